package dev.vantage.jdbc.concurrent;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
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
        var executor = new ScheduledThreadPoolExecutor(threads, new Threads(name));
        executor.setKeepAliveTime(IDLE_MILLISECONDS, TimeUnit.MILLISECONDS);
        executor.allowCoreThreadTimeOut(true);
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    /** No lambda, and no + in the names: the first of a program takes milliseconds, and this is early in it. */
    private static final class Threads implements ThreadFactory {

        private final String prefix;
        private final AtomicInteger number = new AtomicInteger();

        Threads(String name) {
            this.prefix = "vantage-".concat(name).concat("-");
        }

        @Override
        public Thread newThread(Runnable task) {
            var thread = new Thread(task, prefix.concat(Integer.toString(number.incrementAndGet())));
            thread.setDaemon(true);
            return thread;
        }
    }
}
