package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The one clock of a question: it runs from translation to the last row, and another thread may stop it. */
public final class QuestionClock {

    static final long CHECK_MILLISECONDS = 20;

    private static final Duration FOREVER = Duration.ofDays(365);

    private final @Nullable QuestionClock whole;
    private final Duration limit;
    private final long started = System.nanoTime();
    private volatile boolean isCancelled;

    /** @param limit zero for none */
    public QuestionClock(Duration limit) {
        this(limit, null);
    }

    private QuestionClock(Duration limit, @Nullable QuestionClock whole) {
        this.limit = limit.isZero() ? FOREVER : limit;
        this.whole = whole;
    }

    /** A clock for a part of what this one is for: it is over when this one is, if not sooner. */
    QuestionClock forPart(Duration limit) {
        return new QuestionClock(limit, this);
    }

    /** Stops translation at its next step. */
    public void cancel() {
        isCancelled = true;
    }

    Duration left() {
        return limit.minusNanos(System.nanoTime() - started);
    }

    boolean isOver() {
        return isCancelled || !left().isPositive() || whole != null && whole.isOver();
    }

    /** @throws SQLException with SQLState 57014 if it was cancelled or took too long */
    void check() throws SQLException {
        if (isOver()) {
            throw exception();
        }
    }

    private SQLException exception() {
        var why = isCancelled ? "The question was cancelled." : tooLong();
        return SqlState.CANCELLED.exception(why);
    }

    /** Our error where the clock ended the query, the wrapped driver's own where anything else did. */
    public SQLException explain(SQLException ofTheQuery) {
        if (!isOver()) {
            return ofTheQuery;
        }
        var exception = exception();
        exception.initCause(ofTheQuery);
        return exception;
    }

    /**
     * Waits for what another thread computes, and leaves it alone as soon as the clock stops.
     *
     * @throws SQLException with SQLState 57014 if it was cancelled, interrupted or took too long
     */
    <T> T await(CompletableFuture<T> computing) throws SQLException {
        while (true) {
            check();
            try {
                return computing.get(CHECK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notReady) {
                continue;
            } catch (ExecutionException failed) {
                throw unchecked(failed);
            } catch (InterruptedException interrupted) {
                cancel();
                Thread.currentThread().interrupt();
                throw SqlState.CANCELLED.exception("The thread was interrupted while the model computed.", interrupted);
            }
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failed);
        };
    }

    private String tooLong() {
        return "The question took longer than " + limit.toSeconds()
                + " s. Raise vantage.timeout or the statement's query timeout, or ask for less.";
    }
}
