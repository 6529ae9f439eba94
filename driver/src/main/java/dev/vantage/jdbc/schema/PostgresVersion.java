package dev.vantage.jdbc.schema;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What PostgreSQL's catalog says of tables, columns, keys, comments and the right to read them, as a sum of hashes: the
 * server keeps no number that changes with a schema. It takes a few milliseconds for thousands of columns, and nothing that
 * is locked is waited for. {@code OFFSET 0} has rights asked for once a table, and of columns only where they have some of
 * their own.
 */
final class PostgresVersion {

    private static final String OF_SEARCH_PATH = "nspname = ANY (pg_catalog.current_schemas(false))";
    private static final String OF_USERS = "nspname !~ '^pg_' AND nspname <> 'information_schema'";

    private static final String QUERY = """
            WITH seen AS (
                SELECT oid, nspname, pg_catalog.has_schema_privilege(oid, 'USAGE') AS usable
                FROM pg_catalog.pg_namespace WHERE %s),
            relation AS (
                SELECT c.oid, c.tableoid, c.relname, c.relkind, n.nspname, n.usable,
                    n.usable AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AS readable
                FROM seen n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
                WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') OFFSET 0),
            item AS (
                SELECT r.oid, r.tableoid, r.relname, r.relkind, r.nspname, a.attnum, a.attname, a.atttypid,
                    r.readable OR r.usable AND a.attacl IS NOT NULL
                        AND pg_catalog.has_column_privilege(r.oid, a.attnum, 'SELECT') AS readable
                FROM relation r
                LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped OFFSET 0)
            SELECT pg_catalog.concat_ws(' ', current_user, pg_catalog.current_schemas(false)),
                count(attnum) FILTER (WHERE readable),
                sum(CAST(pg_catalog.hashtext(pg_catalog.concat_ws('.', nspname, relname, relkind, attnum, attname, atttypid,
                    readable, d.objsubid, d.description)) AS bigint)),
                (SELECT sum(CAST(k.oid AS bigint)) FROM pg_catalog.pg_constraint k JOIN seen ON seen.oid = k.connamespace
                 WHERE k.contype IN ('p', 'f'))
            FROM item i
            LEFT JOIN pg_catalog.pg_description d
                ON d.objoid = i.oid AND d.classoid = i.tableoid AND d.objsubid IN (0, i.attnum)""";

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
                    ? new SchemaVersion(
                            row.getString(1), false, row.getLong(2) + " " + row.getLong(3) + " " + row.getLong(4))
                    : new SchemaVersion("", false, "");
        }
    }
}
