package dev.vantage.jdbc.question;

import java.sql.SQLException;

/** SQLite's errors by their numbers: its driver gives them no SQLState. */
final class SqliteErrors {

    private static final int BUSY = 5;

    private SqliteErrors() {}

    /** Whether another connection holds a lock. */
    static boolean isBusy(SQLException failed) {
        return failed.getErrorCode() == BUSY;
    }
}
