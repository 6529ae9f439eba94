package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;

/**
 * SQLite's errors, to which its driver gives no SQLState. One who asks a question has written no SQL, and is told what to
 * do instead.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
 */
final class SqliteErrors {

    /** An error of the driver, which has not asked SQLite. */
    private static final int NONE = 0;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int INTERRUPTED = 9;
    private static final int UNREADABLE = 10;
    private static final int DAMAGED = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private SqliteErrors() {}

    /** Whether another connection holds a lock. */
    static boolean isBusy(SQLException failed) {
        return failed.getErrorCode() == BUSY;
    }

    /** An error of SQLite's with a SQLState and advice. */
    static SQLException explained(SQLException failed) {
        if (failed.getSQLState() != null) {
            return failed;
        }
        return switch (failed.getErrorCode()) {
            case NONE -> failed;
            case BUSY, LOCKED ->
                SqlState.LOCKED.exception(
                        "Another connection holds the lock of the SQLite database. Ask again when its transaction has"
                                + " ended, or raise busy_timeout in the URL.",
                        failed);
            case INTERRUPTED ->
                SqlState.CANCELLED.exception(
                        "The question was interrupted, as SQLite does with all that runs on a connection when one"
                                + " statement is cancelled. Ask again.",
                        failed);
            case DAMAGED ->
                SqlState.DAMAGED.exception(
                        "The SQLite file is damaged. Look at it with PRAGMA integrity_check, and restore it from a copy.",
                        failed);
            case NO_DATABASE ->
                SqlState.DAMAGED.exception(
                        "The SQLite file is damaged or encrypted: it does not begin as a database does. Check which file"
                                + " the URL names, or restore it from a copy.",
                        failed);
            case UNREADABLE, CANNOT_OPEN ->
                SqlState.UNREADABLE_FILE.exception(
                        "The SQLite file, or one that SQLite keeps beside it, cannot be read. Check that it is there and"
                                + " that you may read it.",
                        failed);
            case FULL -> SqlState.DISK_FULL.exception("SQLite finds no space on the disk. Make some.", failed);
            default -> SqlState.QUERY_FAILED.exception("The query failed: " + failed.getMessage(), failed);
        };
    }
}
