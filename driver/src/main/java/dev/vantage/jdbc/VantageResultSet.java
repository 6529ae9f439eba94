package dev.vantage.jdbc;

import dev.vantage.jdbc.question.RowSteps;
import dev.vantage.jdbc.question.Turns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of the wrapped driver that lead back to our statement. */
final class VantageResultSet implements ForwardingResultSet {

    private final VantageConnection connection;
    private final ResultSet delegate;
    private final Optional<? extends RowSteps> steps;
    private final Closing closing;
    private @Nullable Statement statement;
    private boolean isAtStart = true;
    private boolean isEmpty;

    private VantageResultSet(
            VantageConnection connection,
            ResultSet delegate,
            @Nullable Statement statement,
            Optional<? extends RowSteps> steps,
            Closing closing) {
        this.connection = connection;
        this.delegate = delegate;
        this.statement = statement;
        this.steps = steps;
        this.closing = closing;
    }

    /** Told after the rows have been closed. */
    @FunctionalInterface
    interface Closing {
        void closed(VantageResultSet rows) throws SQLException;
    }

    /** @param steps present where a question's rows have to be fetched in time, or other rows in turn */
    static VantageResultSet of(
            VantageConnection connection,
            Statement statement,
            ResultSet raw,
            Optional<? extends RowSteps> steps,
            Closing closing) {
        return new VantageResultSet(connection, raw, statement, steps, closing);
    }

    /** Rows that have nothing to do with a question. */
    static VantageResultSet of(VantageConnection connection, Statement statement, ResultSet raw) throws SQLException {
        return of(connection, statement, raw, connection.steps(raw), rows -> {});
    }

    /** Rows of metadata, or that are a value, belong to a statement that the wrapped driver made itself, if to any. */
    static VantageResultSet ofDriver(VantageConnection connection, ResultSet raw) {
        return new VantageResultSet(connection, raw, null, Optional.empty(), rows -> {});
    }

    @Override
    public ResultSet delegate() {
        return delegate;
    }

    @Override
    public Turns.Turn turn() {
        return connection.turn();
    }

    @Override
    public @Nullable Array wrap(@Nullable Array raw) {
        return connection.wrap(raw);
    }

    @Override
    public <T> @Nullable T wrap(Class<T> type, @Nullable T raw) {
        return connection.wrap(type, raw);
    }

    @Override
    public boolean next() throws SQLException {
        boolean hasRow = steps.isPresent() ? steps.get().next(delegate) : delegate.next();
        isEmpty |= !hasRow && isAtStart;
        isAtStart = false;
        return hasRow;
    }

    @Override
    public void close() throws SQLException {
        delegate.close();
        closing.closed(this);
    }

    /** Whether a caller has asked for the first row, and there was none. */
    boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public @Nullable Statement getStatement() throws SQLException {
        var raw = delegate.getStatement();
        if (statement == null && raw != null) {
            statement = connection.wrap(raw);
        }
        return raw == null ? null : statement;
    }
}
