/**
 * The gate that every statement passes before it may run: it accepts one query that reads known tables and columns and
 * calls allowed functions, and refuses everything else with a reason. It works on text and a schema alone and never
 * talks to a database, whose own prepare is the next check. Limits on rows and time are the driver's.
 */
@NullMarked
package dev.vantage.calcite.gate;

import org.jspecify.annotations.NullMarked;
