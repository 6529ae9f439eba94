package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database of PostgreSQL with the tables, keys and rows of one of SQLite. A column has the type that it is declared with,
 * or text where PostgreSQL does not take one of its values for that; an empty text in a column of another type is NULL.
 */
final class PostgresqlTwin {

    private PostgresqlTwin() {}

    /** Makes the tables in the first schema of the search path, and describes them. */
    static Schema make(Connection connection, LiveSqlite original) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var table : original.schema().tables()) {
            copy(original.connection(), connection, table);
            tables.add(typed(original, connection, table));
        }
        return new Schema(tables, original.foreignKeys());
    }

    private static void copy(Connection from, Connection to, Table table) throws SQLException {
        var names =
                table.columns().stream().map(column -> quoted(column.name())).toList();
        var definitions = names.stream().map(name -> name + " text").collect(Collectors.joining(", "));
        execute(to, "CREATE TABLE " + quoted(table.name()) + " (" + definitions + ")");
        var places = String.join(", ", Collections.nCopies(names.size(), "?"));
        to.setAutoCommit(false);
        try (var rows = from.createStatement()
                        .executeQuery("SELECT " + String.join(", ", names) + " FROM " + quoted(table.name()));
                var insert = to.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES (" + places + ")")) {
            while (rows.next()) {
                for (int i = 1; i <= names.size(); i++) {
                    var text = rows.getString(i);
                    insert.setString(i, text == null ? null : text.replace("\0", ""));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        to.commit();
        to.setAutoCommit(true);
    }

    private static Table typed(LiveSqlite original, Connection connection, Table table) throws SQLException {
        var key = key(original, connection, table);
        var columns = new ArrayList<Column>();
        for (var column : table.columns()) {
            var declared = original.declared(table.name(), column.name());
            var type = changed(connection, table.name(), column.name(), types(declared));
            columns.add(Column.of(column.name(), coarse(type), key.contains(column.name())));
        }
        return Table.of(table.name(), columns);
    }

    /** The columns of the primary key, or none where the rows break it. */
    private static Set<String> key(LiveSqlite original, Connection connection, Table table) throws SQLException {
        var key = original.primaryKey(table.name());
        var columns = key.stream().map(PostgresqlTwin::quoted).collect(Collectors.joining(", "));
        boolean holds = !key.isEmpty()
                && succeeds(connection, "ALTER TABLE " + quoted(table.name()) + " ADD PRIMARY KEY (" + columns + ")");
        return holds ? new HashSet<>(key) : Set.of();
    }

    /** The first of the types that the values of a column fit in. */
    private static String changed(Connection connection, String table, String column, List<String> types) {
        for (var type : types) {
            var change = "ALTER TABLE %s ALTER COLUMN %s TYPE %s USING NULLIF(%2$s, '')::%3$s"
                    .formatted(quoted(table), quoted(column), type);
            if (succeeds(connection, change)) {
                return type;
            }
        }
        return "text";
    }

    private static List<String> types(String declared) {
        var words = declared.toLowerCase(Locale.ROOT).replaceFirst("\\(.*", "");
        if (words.contains("bool") || words.equals("bit")) {
            return List.of("boolean");
        }
        if (words.contains("date") || words.contains("time")) {
            return words.equals("date") ? List.of("date", "timestamp") : List.of("timestamp");
        }
        if (words.contains("int") || words.equals("year")) {
            return List.of("integer", "bigint", "numeric");
        }
        if (words.contains("real") || words.contains("floa") || words.contains("doub")) {
            return List.of("double precision");
        }
        boolean isDecimal = words.contains("numeric") || words.contains("decimal") || words.contains("number");
        return isDecimal ? List.of("numeric") : List.of();
    }

    private static ColumnType coarse(String type) {
        return switch (type) {
            case "boolean" -> ColumnType.BOOLEAN;
            case "date", "timestamp" -> ColumnType.TIME;
            case "text" -> ColumnType.TEXT;
            default -> ColumnType.NUMBER;
        };
    }

    private static boolean succeeds(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
