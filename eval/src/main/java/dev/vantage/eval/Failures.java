package dev.vantage.eval;

import java.sql.SQLException;

/** Failures in words. */
final class Failures {

    private Failures() {}

    /** The SQLState, where there is one, and the first line of the message. */
    static String oneLine(SQLException failure) {
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no message");
        return failure.getSQLState() == null ? message : failure.getSQLState() + ": " + message;
    }
}
