package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The lists are what the databases answer; {@code -Dgolden.update=true} writes them anew for a reader to review. */
final class AllowListTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/vantage/calcite/gate");

    /** Functions of SQLite that load code, take memory at will, tell of other statements or belong to an index. */
    private static final String SQLITE_FUNCTIONS = """
            SELECT DISTINCT lower(name) FROM pragma_function_list
            WHERE name NOT GLOB 'fts*' AND name NOT GLOB 'rtree*' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'geopoly*'
            AND name GLOB '[a-z]*' AND lower(name) NOT IN ('load_extension', 'randomblob', 'zeroblob', 'last_insert_rowid',
                'changes', 'total_changes', 'matchinfo', 'offsets', 'optimize', 'snippet', 'replicate', 'match',
                'edit', 'readfile', 'writefile', 'fileio_ls', 'eval', 'bm25', 'highlight')""";

    /**
     * Functions of PostgreSQL for direct use, by their own descriptions, of which no variant is volatile or takes or
     * returns what no query holds; without families that tell of the server, of roles or of other data. A few that only
     * compute are added although they are volatile or described as an operator.
     */
    private static final String POSTGRESQL_FUNCTIONS = """
            SELECT proname FROM pg_proc p WHERE pronamespace = 'pg_catalog'::regnamespace
            AND coalesce(obj_description(oid, 'pg_proc'), '') !~
                '^(implementation of|I/O|aggregate .* function|hash|less-equal-greater|deprecated|(larger|smaller) of two)'
            GROUP BY proname
            HAVING bool_and(provolatile IN ('i', 's') AND prokind <> 'p'
                AND NOT EXISTS (SELECT FROM unnest(proargtypes::oid[] || prorettype) t JOIN pg_type ON pg_type.oid = t
                    WHERE typname IN ('cstring', 'internal', 'trigger', 'event_trigger', 'language_handler',
                        'fdw_handler', 'index_am_handler', 'table_am_handler', 'tsm_handler', 'void')))
            AND proname !~ '^(pg_|lo_|txid_|inet_(client|server)_|binary_upgrade_|acl|makeacl|row_security|current_setting)'
            AND proname !~ '(_to_xml|_to_xmlschema|_to_xml_and_xmlschema|_privilege)$'
            UNION SELECT unnest(ARRAY['pg_typeof', 'starts_with', 'random', 'clock_timestamp', 'timeofday', 'gen_random_uuid',
                'array_cat', 'jsonb_contains', 'jsonb_exists', 'jsonb_exists_all', 'jsonb_exists_any', 'pg_size_pretty',
                'range_contains', 'range_overlaps', 'timezone'])""";

    /** Types with a value to write, by their names in pg_type and by those of the SQL standard. */
    private static final String POSTGRESQL_TYPES = """
            SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm')
            AND typelem = 0 AND typname !~ '^(pg_|_|gtsvector|aclitem|refcursor)'
            UNION SELECT format_type(oid, NULL) FROM pg_type
            WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype = 'b' AND typelem = 0
            AND typname !~ '^(pg_|_|gtsvector|aclitem|refcursor|char$)'
            UNION SELECT unnest(ARRAY['int', 'float', 'dec', 'decimal', 'char', 'character', 'nchar', 'point', 'box',
                'line', 'lseg', 'name', 'time', 'timestamp', 'double precision'])""";

    private static final String POSTGRESQL_OPERATORS =
            "SELECT DISTINCT oprname FROM pg_operator WHERE oprnamespace = 'pg_catalog'::regnamespace";

    private static final String POSTGRESQL_CATALOG = """
            SELECT table_schema || '.' || table_name || ': ' || string_agg(column_name, ' ' ORDER BY ordinal_position)
            FROM information_schema.columns
            WHERE table_schema = 'pg_catalog' AND table_name IN ('pg_am', 'pg_attrdef', 'pg_attribute', 'pg_class',
                'pg_collation', 'pg_constraint', 'pg_description', 'pg_enum', 'pg_index', 'pg_indexes', 'pg_inherits',
                'pg_matviews', 'pg_namespace', 'pg_tables', 'pg_type', 'pg_views')
            OR table_schema = 'information_schema' AND table_name IN ('check_constraints', 'columns',
                'constraint_column_usage', 'constraint_table_usage', 'domains', 'key_column_usage',
                'referential_constraints', 'schemata', 'sequences', 'table_constraints', 'tables', 'views')
            GROUP BY table_schema, table_name""";

    @Test
    void listsTheFunctionsOfThisSqlite() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            agrees("sqlite-functions.txt", "Functions of SQLite", connection, SQLITE_FUNCTIONS);
        }
    }

    @Test
    void listsTheNamesOfThisPostgresql() throws Exception {
        try (var server = EmbeddedPostgres.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            agrees("postgresql-functions.txt", "Functions of PostgreSQL", connection, POSTGRESQL_FUNCTIONS);
            agrees("postgresql-types.txt", "Types of PostgreSQL", connection, POSTGRESQL_TYPES);
            agrees("postgresql-operators.txt", "Operators of PostgreSQL", connection, POSTGRESQL_OPERATORS);
            agrees("postgresql-catalog.txt", "Tables about a database of PostgreSQL", connection, POSTGRESQL_CATALOG);
        }
    }

    @Test
    void readsNoCommentAsAName() {
        assertThat(AllowList.read("sqlite-functions.txt")).noneMatch(name -> name.startsWith("#"));
        assertThat(AllowList.functions(Dialect.SQLITE).contains("load_extension"))
                .isFalse();
    }

    private static void agrees(String file, String title, Connection connection, String query)
            throws SQLException, IOException {
        var live = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                live.add(rows.getString(1));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            List<String> lines =
                    new ArrayList<>(List.of("# " + title + " that a statement may use; AllowListTest lists them."));
            lines.addAll(live);
            Files.write(RESOURCES.resolve(file), lines);
            return;
        }
        assertThat(AllowList.read(file)).isEqualTo(live);
    }
}
