package dev.vantage.jdbc.concurrent;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Acts when something takes too long. One thread keeps the time and others act, so that a slow action makes no other late. */
public final class Watchdog implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.concurrent");
    private static final int ACTIONS_AT_A_TIME = 8;

    private final ScheduledExecutorService time = DaemonThreads.executor("watchdog", 1);
    private final ExecutorService actions = DaemonThreads.executor("cancel", ACTIONS_AT_A_TIME);

    /** Ends a watch. Closing it after the action has begun changes nothing. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Runs the action after the time given, unless the watch is closed before. */
    public Watch watch(Duration limit, Runnable action) {
        var watched = new Watched(action);
        return watched.until(time.schedule(watched, Math.max(0, limit.toNanos()), TimeUnit.NANOSECONDS));
    }

    /**
     * Runs the action again and again while it is due, that long after it last began unless it still runs, until the watch is
     * closed.
     *
     * @param isDue answers at once
     */
    public Watch watchEvery(Duration pause, BooleanSupplier isDue, Runnable action) {
        var watched = new Watched(action);
        Runnable check = () -> {
            if (isDue.getAsBoolean()) {
                watched.run();
            }
        };
        return watched.until(
                time.scheduleWithFixedDelay(check, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Cancels a statement, if there is something left to cancel: the usual action. */
    public static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException alreadyOver) {
            LOG.log(Level.FINER, "Nothing left to cancel", alreadyOver);
        }
    }

    @Override
    public void close() {
        time.shutdownNow();
        actions.shutdownNow();
    }

    /** Hands an action to a thread for actions; it runs there once at a time, and not after the watch is closed. */
    private final class Watched implements Runnable {
        private final Runnable action;
        private final AtomicBoolean isActing = new AtomicBoolean();
        private volatile boolean isClosed;

        Watched(Runnable action) {
            this.action = action;
        }

        Watch until(Future<?> scheduled) {
            return () -> {
                isClosed = true;
                scheduled.cancel(false);
            };
        }

        @Override
        public void run() {
            if (isActing.compareAndSet(false, true)) {
                actions.execute(this::act);
            }
        }

        private void act() {
            try {
                if (!isClosed) {
                    action.run();
                }
            } finally {
                isActing.set(false);
            }
        }
    }
}
