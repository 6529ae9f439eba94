package dev.vantage.jdbc.schema;

import dev.vantage.jdbc.schema.SchemaAssembly.TableName;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * SQLite's own catalog. Its pragma functions describe all tables in one query, where the driver's metadata needs several
 * for each table.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_table_list">PRAGMA table_list</a>
 */
final class SqliteCatalog {

    /** Shadow tables, which hold the insides of virtual tables, have a type of their own and so stay out. */
    private static final String TABLES = """
            SELECT m.name
            FROM sqlite_schema m JOIN pragma_table_list l ON l.name = m.name AND l.schema = 'main'
            WHERE l.type IN ('table', 'view', 'virtual') AND m.type IN ('table', 'view')
              AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY m.rowid""";

    /** Hidden is 1 for the hidden columns of virtual tables, 2 and 3 for generated columns. */
    private static final String COLUMNS = """
            SELECT m.name, c.name, c.type, c.pk
            FROM sqlite_schema m, pragma_table_xinfo(m.name) c
            WHERE m.type IN ('table', 'view') AND c.hidden <> 1
            ORDER BY m.rowid, c.cid""";

    private static final String COLUMNS_OF_ONE =
            "SELECT ?1, name, type, pk FROM pragma_table_xinfo(?1) WHERE hidden <> 1 ORDER BY cid";

    /** An unqualified name means a temporary table before one of the file, also to the pragmas above. */
    private static final String VERSION = """
            SELECT schema_version, (
                SELECT group_concat(t.sql, '; ') FROM sqlite_temp_schema t JOIN sqlite_schema m ON lower(m.name) = lower(t.name)
                WHERE t.type IN ('table', 'view') AND m.type IN ('table', 'view'))
            FROM pragma_schema_version""";

    private static final String KEYS = """
            SELECT m.name, k."from", k."table", k."to", k.seq
            FROM sqlite_schema m, pragma_foreign_key_list(m.name) k
            WHERE m.type = 'table'
            ORDER BY m.rowid, k.id DESC, k.seq""";

    private final Connection connection;
    private final SchemaAssembly assembly = new SchemaAssembly();

    SqliteCatalog(Connection connection) {
        this.connection = connection;
    }

    /** Temporary tables that hide tables of the file are this connection's own. */
    static SchemaVersion version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(VERSION)) {
            if (!row.next()) {
                return new SchemaVersion("main", false, "");
            }
            var state = row.getString(1);
            var temporary = row.getString(2);
            return temporary == null
                    ? new SchemaVersion("main", false, state)
                    : new SchemaVersion("temp: " + temporary, true, state);
        }
    }

    private record PrimaryKeyPart(TableName table, String column, int position) {}

    Schema read() throws SQLException {
        var names = tableNames();
        names.forEach(name -> assembly.table(new TableName("", name), ""));
        columnsOf(names).stream()
                .sorted((left, right) -> Integer.compare(left.position(), right.position()))
                .forEach(part -> assembly.primaryKey(part.table(), part.column()));
        foreignKeys();
        return assembly.build();
    }

    private List<String> tableNames() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** One view over a dropped table fails the query for all, and then each table is asked alone. */
    private List<PrimaryKeyPart> columnsOf(List<String> names) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            // Rows are kept until the last has come: a failure halfway must leave nothing behind.
            var read = new ArrayList<ColumnRow>();
            while (rows.next()) {
                read.add(ColumnRow.of(rows));
            }
            return addAll(read);
        } catch (SQLException oneIsBroken) {
            return columnsOneByOne(names);
        }
    }

    private List<PrimaryKeyPart> columnsOneByOne(List<String> names) throws SQLException {
        var read = new ArrayList<ColumnRow>();
        for (var name : names) {
            read.addAll(columnsOfOne(name));
        }
        return addAll(read);
    }

    /** Prepared anew for each table: the driver closes a statement that failed. */
    private List<ColumnRow> columnsOfOne(String name) {
        var read = new ArrayList<ColumnRow>();
        try (var statement = connection.prepareStatement(COLUMNS_OF_ONE)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(ColumnRow.of(rows));
                }
            }
            return read;
        } catch (SQLException broken) {
            return List.of();
        }
    }

    private record ColumnRow(String table, String name, String type, int keyPosition) {
        static ColumnRow of(ResultSet row) throws SQLException {
            return new ColumnRow(
                    row.getString(1),
                    row.getString(2),
                    Objects.requireNonNullElse(row.getString(3), ""),
                    row.getInt(4));
        }
    }

    private List<PrimaryKeyPart> addAll(List<ColumnRow> rows) {
        var keyParts = new ArrayList<PrimaryKeyPart>();
        for (var row : rows) {
            var table = new TableName("", row.table());
            assembly.column(table, Column.of(row.name(), ColumnTypes.ofDeclaration(row.type(), row.name()), false));
            if (row.keyPosition() > 0) {
                keyParts.add(new PrimaryKeyPart(table, row.name(), row.keyPosition()));
            }
        }
        return keyParts;
    }

    private void foreignKeys() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                assembly.foreignKey(
                        new TableName("", rows.getString(1)),
                        rows.getString(2),
                        new TableName("", rows.getString(3)),
                        Objects.requireNonNullElse(rows.getString(4), ""),
                        rows.getInt(5));
            }
        }
    }
}
