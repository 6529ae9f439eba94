/**
 * The JDBC driver and its data sources: their options, and the wrappers around the wrapped driver's objects, which hold
 * only what differs from them. Everything that is not a question is forwarded by interfaces that the build writes from the JDBC interfaces
 * themselves. How a question is answered lives in {@code dev.vantage.jdbc.question}, how a schema is read in
 * {@code dev.vantage.jdbc.schema}.
 */
@NullMarked
package dev.vantage.jdbc;

import org.jspecify.annotations.NullMarked;
