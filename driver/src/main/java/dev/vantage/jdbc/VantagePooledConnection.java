package dev.vantage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import javax.sql.StatementEventListener;
import org.jspecify.annotations.Nullable;

/**
 * A physical connection whose handles answer questions, one at a time. Its listeners are told of it, and not of the one that
 * it wraps.
 */
class VantagePooledConnection implements PooledConnection {

    /** Wraps a handle. */
    @FunctionalInterface
    interface Wrapping {
        Connection of(Connection raw) throws SQLException;
    }

    private final PooledConnection delegate;
    private final Wrapping wrapping;
    private final PooledEvents events;
    private @Nullable Connection handle;

    VantagePooledConnection(PooledConnection delegate, Wrapping wrapping) {
        this.delegate = delegate;
        this.wrapping = wrapping;
        this.events = PooledEvents.of(delegate, this);
    }

    /** Ends the handle before it, of which no listener is told. */
    @Override
    public synchronized Connection getConnection() throws SQLException {
        endHandle();
        var next = wrapping.of(delegate.getConnection());
        handle = next;
        return next;
    }

    @Override
    public synchronized void close() throws SQLException {
        try {
            endHandle();
        } finally {
            delegate.close();
        }
    }

    /** The wrapped driver would end its own, and what ours has read of the database would stay. */
    private void endHandle() throws SQLException {
        var last = handle;
        handle = null;
        if (last != null) {
            events.without(last::close);
        }
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
