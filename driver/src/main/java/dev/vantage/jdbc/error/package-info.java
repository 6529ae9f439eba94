/**
 * The SQLStates of the driver's own errors and warnings, and how they become exceptions. Errors of the wrapped driver do
 * not pass here: they reach the caller as they are.
 */
@NullMarked
package dev.vantage.jdbc.error;

import org.jspecify.annotations.NullMarked;
