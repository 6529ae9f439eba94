/**
 * In what a wrong answer differs from the gold SQL. Both are read as plans, which say what two spellings of one query have
 * in common, and each kind of difference has one rule. Whether an answer is wrong is decided elsewhere.
 */
@NullMarked
package dev.vantage.eval.errors;

import org.jspecify.annotations.NullMarked;
