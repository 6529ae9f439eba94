package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A database of PostgreSQL with empty tables. */
final class LivePostgresql implements LiveDatabase {

    private static final Set<String> UNKNOWN_OR_AMBIGUOUS = Set.of("42703", "42P01", "42702");

    private final Connection connection;
    private final Schema schema;

    private LivePostgresql(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Tables as a schema describes them, with names in lower case as PostgreSQL folds them. */
    static LivePostgresql made(EmbeddedPostgres server, String namespace, Schema schema) throws SQLException {
        var connection = server.getPostgresDatabase().getConnection();
        var folded = folded(schema);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + namespace + "; SET search_path = " + namespace);
            for (var table : folded.tables()) {
                statement.execute(creation(table));
            }
        }
        return new LivePostgresql(connection, folded);
    }

    /** The twin of a database of SQLite, with names as they are spelled there. */
    static LivePostgresql twin(EmbeddedPostgres server, String namespace, LiveSqlite original) throws SQLException {
        var connection = server.getPostgresDatabase().getConnection();
        var name = '"' + namespace + '"';
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name + "; SET search_path = " + name);
        }
        return new LivePostgresql(connection, PostgresqlTwin.make(connection, original));
    }

    Connection connection() {
        return connection;
    }

    /** The same with all names in lower case. */
    static Schema folded(Schema schema) {
        return new Schema(schema.tables().stream().map(LivePostgresql::folded).toList(), List.of());
    }

    /** The statement that creates a table. */
    static String creation(Table table) {
        var columns = table.columns().stream()
                .map(column -> '"' + column.name() + "\" " + type(column.type()))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE \"" + table.name() + "\" (" + columns + ")";
    }

    private static Table folded(Table table) {
        var columns = table.columns().stream()
                .map(column -> Column.of(column.name().toLowerCase(Locale.ROOT), column.type(), false))
                .toList();
        return Table.of(table.name().toLowerCase(Locale.ROOT), columns);
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case NUMBER -> "double precision";
            case TIME -> "timestamp";
            case BOOLEAN -> "boolean";
            case TEXT, OTHER -> "text";
        };
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public boolean prepares(String sql) {
        return explain(sql).isEmpty();
    }

    @Override
    public boolean missesAName(String sql) {
        return UNKNOWN_OR_AMBIGUOUS.contains(explain(sql));
    }

    /** The SQLState of the failure, or empty. */
    String explain(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute("EXPLAIN " + sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
