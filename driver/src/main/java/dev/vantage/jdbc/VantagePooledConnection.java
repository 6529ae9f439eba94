package dev.vantage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import javax.sql.StatementEventListener;

/** A physical connection whose handles answer questions. Its listeners are told of it, and not of the one that it wraps. */
final class VantagePooledConnection implements PooledConnection {

    /** Wraps a handle. */
    @FunctionalInterface
    interface Wrapping {
        Connection of(Connection raw) throws SQLException;
    }

    private final PooledConnection delegate;
    private final Wrapping wrapping;
    private final PooledEvents events;

    VantagePooledConnection(PooledConnection delegate, Wrapping wrapping) {
        this.delegate = delegate;
        this.wrapping = wrapping;
        this.events = PooledEvents.of(delegate, this);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapping.of(delegate.getConnection());
    }

    @Override
    public void close() throws SQLException {
        delegate.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        events.add(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        events.remove(listener);
    }

    @Override
    public void addStatementEventListener(StatementEventListener listener) {
        events.add(listener);
    }

    @Override
    public void removeStatementEventListener(StatementEventListener listener) {
        events.remove(listener);
    }
}
