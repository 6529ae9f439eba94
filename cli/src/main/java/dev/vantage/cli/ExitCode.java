package dev.vantage.cli;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the process says to its shell. */
final class ExitCode {

    static final int ANSWERED = 0;
    static final int NOT_ANSWERED = 1;
    static final int WRONG_INPUT = 2;

    private static final Set<String> WRONG_INPUT_STATES = Stream.of(
                    SqlState.CONNECTION_REFUSED,
                    SqlState.BAD_OPTION,
                    SqlState.UNBALANCED_TEXT,
                    SqlState.NO_MODEL,
                    SqlState.QUESTION_TOO_LONG,
                    SqlState.EMPTY_QUESTION,
                    SqlState.EMPTY_SCHEMA,
                    SqlState.UNREADABLE_QUESTION,
                    SqlState.NO_QUESTION)
            .map(SqlState::code)
            .collect(Collectors.toUnmodifiableSet());

    private ExitCode() {}

    static int of(Exception failure) {
        return switch (failure) {
            case SQLException failed -> ofState(String.valueOf(failed.getSQLState()));
            case IllegalArgumentException wrong -> WRONG_INPUT;
            default -> NOT_ANSWERED;
        };
    }

    static int ofState(String sqlState) {
        boolean neverConnected = sqlState.startsWith("08") || sqlState.startsWith("28") || sqlState.startsWith("3D");
        return neverConnected || WRONG_INPUT_STATES.contains(sqlState) ? WRONG_INPUT : NOT_ANSWERED;
    }
}
