package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.DatabaseErrors;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.RowLimit;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result sets of one question. The first comes from the statement that was asked; each other has a statement of its
 * own, made when it is asked for, so that those before it can stay open.
 */
final class Alternatives {

    /** Sets the parameters of a question in the SQL of one of its answers. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement, Answer answer) throws SQLException;
    }

    /** A result set behind the first, and what it answers with. */
    record Next(Answer answer, VantageResultSet rows) {}

    private final VantageConnection connection;
    private final Statement owner;
    private final Statement first;
    private final List<VantageResultSet> shown = new ArrayList<>();
    private final List<Statement> others = new ArrayList<>();
    private @Nullable Answer last;
    private int left;
    private boolean isPastFirst;
    private boolean lastWasPlain;
    private boolean closesOwner;
    private boolean isMoving;
    private volatile @Nullable Statement running;

    /**
     * @param owner the statement that a caller sees
     * @param first the wrapped one that runs the first answer
     */
    Alternatives(VantageConnection connection, Statement owner, Statement first) {
        this.connection = connection;
        this.owner = owner;
        this.first = first;
    }

    /** A question has been answered; others of its candidates may follow. */
    void behind(Answer answer) {
        lastWasPlain = false;
        left = connection.alternatives() - 1;
        last = left > 0 ? answer : null;
    }

    /** What runs now is no question: its results are the wrapped statement's own business. */
    void none() throws SQLException {
        lastWasPlain = true;
        if (closesOwner) {
            first.closeOnCompletion();
        }
    }

    /** Whether the last question may have more than one result set. */
    boolean areMany() {
        return last != null;
    }

    boolean isPastFirst() {
        return isPastFirst;
    }

    /** Notes rows that a caller has seen. */
    void show(VantageResultSet rows) {
        if (areMany()) {
            shown.add(rows);
        }
    }

    /** Runs candidates until one runs without an error; empty if there is none, or no more may run. */
    Optional<Next> next(QuestionClock clock, Binder binder) throws SQLException {
        for (var before = last; left > 0 && before != null; before = last) {
            var next = connection.questions().next(before, clock);
            if (next.isEmpty()) {
                left = 0;
                break;
            }
            var answer = next.get();
            last = answer;
            try {
                var rows = run(answer, clock, binder);
                left--;
                return Optional.of(new Next(answer, rows));
            } catch (SQLException failed) {
                if (!isOfTheQuery(failed)) {
                    throw failed;
                }
            }
        }
        return Optional.empty();
    }

    /** A candidate that fails is passed over, but not because it was stopped or its parameters cannot be had again. */
    private static boolean isOfTheQuery(SQLException failed) {
        return DatabaseErrors.isOfTheQuery(failed)
                && !SqlState.NOT_SUPPORTED.code().equals(failed.getSQLState());
    }

    private VantageResultSet run(Answer answer, QuestionClock clock, Binder binder) throws SQLException {
        var raw = connection
                .delegate()
                .prepareStatement(answer.runnable(), first.getResultSetType(), first.getResultSetConcurrency());
        try {
            RowLimit.set(raw, RowLimit.of(first));
            raw.setMaxFieldSize(first.getMaxFieldSize());
            raw.setQueryTimeout(first.getQueryTimeout());
            binder.bind(raw, answer);
            running = raw;
            var questions = connection.questions();
            var rows = questions.run(answer, raw, clock, sql -> raw.executeQuery());
            others.add(raw);
            return VantageResultSet.of(connection, owner, rows, questions.rowClock(raw, clock), closed -> {
                raw.close();
                closed(closed);
            });
        } catch (SQLException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    /**
     * Goes on from the current rows.
     *
     * @param rows the current ones; null if no caller has seen them
     * @param next those that come now; null at the end
     * @param how as of {@link Statement#getMoreResults(int)}
     */
    void move(@Nullable VantageResultSet rows, @Nullable VantageResultSet next, int how) throws SQLException {
        isMoving = true;
        try {
            if (how == Statement.CLOSE_ALL_RESULTS) {
                for (var earlier : shown) {
                    earlier.close();
                }
            }
            if (how != Statement.KEEP_CURRENT_RESULT) {
                closeCurrent(rows);
            }
        } finally {
            isMoving = false;
        }
        isPastFirst = true;
        if (next != null) {
            shown.add(next);
        }
        closeOwnerIfComplete();
    }

    private void closeCurrent(@Nullable VantageResultSet rows) throws SQLException {
        if (rows != null) {
            rows.close();
            return;
        }
        var unseen = isPastFirst ? null : first.getResultSet();
        if (unseen != null) {
            unseen.close();
        }
    }

    /** Told by rows when a caller closes them; those of an earlier question are no matter. */
    void closed(VantageResultSet rows) throws SQLException {
        if (areMany() && !isMoving && shown.contains(rows)) {
            closeOwnerIfComplete();
        }
    }

    private void closeOwnerIfComplete() throws SQLException {
        if (!closesOwner) {
            return;
        }
        for (var rows : shown) {
            if (!rows.isClosed()) {
                return;
            }
        }
        owner.close();
    }

    /**
     * The wrapped statement would close with its first result set, so it is told where it has no others behind it. Nothing
     * is noted where it refuses, as one that is closed may.
     */
    void closeOnCompletion() throws SQLException {
        if (isCloseOnCompletion()) {
            return;
        }
        if (lastWasPlain || connection.alternatives() == 1) {
            first.closeOnCompletion();
        }
        closesOwner = true;
    }

    boolean isCloseOnCompletion() throws SQLException {
        return first.isCloseOnCompletion() || closesOwner;
    }

    /** Called from any thread. */
    void cancel() throws SQLException {
        var other = running;
        if (other != null && !other.isClosed()) {
            other.cancel();
        }
    }

    /** Closes all result sets behind the first and forgets the question. */
    void close() throws SQLException {
        running = null;
        last = null;
        left = 0;
        isPastFirst = false;
        shown.clear();
        var open = List.copyOf(others);
        others.clear();
        for (var other : open) {
            other.close();
        }
    }
}
