package dev.vantage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEventListener;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;

/** A connection of a distributed transaction whose handles answer questions; the transaction is the wrapped driver's. */
final class VantageXAConnection implements XAConnection {

    private final XAConnection delegate;
    private final VantagePooledConnection.Wrapping wrapping;
    private final PooledEvents events;

    VantageXAConnection(XAConnection delegate, VantagePooledConnection.Wrapping wrapping) {
        this.delegate = delegate;
        this.wrapping = wrapping;
        this.events = PooledEvents.of(delegate, this);
    }

    @Override
    public XAResource getXAResource() throws SQLException {
        return delegate.getXAResource();
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
