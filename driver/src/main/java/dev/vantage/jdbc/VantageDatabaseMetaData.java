package dev.vantage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The wrapped database's metadata, with our connection and our URL. Public for consoles that call it by reflection. */
public final class VantageDatabaseMetaData extends ForwardingDatabaseMetaData {

    private final VantageConnection connection;
    private final DatabaseMetaData delegate;

    VantageDatabaseMetaData(VantageConnection connection, DatabaseMetaData delegate) {
        this.connection = connection;
        this.delegate = delegate;
    }

    @Override
    DatabaseMetaData delegate() {
        return delegate;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable String getURL() throws SQLException {
        var url = delegate.getURL();
        return url == null ? null : ConnectionUrl.publicForm(url);
    }

    /** Metadata rows belong to a statement of the wrapped driver's own, which is wrapped like any other. */
    @Override
    @Nullable
    ResultSet wrap(@Nullable ResultSet raw) {
        return raw == null ? null : VantageResultSet.ofMetaData(connection, raw);
    }
}
