package dev.vantage.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a question. */
sealed interface Reply {

    String question();

    /**
     * @param confidence the model's probability of the whole query, 0 to 1, where the driver says it
     * @param notes what the driver says of the rows, for example why there are none
     * @param milliseconds from the question to the last row
     */
    record Answered(
            String question,
            String sql,
            List<String> columns,
            List<List<@Nullable Object>> rows,
            Optional<Double> confidence,
            List<String> notes,
            double milliseconds)
            implements Reply {}

    /** @param sqlState of the driver, or empty */
    record Refused(String question, String reason, String sqlState, double milliseconds) implements Reply {}
}
