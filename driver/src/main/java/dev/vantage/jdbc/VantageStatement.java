package dev.vantage.jdbc;

import java.sql.Statement;
import java.sql.Connection;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A statement of the wrapped driver. */
final class VantageStatement implements ForwardingStatement {

    private final VantageConnection connection;
    private final Statement delegate;

    VantageStatement(VantageConnection connection, Statement delegate) {
        this.connection = connection;
        this.delegate = delegate;
    }

    @Override
    public Statement delegate() {
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
