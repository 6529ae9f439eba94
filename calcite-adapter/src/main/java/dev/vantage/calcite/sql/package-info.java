/**
 * The two ways between plans and SQL text. {@link dev.vantage.calcite.sql.SqlWriter} writes a plan in the dialect of a
 * database, {@link dev.vantage.calcite.sql.SqlReader} reads a query back as the plan that says the same. Whether a
 * statement may run is decided elsewhere, in the gate.
 */
@NullMarked
package dev.vantage.calcite.sql;

import org.jspecify.annotations.NullMarked;
