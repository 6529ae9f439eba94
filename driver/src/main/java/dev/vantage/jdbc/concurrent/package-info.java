/**
 * The driver's threads and what they share: background work, a watchdog for time limits, and objects closed by their
 * last user. Nothing here knows JDBC. All threads are daemons named {@code vantage-*} and end when there is no work.
 */
@NullMarked
package dev.vantage.jdbc.concurrent;

import org.jspecify.annotations.NullMarked;
