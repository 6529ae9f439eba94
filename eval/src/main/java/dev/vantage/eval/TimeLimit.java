package dev.vantage.eval;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cancels statements when their time is up. Statement.setQueryTimeout would not do: SQLite's driver takes it for the time
 * to wait for a lock.
 */
final class TimeLimit implements AutoCloseable {

    /** What is done with a statement. */
    @FunctionalInterface
    interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "vantage-eval-time-limit");
        thread.setDaemon(true);
        return thread;
    });
    private final int seconds;

    TimeLimit(int seconds) {
        this.seconds = seconds;
    }

    /** @throws SQLException also when the statement was cancelled */
    <T> T run(Connection connection, Work<T> work) throws SQLException {
        try (var statement = connection.createStatement()) {
            var cancellation = clock.schedule(() -> cancel(statement), seconds, TimeUnit.SECONDS);
            try {
                return work.with(statement);
            } finally {
                cancellation.cancel(false);
            }
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException closedMeanwhile) {
            // Nothing is left to cancel.
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
