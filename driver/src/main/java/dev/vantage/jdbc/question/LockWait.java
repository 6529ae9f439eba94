package dev.vantage.jdbc.question;

import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A stretch of a connection's time in which SQLite waits for a locked file no longer than a question may take, and after
 * which it waits as long as before. Nothing interrupts SQLite while it waits for a lock, so a short wait is repeated with
 * looks at the clock in between, and the stretch begins when the file can be read. Other databases end a wait when a
 * statement is cancelled.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_busy_timeout">PRAGMA busy_timeout</a>
 */
final class LockWait implements AutoCloseable {

    private final Connection connection;
    private final int own;

    /** @param own milliseconds for which the caller's statements wait, 0 where nothing is changed */
    private LockWait(Connection connection, int own) {
        this.connection = connection;
        this.own = own;
    }

    /**
     * To be called by one who has the turn.
     *
     * @throws SQLException with SQLState 57014 if the clock stops before the file can be read; SQLite's own if the caller's
     *     statements would not wait as long
     */
    static LockWait open(Connection connection, Dialect dialect, QuestionClock clock) throws SQLException {
        var wait = new LockWait(connection, dialect == Dialect.SQLITE ? timeout(connection) : 0);
        try {
            wait.begin(clock);
            return wait;
        } catch (SQLException locked) {
            wait.close();
            throw locked;
        }
    }

    /** 0 also where the caller has a handler of its own, which is left alone. */
    private static int timeout(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA busy_timeout")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private void begin(QuestionClock clock) throws SQLException {
        if (own > 0) {
            waitAtMost(Math.min(own, QuestionClock.CHECK_MILLISECONDS));
            awaitReadable(clock);
            waitAtMost(Math.min(own, clock.left().toMillis() + QuestionClock.CHECK_MILLISECONDS));
        }
    }

    private void awaitReadable(QuestionClock clock) throws SQLException {
        long start = System.nanoTime();
        while (true) {
            clock.check();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("PRAGMA schema_version")) {
                row.next();
                return;
            } catch (SQLException failed) {
                if (!SqliteErrors.isBusy(failed) || System.nanoTime() - start >= own * 1_000_000L) {
                    throw failed;
                }
            }
        }
    }

    /** SQLite sets it while it reads the text, and an interrupt that is in force does not stop it at a text without spaces. */
    private void waitAtMost(long milliseconds) throws SQLException {
        connection
                .prepareStatement("PRAGMA\"busy_timeout\"=" + milliseconds + ";")
                .close();
    }

    @Override
    public void close() throws SQLException {
        if (own > 0) {
            waitAtMost(own);
        }
    }
}
