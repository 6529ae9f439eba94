package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.SearchPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a connection of PostgreSQL looks for what is named without its schema; temporary tables apart. */
final class PostgresPath {

    private static final String NAMESPACES = "SELECT pg_catalog.unnest(pg_catalog.current_schemas(false))";

    /** Of any kind: a sequence or an index hides a table of its name too. */
    private static final String FIRST_HOLDERS = """
            WITH place AS (
                SELECT n.oid, n.nspname, p.number
                FROM pg_catalog.unnest(pg_catalog.current_schemas(true)) WITH ORDINALITY AS p (name, number)
                JOIN pg_catalog.pg_namespace n ON n.nspname = p.name AND n.nspname !~ '^pg_temp_')
            SELECT DISTINCT ON (c.relname) c.relname, place.nspname
            FROM pg_catalog.pg_class c JOIN place ON place.oid = c.relnamespace
            WHERE EXISTS (SELECT FROM pg_catalog.pg_class other JOIN place elsewhere ON elsewhere.oid = other.relnamespace
                WHERE other.relname = c.relname AND other.oid <> c.oid)
            ORDER BY c.relname, place.number""";

    /**
     * Domains are not among them, whose checks call functions, nor enumerations that a cast calls one for. Who makes a base
     * type is a superuser, or an extension.
     */
    private static final String TYPES = """
            SELECT n.nspname || '.' || t.typname, CASE WHEN pg_catalog.pg_type_is_visible(t.oid) THEN t.typname END
            FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname !~ '^(pg_|information_schema$)' AND (
                t.typtype = 'e' AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_cast c WHERE c.casttarget = t.oid AND c.castfunc <> 0)
                OR t.typtype = 'b' AND t.typcategory <> 'A' AND EXISTS (
                    SELECT FROM pg_catalog.pg_depend d WHERE d.deptype = 'e' AND d.objid = t.oid
                        AND d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass))""";

    private PostgresPath() {}

    static SearchPath of(Connection connection) throws SQLException {
        var firstHolders = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FIRST_HOLDERS)) {
            while (rows.next()) {
                firstHolders.put(rows.getString(1), rows.getString(2));
            }
        }
        return new SearchPath(namespaces(connection), firstHolders, types(connection));
    }

    private static Set<String> types(Connection connection) throws SQLException {
        var types = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TYPES)) {
            while (rows.next()) {
                types.add(rows.getString(1));
                Optional.ofNullable(rows.getString(2)).ifPresent(types::add);
            }
        }
        return types;
    }

    /** Without the schemas that the path names and nobody has created. */
    static List<String> namespaces(Connection connection) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NAMESPACES)) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }
}
