package dev.vantage.jdbc;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import org.jspecify.annotations.Nullable;

/** Physical connections of another driver for a pool, whose connections answer questions. */
public final class VantageConnectionPoolDataSource implements ConnectionPoolDataSource {

    private final WrappedSource<ConnectionPoolDataSource> wrapped;

    private VantageConnectionPoolDataSource(WrappedSource<ConnectionPoolDataSource> wrapped) {
        this.wrapped = wrapped;
    }

    /**
     * Wraps what another driver gives to pools.
     *
     * @param options of ours, {@code vantage.*}
     * @throws SQLException with SQLState 22023 if an option is unknown or has a value that is not allowed
     */
    public static VantageConnectionPoolDataSource of(ConnectionPoolDataSource source, Properties options)
            throws SQLException {
        return of(source, options, Connecting.withBundledModel());
    }

    static VantageConnectionPoolDataSource of(
            ConnectionPoolDataSource source, Properties options, Connecting connecting) throws SQLException {
        return new VantageConnectionPoolDataSource(new WrappedSource<>(source, options, connecting));
    }

    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        return new VantagePooledConnection(wrapped.source().getPooledConnection(), raw -> wrapped.connection(raw, ""));
    }

    @Override
    public PooledConnection getPooledConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return new VantagePooledConnection(
                wrapped.source().getPooledConnection(user, password), raw -> wrapped.connection(raw, user));
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
