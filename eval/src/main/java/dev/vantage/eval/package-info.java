/**
 * Asks the questions of a benchmark as a user would, through JDBC, and compares the rows that come back with those of
 * the gold SQL. A report is a record that JSON is written from. How questions are
 * translated is unknown here, but for {@link dev.vantage.eval.RankingSearches}.
 */
@NullMarked
package dev.vantage.eval;

import org.jspecify.annotations.NullMarked;
