package dev.vantage.jdbc.error;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLWarning;

/**
 * The SQLStates that the driver itself reports. Where the standard or PostgreSQL has a state for it, that one is used;
 * class {@code VN} is the driver's own.
 */
public enum SqlState {
    /** A warning that carries the SQL a question became. */
    GENERATED_SQL("01N01"),
    /** A warning that says how sure the model is of that SQL. */
    CONFIDENCE("01N02"),
    /** A warning that says why a question may have no rows. */
    NO_ROWS("01N03"),
    /** A warning that says why a saved question was translated anew. */
    NOT_LOCKED("01N04"),
    /** A warning that names the likeliest SQL, in whose place another ran: it returns no rows or cannot be computed. */
    OUTRANKED("01N05"),
    MISSING_PARAMETER("07001"),
    /** A question where a count of changed rows is wanted. Not 0A000: pools close a connection that reports that. */
    NOT_AN_UPDATE("07003"),
    BAD_PARAMETER("07009"),
    CONNECTION_REFUSED("08001"),
    CONNECTION_CLOSED("08003"),
    NOT_SUPPORTED("0A000"),
    BAD_OPTION("22023"),
    /** ISO 9075: active SQL-transaction. */
    IN_TRANSACTION("25001"),
    UNBALANCED_TEXT("42601"),
    STATEMENT_CLOSED("55000"),
    /** The database has no room for what a query needs. */
    DISK_FULL("53100"),
    /** Another connection holds a lock, longer than is waited for. */
    LOCKED("55P03"),
    CANCELLED("57014"),
    UNREADABLE_FILE("58030"),
    /** What the database says against a question's SQL, where it has no SQLState for that itself. */
    QUERY_FAILED("HY000"),
    INTERNAL_ERROR("XX000"),
    /** The database's file is damaged, or is none. */
    DAMAGED("XX001"),
    NO_MODEL("VN001"),
    NO_CANDIDATE("VN002"),
    REJECTED("VN003"),
    QUESTION_TOO_LONG("VN004"),
    EMPTY_QUESTION("VN005"),
    EMPTY_SCHEMA("VN006"),
    UNREADABLE_QUESTION("VN007"),
    UNSURE("VN008"),
    /** What computes has failed, was replaced, and has failed again. */
    ENGINE_LOST("VN009"),
    /** An order to change data. */
    NO_QUESTION("VN010");

    private final String code;

    SqlState(String code) {
        this.code = code;
    }

    /** The five characters that {@link SQLException#getSQLState()} returns. */
    public String code() {
        return code;
    }

    public SQLException exception(String message) {
        return switch (this) {
            case CONNECTION_REFUSED, CONNECTION_CLOSED -> new SQLNonTransientConnectionException(message, code);
            case NOT_SUPPORTED -> new SQLFeatureNotSupportedException(message, code);
            case UNBALANCED_TEXT -> new SQLSyntaxErrorException(message, code);
            case CANCELLED -> new SQLTimeoutException(message, code);
            case GENERATED_SQL,
                    CONFIDENCE,
                    NO_ROWS,
                    OUTRANKED,
                    NOT_LOCKED,
                    MISSING_PARAMETER,
                    NOT_AN_UPDATE,
                    BAD_PARAMETER,
                    BAD_OPTION,
                    IN_TRANSACTION,
                    STATEMENT_CLOSED,
                    DISK_FULL,
                    LOCKED,
                    UNREADABLE_FILE,
                    QUERY_FAILED,
                    INTERNAL_ERROR,
                    DAMAGED,
                    NO_MODEL,
                    NO_CANDIDATE,
                    REJECTED,
                    QUESTION_TOO_LONG,
                    EMPTY_QUESTION,
                    EMPTY_SCHEMA,
                    UNREADABLE_QUESTION,
                    UNSURE,
                    ENGINE_LOST,
                    NO_QUESTION -> new SQLException(message, code);
        };
    }

    public SQLException exception(String message, Throwable cause) {
        var exception = exception(message);
        exception.initCause(cause);
        return exception;
    }

    public SQLWarning warning(String message) {
        return new SQLWarning(message, code);
    }
}
