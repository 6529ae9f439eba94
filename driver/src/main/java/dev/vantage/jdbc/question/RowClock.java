package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.jdbc.error.SqlState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Counts the time that the database spends on fetching rows, and not the time in which a person looks at them. SQLite
 * computes a row when it is asked for, so the rows of an endless query would come for ever.
 */
public final class RowClock implements RowSteps {

    private final Watchdog watchdog;
    private final Runnable cancel;
    private Duration left;

    RowClock(Watchdog watchdog, Duration left, Runnable cancel) {
        this.watchdog = watchdog;
        this.left = left;
        this.cancel = cancel;
    }

    /**
     * Moves to the next row.
     *
     * @throws SQLException with SQLState 57014 when the question's time is over
     */
    @Override
    public boolean next(ResultSet rows) throws SQLException {
        long start = System.nanoTime();
        try (var watch = watchdog.watch(left, cancel)) {
            return rows.next();
        } catch (SQLException failed) {
            if (left.minusNanos(System.nanoTime() - start).isPositive()) {
                throw SqliteErrors.explained(failed);
            }
            throw SqlState.CANCELLED.exception(
                    "Fetching rows took longer than the question may. Raise vantage.timeout, or ask for less.", failed);
        } finally {
            left = left.minusNanos(System.nanoTime() - start);
        }
    }
}
