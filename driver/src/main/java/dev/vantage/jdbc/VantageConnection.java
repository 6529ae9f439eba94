package dev.vantage.jdbc;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A connection of the wrapped driver whose statements also answer questions. */
final class VantageConnection implements ForwardingConnection {

    private final Connection delegate;

    VantageConnection(Connection delegate) {
        this.delegate = delegate;
    }

    @Override
    public Connection delegate() {
        return delegate;
    }

    @Override
    public Statement wrap(Statement raw) {
        return new VantageStatement(this, raw);
    }

    @Override
    public PreparedStatement wrap(PreparedStatement raw) {
        return new VantagePreparedStatement(this, raw);
    }

    @Override
    public CallableStatement wrap(CallableStatement raw) {
        return new VantageCallableStatement(this, raw);
    }

    @Override
    public DatabaseMetaData wrap(DatabaseMetaData raw) {
        return new VantageDatabaseMetaData(this, raw);
    }
}
