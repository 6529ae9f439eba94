package dev.vantage.model.tensor.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of daemon threads that share loops with the thread that asks. Several threads may ask at once, and a
 * loop may ask again from inside: who asks always works too, so nothing waits for a free thread.
 */
final class Workers implements AutoCloseable {

    /** More pieces than threads, so that a thread that the system delays leaves its share to the others. */
    private static final int PIECES_PER_THREAD = 4;

    private static final AtomicInteger THREAD_NUMBER = new AtomicInteger();

    private final int threads;
    private final BlockingQueue<Loop> queue = new LinkedBlockingQueue<>();
    private final List<Thread> helpers = new ArrayList<>();
    /** As many as loops have ever been run at once. */
    private final Queue<Scratch> scratch = new ConcurrentLinkedQueue<>();

    private volatile boolean closed;

    private Workers(int threads) {
        this.threads = threads;
    }

    /** @param threads the asking one among them */
    static Workers start(int threads) {
        var workers = new Workers(threads);
        for (int i = 1; i < threads; i++) {
            var helper = Thread.ofPlatform()
                    .daemon()
                    .name("vantage-tensor-" + THREAD_NUMBER.incrementAndGet())
                    .unstarted(workers::help);
            // A pool that outlives a web application must not hold its class loader.
            helper.setContextClassLoader(null);
            workers.helpers.add(helper);
            helper.start();
        }
        return workers;
    }

    /** The body of a loop, run for the indices [from, to). */
    interface Body {
        void run(int from, int to);
    }

    int threads() {
        return threads;
    }

    /**
     * Runs the body over [0, count) in pieces, side by side, and returns when all are done.
     *
     * @param grain the smallest piece worth handing to another thread
     */
    void split(int count, int grain, Body body) {
        int pieces = Math.min(threads * PIECES_PER_THREAD, count / Math.max(1, grain));
        if (pieces <= 1 || threads == 1 || closed) {
            if (count > 0) {
                body.run(0, count);
            }
            return;
        }
        var loop = new Loop(count, pieces, body, Thread.currentThread());
        for (int i = 1; i < Math.min(threads, pieces); i++) {
            queue.add(loop);
        }
        loop.work();
        loop.await();
    }

    /** Arrays for the body of a loop, which gives them back. */
    Scratch borrow() {
        var idle = scratch.poll();
        return idle == null ? new Scratch() : idle;
    }

    void giveBack(Scratch borrowed) {
        scratch.add(borrowed);
    }

    private void help() {
        while (!closed) {
            try {
                queue.take().work();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        helpers.forEach(Thread::interrupt);
    }

    private static final class Loop {

        private final int count;
        private final int pieces;
        private final Body body;
        private final Thread asker;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private volatile @Nullable Throwable failure;

        Loop(int count, int pieces, Body body, Thread asker) {
            this.count = count;
            this.pieces = pieces;
            this.body = body;
            this.asker = asker;
        }

        void work() {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                try {
                    body.run(bound(piece), bound(piece + 1));
                } catch (RuntimeException | Error e) {
                    failure = e;
                } finally {
                    if (done.incrementAndGet() == pieces) {
                        LockSupport.unpark(asker);
                    }
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (done.get() < pieces) {
                LockSupport.park(this);
                // A pending interrupt would make park return at once; it is the caller's to see afterwards.
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                asker.interrupt();
            }
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException("A tensor loop failed", failure);
            }
        }

        private int bound(int piece) {
            return (int) ((long) count * piece / pieces);
        }
    }
}
