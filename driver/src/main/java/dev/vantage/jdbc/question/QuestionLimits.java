package dev.vantage.jdbc.question;

import java.time.Duration;

/**
 * What a question may cost.
 *
 * @param beams candidates searched side by side
 * @param maxRows most rows returned, 0 for no limit
 * @param timeout of translation and query together, zero for no limit
 */
public record QuestionLimits(int beams, int maxRows, Duration timeout) {}
