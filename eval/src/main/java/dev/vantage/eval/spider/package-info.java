/**
 * What belongs to the Spider benchmark alone: how hard a question is, by the rules of its official script. The script
 * has its own idea of SQL, so the reader here follows that and no dialect. Nothing here runs a query.
 */
@NullMarked
package dev.vantage.eval.spider;

import org.jspecify.annotations.NullMarked;
