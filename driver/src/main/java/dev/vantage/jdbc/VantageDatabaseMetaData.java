package dev.vantage.jdbc;

import dev.vantage.jdbc.SavedListing.Wanted;
import dev.vantage.jdbc.question.Turns;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wrapped database's metadata, with our connection, our URL and the questions that are saved. Public for consoles that
 * call it by reflection.
 */
public final class VantageDatabaseMetaData extends ForwardingDatabaseMetaData {

    private static final List<String> PRIMARY_KEY =
            List.of("TABLE_CAT", "TABLE_SCHEM", "TABLE_NAME", "COLUMN_NAME", "KEY_SEQ", "PK_NAME");
    private static final List<String> EXPORTED_KEY = List.of(
            "PKTABLE_CAT",
            "PKTABLE_SCHEM",
            "PKTABLE_NAME",
            "PKCOLUMN_NAME",
            "FKTABLE_CAT",
            "FKTABLE_SCHEM",
            "FKTABLE_NAME",
            "FKCOLUMN_NAME",
            "KEY_SEQ",
            "UPDATE_RULE",
            "DELETE_RULE",
            "FK_NAME",
            "PK_NAME",
            "DEFERRABILITY");

    private final VantageConnection connection;
    private final DatabaseMetaData delegate;
    private final @Nullable SavedListing saved;

    /** @param saved null where no questions have names */
    VantageDatabaseMetaData(VantageConnection connection, DatabaseMetaData delegate, @Nullable SavedListing saved) {
        this.connection = connection;
        this.delegate = delegate;
        this.saved = saved;
    }

    @Override
    DatabaseMetaData delegate() {
        return delegate;
    }

    @Override
    Turns.Turn turn() {
        return connection.turn();
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
        return raw == null ? null : VantageResultSet.ofDriver(connection, raw);
    }

    @Override
    public @Nullable ResultSet getTableTypes() throws SQLException {
        return saved == null ? super.getTableTypes() : wrap(saved.types(delegate::getTableTypes));
    }

    @Override
    public @Nullable ResultSet getTables(
            @Nullable String catalog, @Nullable String schema, @Nullable String table, String @Nullable [] types)
            throws SQLException {
        if (saved == null) {
            return super.getTables(catalog, schema, table, types);
        }
        var wanted = new Wanted(catalog, schema, table);
        return wrap(saved.tables(wanted, types, () -> delegate.getTables(catalog, schema, table, types)));
    }

    @Override
    public @Nullable ResultSet getColumns(
            @Nullable String catalog, @Nullable String schema, @Nullable String table, @Nullable String column)
            throws SQLException {
        if (saved == null) {
            return super.getColumns(catalog, schema, table, column);
        }
        var wanted = new Wanted(catalog, schema, table);
        return wrap(saved.columns(wanted, column, () -> delegate.getColumns(catalog, schema, table, column)));
    }

    @Override
    public @Nullable ResultSet getPrimaryKeys(@Nullable String catalog, @Nullable String schema, @Nullable String table)
            throws SQLException {
        if (saved == null) {
            return super.getPrimaryKeys(catalog, schema, table);
        }
        return wrap(saved.about(table, PRIMARY_KEY, () -> delegate.getPrimaryKeys(catalog, schema, table)));
    }

    @Override
    public @Nullable ResultSet getExportedKeys(
            @Nullable String catalog, @Nullable String schema, @Nullable String table) throws SQLException {
        if (saved == null) {
            return super.getExportedKeys(catalog, schema, table);
        }
        return wrap(saved.about(table, EXPORTED_KEY, () -> delegate.getExportedKeys(catalog, schema, table)));
    }
}
