package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** Runs SQL of questions on a clock, with a limit on rows, where the database refuses to write. */
final class LimitedRun {

    private static final Duration CHECK = Duration.ofMillis(QuestionClock.CHECK_MILLISECONDS);

    private final Connection connection;
    private final Dialect dialect;
    private final int maxRows;
    private final Watchdog watchdog;
    private final Turns turns;

    /** @param maxRows most rows, 0 for no limit */
    LimitedRun(Connection connection, Dialect dialect, int maxRows, Watchdog watchdog, Turns turns) {
        this.connection = connection;
        this.dialect = dialect;
        this.maxRows = maxRows;
        this.watchdog = watchdog;
        this.turns = turns;
    }

    /** @param statement on which the call runs */
    <T> T run(String sql, Statement statement, QuestionClock clock, SqlCall<T> call) throws SQLException {
        long ownMaxRows = RowLimit.of(statement);
        try {
            if (maxRows > 0) {
                RowLimit.set(statement, ownMaxRows == 0 ? maxRows : Math.min(maxRows, ownMaxRows));
            }
            return allAtOnce(statement, () -> timed(statement, clock, () -> readOnly(sql, call)));
        } finally {
            RowLimit.set(statement, ownMaxRows);
        }
    }

    /**
     * Runs a query without a limit on its rows. PostgreSQL brings them a few at a time through a cursor of the caller's
     * transaction; such a query runs as it is, since a cursor would end with the read-only one.
     */
    <T> T query(String sql, Statement statement, QuestionClock clock, SqlCall<T> call) throws SQLException {
        return hasCursor(statement)
                ? timed(statement, clock, () -> call.on(sql))
                : allAtOnce(statement, () -> timed(statement, clock, () -> readOnly(sql, call)));
    }

    private boolean hasCursor(Statement statement) throws SQLException {
        return dialect == Dialect.POSTGRESQL && statement.getFetchSize() != 0 && !connection.getAutoCommit();
    }

    /** All rows come at once from PostgreSQL: a cursor would not outlive the read-only transaction. */
    private <T> T allAtOnce(Statement statement, Running<T> running) throws SQLException {
        if (dialect != Dialect.POSTGRESQL) {
            return running.run();
        }
        int ownFetchSize = statement.getFetchSize();
        statement.setFetchSize(0);
        try {
            return running.run();
        } finally {
            statement.setFetchSize(ownFetchSize);
        }
    }

    private <T> T readOnly(String sql, SqlCall<T> call) throws SQLException {
        try (var window = ReadOnlyWindow.openForCaller(connection, dialect)) {
            try {
                return call.on(sql);
            } catch (SQLException failed) {
                window.failed(failed);
                throw failed;
            }
        }
    }

    /**
     * Runs something on a statement, without other limits than the clock's. It is watched from when its turn comes: with
     * SQLite, cancelling one statement stops all.
     *
     * @throws SQLException with SQLState 57014 if the clock stops it
     */
    <T> T timed(Statement statement, QuestionClock clock, Running<T> running) throws SQLException {
        clock.check();
        try (var turn = turns.take(clock);
                var wait = LockWait.open(connection, dialect, clock)) {
            return watched(statement, clock, running);
        }
    }

    /** The same for one who has the turn. */
    <T> T watched(Statement statement, QuestionClock clock, Running<T> running) throws SQLException {
        try (var watch = watch(statement, clock)) {
            return running.run();
        } catch (SQLException failed) {
            throw clock.explain(failed);
        }
    }

    /** Cancels again and again once the clock is over: a cancel that comes before the query is lost with some drivers. */
    Watchdog.Watch watch(Statement statement, QuestionClock clock) {
        return watchdog.watchEvery(CHECK, clock::isOver, () -> Watchdog.cancel(statement));
    }

    /** What keeps the time while rows are fetched; empty where they have all come with the query. */
    Optional<RowClock> rowClock(Statement statement, QuestionClock clock) {
        return switch (dialect) {
            case SQLITE -> Optional.of(new RowClock(watchdog, clock.left(), () -> Watchdog.cancel(statement)));
            case POSTGRESQL -> Optional.empty();
        };
    }
}
