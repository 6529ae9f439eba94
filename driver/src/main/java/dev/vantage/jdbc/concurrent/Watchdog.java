package dev.vantage.jdbc.concurrent;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Acts when something takes too long. */
public final class Watchdog implements AutoCloseable {

    private final ScheduledExecutorService executor = DaemonThreads.executor("watchdog", 1);

    /** Ends a watch. Closing it after the action has run changes nothing. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Runs the action after the time given, unless the watch is closed before. */
    public Watch watch(Duration limit, Runnable action) {
        var scheduled = executor.schedule(action, Math.max(0, limit.toNanos()), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** Runs the action again and again, that long after it last ended, until the watch is closed. */
    public Watch watchEvery(Duration pause, Runnable action) {
        var scheduled = executor.scheduleWithFixedDelay(action, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
