/**
 * What belongs to the Spider benchmark alone: how hard a question is, exact set match, and what becomes of SQL before it
 * is run, by the rules of its official script. The script has its own idea of SQL, so the reader here follows that and no
 * dialect. Nothing here runs a query but for the names of a schema.
 */
@NullMarked
package dev.vantage.eval.spider;

import org.jspecify.annotations.NullMarked;
