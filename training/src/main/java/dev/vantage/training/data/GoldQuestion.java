package dev.vantage.training.data;

/**
 * A question with the SQL that answers it, as a data set has them.
 *
 * @param database its name in the data set
 * @param evidence a hint that comes with the question, or empty
 */
record GoldQuestion(String database, String text, String evidence, String sql) {}
