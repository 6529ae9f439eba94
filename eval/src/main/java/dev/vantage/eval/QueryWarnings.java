package dev.vantage.eval;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the warnings of a statement tell of the question that it ran last.
 *
 * @param sql what the question became, or empty where it became nothing
 * @param confidence the probability that the model gives the SQL, 0 to 1; empty where nobody gave one
 * @param notes why there may be no rows, and in whose place the SQL ran
 */
public record QueryWarnings(String sql, Optional<Double> confidence, List<String> notes) {

    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");

    public static QueryWarnings of(Statement statement) throws SQLException {
        var first = statement.getWarnings();
        return new QueryWarnings(
                message(first, SqlState.GENERATED_SQL).orElse(""),
                message(first, SqlState.CONFIDENCE).flatMap(QueryWarnings::share),
                Stream.of(SqlState.NO_ROWS, SqlState.OUTRANKED)
                        .flatMap(state -> message(first, state).stream())
                        .toList());
    }

    private static Optional<String> message(@Nullable SQLWarning first, SqlState state) {
        for (var warning = first; warning != null; warning = warning.getNextWarning()) {
            if (state.code().equals(warning.getSQLState())) {
                return Optional.ofNullable(warning.getMessage());
            }
        }
        return Optional.empty();
    }

    /** {@code "Confidence 97 %"} is 0.97. */
    private static Optional<Double> share(String confidence) {
        var percent = PERCENT.matcher(confidence);
        return percent.find() ? Optional.of(Double.parseDouble(percent.group(1)) / 100) : Optional.empty();
    }
}
