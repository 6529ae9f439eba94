package dev.vantage.eval;

/**
 * @param sql what the question became, or empty where it became nothing
 * @param outcome its rows, or why there are none
 * @param milliseconds from the question to the first row
 */
record Answer(String sql, Outcome outcome, double milliseconds) {}
