package dev.vantage.eval;

import java.util.Optional;

/**
 * @param sql what the question became, or empty where it became nothing
 * @param outcome its rows, or why there are none
 * @param milliseconds from the question to the first row
 * @param confidence the probability that the model gives the SQL, 0 to 1; empty where nobody gave one
 * @param background how the SQL came about
 */
record Answer(String sql, Outcome outcome, double milliseconds, Optional<Double> confidence, Background background) {

    /** An answer of which no more is known. */
    Answer(String sql, Outcome outcome, double milliseconds) {
        this(sql, outcome, milliseconds, Optional.empty(), Background.UNKNOWN);
    }

    Answer with(Background known) {
        return new Answer(sql, outcome, milliseconds, confidence, known);
    }
}
