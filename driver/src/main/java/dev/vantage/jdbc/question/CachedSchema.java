package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.error.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the schema of one database: read in the background, replaced after the schema has changed, and reread
 * on the asking connection itself where no other connection can be opened.
 */
final class CachedSchema<T extends Versioned> {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");

    /** A migration changes the schema many times in a row; it is read again once it pauses. */
    private static final long PAUSE_AFTER_CHANGE_MILLISECONDS = 300;

    private static final long CANCEL_CHECK_MILLISECONDS = 20;

    /** Reads a schema on a connection, which it leaves open. */
    @FunctionalInterface
    interface Loading<T> {
        Shared<T> on(Connection connection) throws SQLException;
    }

    private final Loading<T> loading;
    private final @Nullable ConnectionSource source;
    private final ScheduledExecutorService background;
    private @Nullable CompletableFuture<Shared<T>> current;
    private boolean isWanted;
    private boolean isRefreshScheduled;
    private boolean isClosed;

    /** @param source null where another connection would see another database: then the asking one is read */
    CachedSchema(Loading<T> loading, @Nullable ConnectionSource source, ScheduledExecutorService background) {
        this.loading = loading;
        this.source = source;
        this.background = background;
    }

    /** Begins to read in the background, so that the first question need not wait. */
    synchronized void prepare() {
        isWanted = true;
        if (source != null && current == null && !isClosed) {
            current = readInBackground(source);
        }
    }

    /** A new connection asks: what has given up may try once more. */
    synchronized void tryAgain() {
        if (current != null) {
            var unused = current.thenAccept(shared -> shared.get().tryAgain());
        }
    }

    private CompletableFuture<Shared<T>> readInBackground(ConnectionSource connections) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (var connection = connections.open()) {
                        return loading.on(connection);
                    } catch (SQLException failed) {
                        LOG.log(Level.FINE, "The schema was not read in the background", failed);
                        throw new CompletionException(failed);
                    }
                },
                background);
    }

    /** The schema is another now. Questions that have begun finish with the old one; what nobody wanted is not read. */
    synchronized void changed() {
        forget();
        if (isWanted && !isRefreshScheduled && source != null && !isClosed) {
            isRefreshScheduled = true;
            var unused = background.schedule(this::refresh, PAUSE_AFTER_CHANGE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    /** The same for one who has noticed it, and may not be the first: what is being read already is not given up. */
    synchronized void changedSince(Shared<T> outdated) {
        if (current != null && current.state() == Future.State.SUCCESS && current.resultNow() == outdated) {
            changed();
        }
    }

    private synchronized void refresh() {
        isRefreshScheduled = false;
        prepare();
    }

    /** Gives the memory back; the next question reads again. */
    synchronized void forget() {
        if (current != null) {
            var unused = current.thenAccept(Shared::release);
            current = null;
        }
    }

    synchronized void close() {
        isClosed = true;
        forget();
    }

    /**
     * Waits until the schema is there. The caller releases it.
     *
     * @param asking connection of the question, read where the background could not
     * @param turns of that connection
     */
    Shared<T> acquire(Connection asking, QuestionClock clock, Turns turns) throws SQLException {
        while (true) {
            clock.check();
            var reading = begun();
            if (reading == null || reading.isCompletedExceptionally()) {
                dropFailed(reading);
                return readNow(asking, clock, turns);
            }
            if (isDoneSoon(reading) && reading.join().retain()) {
                return reading.join();
            }
        }
    }

    /** Waits a moment, so that the caller can look at its clock. */
    private static boolean isDoneSoon(CompletableFuture<?> reading) throws SQLException {
        try {
            reading.get(CANCEL_CHECK_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notReadyOrFailed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw SqlState.CANCELLED.exception(
                    "The thread was interrupted while it waited for the schema.", interrupted);
        }
    }

    private synchronized @Nullable CompletableFuture<Shared<T>> begun() {
        prepare();
        return current;
    }

    private synchronized void dropFailed(@Nullable CompletableFuture<Shared<T>> failed) {
        if (current == failed) {
            current = null;
        }
    }

    /** In its turn: what another thread writes meanwhile would end with the transaction that the reading has begun. */
    private Shared<T> readNow(Connection asking, QuestionClock clock, Turns turns) throws SQLException {
        Shared<T> read;
        try (var turn = turns.take(clock)) {
            read = OpenTransaction.leavingIdle(asking, () -> loading.on(asking));
        }
        read.retain();
        synchronized (this) {
            if (current == null && !isClosed) {
                current = CompletableFuture.completedFuture(read);
                return read;
            }
        }
        read.release();
        return read;
    }
}
