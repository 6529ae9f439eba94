package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.core.Parser;

/**
 * PostgreSQL's own reading of a text: its plan, made for a user who may read the tables and call the functions that the
 * gate allows, and nothing else. A plan is refused where a right is missing, before anything runs.
 *
 * <p>That a text is one SELECT which locks and makes nothing is what a cursor that outlives its transaction asks of it.
 */
final class PostgresqlReader implements Reading.Reader {

    private static final String USER = "reader";
    private static final Set<String> HARM =
            Set.of("42501", "25006"); // a right is missing; the transaction is read-only
    private static final String OPTIONS = "-c default_transaction_read_only=on -c statement_timeout=5000"
            + " -c standard_conforming_strings=on -c jit=off -c search_path=public";

    private static final String FUNCTIONS = """
            SELECT p.oid::regprocedure, p.proname, EXISTS (SELECT FROM pg_operator WHERE oprcode = p.oid)
                OR EXISTS (SELECT FROM pg_cast WHERE castfunc = p.oid)
                OR EXISTS (SELECT FROM pg_type WHERE p.oid IN (typinput::oid, typoutput::oid))
                OR proname IN ('timezone', 'overlaps', 'similar_to_escape', 'like_escape')
                OR proname ~ '^(_pg_|has_|pg_has_|pg_get_|pg_is_other)'
            FROM pg_proc p WHERE prokind <> 'p'""";

    private final EmbeddedPostgres server;
    private final PostgresqlWire wire;

    /** @param tables statements that make the tables that may be read; one more is made that may not */
    PostgresqlReader(List<String> tables) throws IOException, SQLException {
        this.server = EmbeddedPostgres.start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "CREATE ROLE " + USER + " LOGIN");
            for (var table : tables) {
                execute(connection, table);
            }
            execute(connection, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + USER);
            execute(connection, "CREATE TABLE secret (id int, word text)");
            forbidFunctions(connection);
        }
        this.wire = new PostgresqlWire(server.getPort(), USER, OPTIONS);
    }

    /** Those behind operators, casts, AT TIME ZONE and the views about a database stay: no query need name them. */
    private static void forbidFunctions(Connection connection) throws SQLException {
        var allowed = AllowList.functions(Dialect.POSTGRESQL);
        var forbidden = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FUNCTIONS)) {
            while (rows.next()) {
                if (!allowed.contains(rows.getString(2)) && !rows.getBoolean(3)) {
                    forbidden.add(rows.getString(1));
                }
            }
        }
        execute(connection, "REVOKE EXECUTE ON FUNCTION " + String.join(", ", forbidden) + " FROM PUBLIC");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Reading read(String sql) {
        try {
            var parsed = wire.parse(sql);
            if (parsed.isError()) {
                return parsed.text().contains("multiple commands")
                        ? new Reading.Several(parsed.text())
                        : new Reading.Refused(parsed.text());
            }
            if (!isOneToTheDriver(sql)) {
                return new Reading.Several("not one statement to the driver");
            }
            var plan = wire.run("EXPLAIN (VERBOSE, COSTS OFF) " + sql);
            if (HARM.contains(plan.sqlState())) {
                return new Reading.Harm(plan.text());
            }
            if (plan.isError()) {
                return new Reading.Refused(plan.text());
            }
            var cursor = wire.parse("DECLARE c NO SCROLL CURSOR WITH HOLD FOR " + sql);
            return cursor.isError() ? new Reading.Harm(cursor.text()) : new Reading.Query(plan.text());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is gone after " + sql, e);
        }
    }

    /** The driver cuts a text into statements by itself before the server sees it. */
    private static boolean isOneToTheDriver(String sql) {
        try {
            var statements = Parser.parseJdbcSql(sql, true, false, true, false, false);
            return statements.size() == 1 && statements.getFirst().nativeSql.equals(sql);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
        server.close();
    }
}
