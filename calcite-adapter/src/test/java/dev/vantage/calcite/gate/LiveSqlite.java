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

/** A real SQLite database: what it can prepare is the truth about a statement. */
final class LiveSqlite implements AutoCloseable {

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

    boolean prepares(String sql) {
        try (var statement = connection.prepareStatement(sql)) {
            return statement.getParameterMetaData().getParameterCount() == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether it is a name that keeps SQLite from preparing a statement. */
    boolean missesAName(String sql) {
        try (var statement = connection.prepareStatement(sql)) {
            return false;
        } catch (SQLException e) {
            var message = String.valueOf(e.getMessage());
            return message.contains("no such") || message.contains("ambiguous");
        }
    }

    Schema schema() throws SQLException {
        var tables = new ArrayList<Table>();
        for (var table : strings("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")) {
            var columns = strings("SELECT name FROM pragma_table_xinfo('" + table.replace("'", "''") + "')").stream()
                    .map(name -> Column.of(name, ColumnType.OTHER, false))
                    .toList();
            tables.add(Table.of(table, columns));
        }
        return new Schema(tables, List.of());
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
