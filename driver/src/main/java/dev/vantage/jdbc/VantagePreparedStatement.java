package dev.vantage.jdbc;

import java.sql.PreparedStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A statement of the wrapped driver. */
final class VantagePreparedStatement implements ForwardingPreparedStatement {

    private final VantageConnection connection;
    private final PreparedStatement delegate;

    VantagePreparedStatement(VantageConnection connection, PreparedStatement delegate) {
        this.connection = connection;
        this.delegate = delegate;
    }

    @Override
    public PreparedStatement delegate() {
        return delegate;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) {
        return raw == null ? null : VantageResultSet.of(connection, this, raw);
    }
}
