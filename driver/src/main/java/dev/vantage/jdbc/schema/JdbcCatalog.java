package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.SearchPath;
import dev.vantage.jdbc.schema.SchemaAssembly.TableName;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * PostgreSQL's catalog, read through {@link DatabaseMetaData} a schema at a time: five queries each, however many tables.
 * That keys of all tables come where no table is named is its driver's reading of the interface, not a promise of it. What
 * the role that asks may not read is left out.
 */
final class JdbcCatalog {

    private static final String[] READABLE = {"TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE"
    };
    private static final Set<String> SYSTEM = Set.of("information_schema", "pg_catalog", "pg_toast");

    private static final String UNREADABLE = """
            SELECT c.relname, a.attname
            FROM pg_catalog.pg_namespace n
            JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE n.nspname = ? AND NOT (pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT'))""";

    private final Connection connection;
    private final DatabaseMetaData metaData;
    private final SearchPath path;
    private final List<NamePart> wanted;
    private final SchemaAssembly assembly = new SchemaAssembly();

    /** @param wanted names of schemas to read beside those of the search path, where there are such schemas */
    JdbcCatalog(Connection connection, SearchPath path, List<NamePart> wanted) throws SQLException {
        this.connection = connection;
        this.path = path;
        this.wanted = wanted;
        this.metaData = connection.getMetaData();
    }

    /** @param namespace what its tables carry: empty for a schema that unqualified names resolve to */
    private record Source(String schema, String namespace) {}

    private record ColumnName(String table, String column) {}

    Schema read() throws SQLException {
        var sources = defaultSources();
        readTables(sources);
        if (assembly.hasNoColumns()) {
            sources = allSources();
            readTables(sources);
        }
        for (var source : sources) {
            readPrimaryKeys(source);
            readForeignKeys(source, sources);
        }
        return assembly.build();
    }

    /** Only the first schema's tables are sure to be what an unqualified name means, so the others are qualified. */
    private List<Source> defaultSources() throws SQLException {
        var sources = new ArrayList<Source>();
        for (var schema : path.namespaces()) {
            sources.add(new Source(schema, sources.isEmpty() ? "" : schema));
        }
        if (!wanted.isEmpty()) {
            allSources().stream()
                    .filter(other -> wanted.stream().anyMatch(name -> name.matches(other.schema())))
                    .filter(other ->
                            sources.stream().noneMatch(source -> source.schema().equals(other.schema())))
                    .toList()
                    .forEach(sources::add);
        }
        return sources;
    }

    private List<Source> allSources() throws SQLException {
        var sources = new ArrayList<Source>();
        try (var rows = metaData.getSchemas()) {
            while (rows.next()) {
                var schema = rows.getString("TABLE_SCHEM");
                if (!SYSTEM.contains(schema) && !schema.startsWith("pg_")) {
                    sources.add(new Source(schema, schema));
                }
            }
        }
        return sources;
    }

    private void readTables(List<Source> sources) throws SQLException {
        for (var source : sources) {
            readTables(source);
            readColumns(source);
        }
    }

    private void readTables(Source source) throws SQLException {
        try (var rows = metaData.getTables(null, pattern(source.schema()), "%", READABLE)) {
            while (rows.next()) {
                var name = name(source, rows.getString("TABLE_NAME"));
                assembly.table(name, text(rows, "REMARKS"));
            }
        }
    }

    /** With its schema where the name alone means something else. */
    private TableName name(Source source, String table) {
        var first = path.firstHolders().getOrDefault(table, source.schema());
        return new TableName(first.equals(source.schema()) ? source.namespace() : source.schema(), table);
    }

    private void readColumns(Source source) throws SQLException {
        var unreadable = unreadable(source.schema());
        try (var rows = metaData.getColumns(null, pattern(source.schema()), "%", "%")) {
            while (rows.next()) {
                var name = new ColumnName(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME"));
                if (unreadable.contains(name)) {
                    continue;
                }
                assembly.column(name(source, name.table()), column(name.column(), rows));
            }
        }
    }

    private static Column column(String name, ResultSet row) throws SQLException {
        int type = row.getInt("DATA_TYPE");
        int underlying = type == Types.DISTINCT ? row.getInt("SOURCE_DATA_TYPE") : type;
        var typeName = text(row, "TYPE_NAME");
        return new Column(
                name,
                Names.inWords(name),
                ColumnTypes.ofJdbc(underlying, typeName),
                false,
                text(row, "REMARKS"),
                ColumnTypes.formOf(underlying, typeName));
    }

    /** What a question would end in an error for: PostgreSQL tells of the names of all tables, whoever may read them. */
    private Set<ColumnName> unreadable(String schema) throws SQLException {
        var names = new HashSet<ColumnName>();
        try (var statement = connection.prepareStatement(UNREADABLE)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(new ColumnName(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return names;
    }

    private void readPrimaryKeys(Source source) throws SQLException {
        try (var rows = metaData.getPrimaryKeys(null, source.schema(), null)) {
            while (rows.next()) {
                assembly.primaryKey(name(source, rows.getString("TABLE_NAME")), rows.getString("COLUMN_NAME"));
            }
        }
    }

    private void readForeignKeys(Source source, List<Source> all) throws SQLException {
        try (var rows = metaData.getImportedKeys(null, source.schema(), null)) {
            while (rows.next()) {
                var target = rows.getString("PKTABLE_SCHEM");
                for (var other : all) {
                    if (other.schema().equals(target)) {
                        assembly.foreignKey(
                                name(source, rows.getString("FKTABLE_NAME")),
                                rows.getString("FKCOLUMN_NAME"),
                                name(other, rows.getString("PKTABLE_NAME")),
                                rows.getString("PKCOLUMN_NAME"),
                                rows.getInt("KEY_SEQ") - 1);
                    }
                }
            }
        }
    }

    /** A schema's name as a search pattern: unescaped, the underscore of {@code a_b} would match {@code aXb} too. */
    private String pattern(String name) throws SQLException {
        var escape = metaData.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
