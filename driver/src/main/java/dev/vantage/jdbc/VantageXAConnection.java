package dev.vantage.jdbc;

import java.sql.SQLException;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;

/** A connection of a distributed transaction whose handles answer questions; the transaction is the wrapped driver's. */
final class VantageXAConnection extends VantagePooledConnection implements XAConnection {

    private final XAConnection delegate;

    VantageXAConnection(XAConnection delegate, Wrapping wrapping) {
        super(delegate, wrapping);
        this.delegate = delegate;
    }

    @Override
    public XAResource getXAResource() throws SQLException {
        return delegate.getXAResource();
    }
}
