package dev.vantage.eval;

/**
 * What is to be said of an answer.
 *
 * @param right whether it is what the gold SQL asks for
 * @param error why it has no rows, or empty
 * @param goldError why the gold SQL has no rows, or empty
 * @param predicted the answer's first rows
 * @param gold the gold's first rows
 * @param marks by the benchmark's own metrics
 */
record Judgement(boolean right, String error, String goldError, Preview predicted, Preview gold, Marks marks) {}
