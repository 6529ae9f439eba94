package dev.vantage.jdbc.schema;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What PostgreSQL's catalog says of tables, columns, keys and comments, as a sum of hashes: the server keeps no number that
 * changes with a schema. It takes a few milliseconds for thousands of columns, and nothing that is locked is waited for.
 */
final class PostgresVersion {

    private static final String OF_SEARCH_PATH = "nspname = ANY (pg_catalog.current_schemas(false))";
    private static final String OF_USERS = "nspname !~ '^pg_' AND nspname <> 'information_schema'";

    private static final String QUERY = """
            WITH seen AS (SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE %s)
            SELECT CAST(pg_catalog.current_schemas(false) AS text), count(c.oid),
                sum(CAST(pg_catalog.hashtext(pg_catalog.concat_ws('.', n.nspname, c.relname, c.relkind,
                    a.attnum, a.attname, a.atttypid, d.objsubid, d.description)) AS bigint)),
                (SELECT sum(CAST(k.oid AS bigint)) FROM pg_catalog.pg_constraint k JOIN seen ON seen.oid = k.connamespace
                 WHERE k.contype IN ('p', 'f'))
            FROM seen n
            JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_catalog.pg_description d
                ON d.objoid = c.oid AND d.classoid = c.tableoid AND d.objsubid IN (0, a.attnum)""";

    private PostgresVersion() {}

    /** Of the schemas that {@link JdbcCatalog} reads; of all where it may read others than those of the search path. */
    static SchemaVersion of(Connection connection, VisibleNames names) throws SQLException {
        var version = of(connection, names.schemas().isEmpty() ? OF_SEARCH_PATH : OF_USERS);
        return version.state().startsWith("0 ") ? of(connection, OF_USERS) : version;
    }

    private static SchemaVersion of(Connection connection, String schemas) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUERY.formatted(schemas))) {
            return row.next()
                    ? new SchemaVersion(row.getString(1), row.getLong(2) + " " + row.getLong(3) + " " + row.getLong(4))
                    : new SchemaVersion("", "");
        }
    }
}
