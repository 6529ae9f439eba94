package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the statements of one connection run one after the other, in whichever thread: what a question's window forbids, it
 * would forbid them all. Whoever has a turn may take another one within it. Cancelling needs none.
 */
public final class Turns {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Turn turn = new Taken(lock);
    private volatile boolean haveQuestionsBegun;

    /** Ends when it is closed, by the thread that took it. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {
        /** Of what meets no other statement. */
        Turn NONE = () -> {};

        @Override
        void close();
    }

    private record Taken(ReentrantLock lock) implements Turn {
        @Override
        public void close() {
            lock.unlock();
        }
    }

    Turns() {}

    /** Waits as long as it takes, as wrapped drivers do. */
    Turn take() {
        lock.lock();
        return turn;
    }

    /** @throws SQLException with SQLState 57014 if the clock stops or the thread is interrupted before its turn comes */
    Turn take(QuestionClock clock) throws SQLException {
        haveQuestionsBegun = true;
        try {
            while (!lock.tryLock() && !lock.tryLock(QuestionClock.CHECK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                clock.check();
            }
            return turn;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw SqlState.CANCELLED.exception(
                    "The thread was interrupted while it waited for another statement of the connection.", interrupted);
        }
    }

    /** Whether a question has asked for a turn: before that, no window has been open. */
    boolean haveQuestionsBegun() {
        return haveQuestionsBegun;
    }
}
