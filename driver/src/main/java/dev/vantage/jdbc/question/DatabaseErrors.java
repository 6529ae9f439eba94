package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import java.sql.SQLException;
import java.util.Set;

/** Errors of the database in the answers of questions. */
public final class DatabaseErrors {

    /** Connections, resources, cancels and what else of an operator, and the system's. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Data that the query's functions cannot take, more rows than one where one is wanted, functions that a type lacks. */
    private static final Set<String> CLASSES_OF_DATA = Set.of("21", "22", "0A");

    private DatabaseErrors() {}

    /** The error as one who asks is told it. */
    static SQLException explained(SQLException failed, Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> SqliteErrors.explained(failed);
            case POSTGRESQL -> failed;
        };
    }

    /** Whether the next candidate may do better: it would not where the database itself cannot answer. */
    public static boolean isOfTheQuery(SQLException explained) {
        var state = String.valueOf(explained.getSQLState());
        return !state.equals(SqlState.LOCKED.code())
                && !state.equals(SqlState.DAMAGED.code())
                && CLASSES.stream().noneMatch(state::startsWith);
    }

    /** Whether a query that was prepared cannot be computed, so that another one for the same question may be. */
    public static boolean isOfTheData(SQLException explained) {
        var state = String.valueOf(explained.getSQLState());
        return state.equals(SqlState.QUERY_FAILED.code())
                || CLASSES_OF_DATA.stream().anyMatch(state::startsWith);
    }
}
