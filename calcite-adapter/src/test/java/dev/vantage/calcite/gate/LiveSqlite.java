package dev.vantage.calcite.gate;

import dev.vantage.calcite.SharedFolder;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
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
        for (var table : strings("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")) {
            tables.add(Table.of(table, columns(table)));
        }
        return new Schema(tables, List.of());
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

    private List<String> strings(String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
