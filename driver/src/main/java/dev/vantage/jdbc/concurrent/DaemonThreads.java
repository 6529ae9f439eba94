package dev.vantage.jdbc.concurrent;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes executors whose threads never keep a program alive and end soon after the last task. */
public final class DaemonThreads {

    private static final long IDLE_MILLISECONDS = 500;

    private DaemonThreads() {}

    /**
     * Makes one.
     *
     * @param name of the threads, which are called {@code vantage-<name>-<number>}
     */
    public static ScheduledThreadPoolExecutor executor(String name, int threads) {
        var number = new AtomicInteger();
        var executor = new ScheduledThreadPoolExecutor(threads, task -> {
            var thread = new Thread(task, "vantage-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        executor.setKeepAliveTime(IDLE_MILLISECONDS, TimeUnit.MILLISECONDS);
        executor.allowCoreThreadTimeOut(true);
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
