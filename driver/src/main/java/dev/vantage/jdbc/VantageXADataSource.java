package dev.vantage.jdbc;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.jspecify.annotations.Nullable;

/** Connections of another driver that take part in distributed transactions, and answer questions. */
public final class VantageXADataSource implements XADataSource {

    private final WrappedSource<XADataSource> wrapped;

    private VantageXADataSource(WrappedSource<XADataSource> wrapped) {
        this.wrapped = wrapped;
    }

    /**
     * Wraps what another driver gives to transaction managers.
     *
     * @param options of ours, {@code vantage.*}
     * @throws SQLException with SQLState 22023 if an option is unknown or has a value that is not allowed
     */
    public static VantageXADataSource of(XADataSource source, Properties options) throws SQLException {
        return of(source, options, Connecting.withBundledModel());
    }

    static VantageXADataSource of(XADataSource source, Properties options, Connecting connecting) throws SQLException {
        return new VantageXADataSource(new WrappedSource<>(source, options, connecting));
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return wrap(wrapped.source().getXAConnection(), "");
    }

    @Override
    public XAConnection getXAConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return wrap(wrapped.source().getXAConnection(user, password), user);
    }

    private XAConnection wrap(XAConnection physical, @Nullable String user) throws SQLException {
        return new VantageXAConnection(wrapped.physical(physical), raw -> wrapped.connection(raw, user));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return wrapped.source().getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        wrapped.source().setLogWriter(writer);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return wrapped.source().getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        wrapped.source().setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return wrapped.source().getParentLogger();
    }
}
