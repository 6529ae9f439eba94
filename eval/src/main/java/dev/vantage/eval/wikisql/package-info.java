/**
 * What belongs to the WikiSQL benchmark alone: queries in its own form, and their execution as its script does it. Files
 * are read in {@code dev.vantage.eval.data}.
 */
@NullMarked
package dev.vantage.eval.wikisql;

import org.jspecify.annotations.NullMarked;
