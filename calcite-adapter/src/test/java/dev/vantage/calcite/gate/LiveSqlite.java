package dev.vantage.calcite.gate;

import dev.vantage.calcite.SharedFolder;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A database of SQLite, from a file or made of statements. */
final class LiveSqlite implements LiveDatabase {

    private final Connection connection;

    private LiveSqlite(Connection connection) {
        this.connection = connection;
    }

    /** A database of Spider, or one without tables where the data lacks it. */
    static LiveSqlite spider(String database) throws SQLException {
        Path file = SharedFolder.data("spider/database").resolve(database).resolve(database + ".sqlite");
        return Files.exists(file)
                ? new LiveSqlite(DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro&immutable=1"))
                : made(List.of());
    }

    /** A database without rows, made by statements of which those that fail are left out. */
    static LiveSqlite made(List<String> statements) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            } catch (SQLException e) {
                // the statements about its table will not prepare
            }
        }
        return new LiveSqlite(connection);
    }

    @Override
    public boolean prepares(String sql) {
        try (var statement = connection.prepareStatement(sql)) {
            return statement.getParameterMetaData().getParameterCount() == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public boolean missesAName(String sql) {
        try (var statement = connection.prepareStatement(sql)) {
            return false;
        } catch (SQLException e) {
            var message = String.valueOf(e.getMessage());
            return message.contains("no such") || message.contains("ambiguous");
        }
    }

    @Override
    public Schema schema() throws SQLException {
        var tables = new ArrayList<Table>();
        for (var table : strings(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")) {
            tables.add(Table.of(table, columns(table)));
        }
        return new Schema(tables, List.of());
    }

    Connection connection() {
        return connection;
    }

    /** The type that a column is declared with, or an empty text. */
    String declared(String table, String column) throws SQLException {
        return strings("SELECT type FROM pragma_table_xinfo(?) WHERE name = ?", table, column)
                .getFirst();
    }

    /** The columns of the primary key in its order. */
    List<String> primaryKey(String table) throws SQLException {
        return strings("SELECT name FROM pragma_table_xinfo(?) WHERE pk > 0 ORDER BY pk", table);
    }

    /** Those whose both ends are columns of the schema. */
    List<ForeignKey> foreignKeys() throws SQLException {
        var schema = schema();
        var keys = new ArrayList<ForeignKey>();
        for (var table : schema.tables()) {
            try (var statement = connection.prepareStatement(
                    "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?) ORDER BY id DESC, seq")) {
                statement.setString(1, table.name());
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        int from = index(schema, table.name(), rows.getString(1));
                        int to = index(schema, rows.getString(2), target(rows.getString(2), rows.getString(3)));
                        if (from >= 0 && to >= 0) {
                            keys.add(new ForeignKey(from, to));
                        }
                    }
                }
            }
        }
        return keys;
    }

    /** A key that names only a table means its primary key. */
    private String target(String table, @Nullable String column) throws SQLException {
        return column == null ? primaryKey(table).stream().findFirst().orElse("") : column;
    }

    private static int index(Schema schema, String table, String column) {
        int index = 0;
        for (var candidate : schema.tables()) {
            for (var own : candidate.columns()) {
                if (candidate.name().equalsIgnoreCase(table) && own.name().equalsIgnoreCase(column)) {
                    return index;
                }
                index++;
            }
        }
        return -1;
    }

    private List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.prepareStatement("SELECT name, type FROM pragma_table_xinfo(?)")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(Column.of(rows.getString(1), type(rows.getString(2)), false));
                }
            }
        }
        return columns;
    }

    private static ColumnType type(String declared) {
        return switch (declared.toUpperCase(Locale.ROOT)) {
            case "INTEGER", "REAL" -> ColumnType.NUMBER;
            case "DATE", "DATETIME" -> ColumnType.TIME;
            default -> ColumnType.TEXT;
        };
    }

    private List<String> strings(String query, String... parameters) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }
        }
        return strings;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
