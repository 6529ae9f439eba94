package dev.vantage.jdbc;

import dev.vantage.jdbc.question.Turns;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A call of the wrapped driver. */
final class VantageCallableStatement implements ForwardingCallableStatement {

    private final VantageConnection connection;
    private final CallableStatement delegate;

    VantageCallableStatement(VantageConnection connection, CallableStatement delegate) {
        this.connection = connection;
        this.delegate = delegate;
    }

    @Override
    public CallableStatement delegate() {
        return delegate;
    }

    @Override
    public Turns.Turn turn() {
        return connection.turn();
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable ResultSet executeQuery() throws SQLException {
        ResultSet rows = connection.passThrough(false, delegate::executeQuery);
        return wrap(rows);
    }

    @Override
    public boolean execute() throws SQLException {
        return connection.passThrough(false, delegate::execute);
    }

    @Override
    public int executeUpdate() throws SQLException {
        return connection.passThrough(false, delegate::executeUpdate);
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        return connection.passThrough(false, delegate::executeLargeUpdate);
    }

    @Override
    public int[] executeBatch() throws SQLException {
        return connection.passThrough(false, delegate::executeBatch);
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return connection.passThrough(false, delegate::executeLargeBatch);
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) throws SQLException {
        return raw == null ? null : VantageResultSet.of(connection, this, raw);
    }

    @Override
    public @Nullable Array wrap(@Nullable Array raw) {
        return connection.wrap(raw);
    }

    @Override
    public <T> @Nullable T wrap(Class<T> type, @Nullable T raw) {
        return connection.wrap(type, raw);
    }

    /** What the wrapped driver says of it, which logs print. */
    @Override
    public String toString() {
        return delegate.toString();
    }
}
