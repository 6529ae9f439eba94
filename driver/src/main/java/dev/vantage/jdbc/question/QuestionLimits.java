package dev.vantage.jdbc.question;

import dev.vantage.model.decoding.SearchLimits;
import java.time.Duration;

/**
 * What a question may cost, and when it is answered.
 *
 * @param search how many candidates are searched, and how
 * @param maxRows most rows returned, 0 for no limit
 * @param timeout of translation and query together, zero for no limit
 * @param readsValues whether stored texts may be read to say why there are no rows
 * @param alternatives most result sets of one question
 * @param leastPercent how sure the model must be, from 0 to 100
 */
public record QuestionLimits(
        SearchLimits search, int maxRows, Duration timeout, boolean readsValues, int alternatives, int leastPercent) {}
