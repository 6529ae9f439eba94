package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries in all the forms that the two databases have; the databases themselves confirm that they are valid. */
final class GateQueriesTest {

    private static final Gate SQLITE = Shop.gate(Dialect.SQLITE);
    private static final Gate POSTGRESQL = Shop.gate(Dialect.POSTGRESQL);

    static List<String> sqlite() {
        return queries("sqlite-queries.sql");
    }

    static List<String> postgresql() {
        return queries("postgresql-queries.sql");
    }

    static List<String> refusedOfSqlite() {
        return queries("sqlite-refused.sql");
    }

    static List<String> refusedOfPostgresql() {
        return queries("postgresql-refused.sql");
    }

    private static List<String> queries(String file) {
        try (var stream = Objects.requireNonNull(GateQueriesTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void acceptsEveryQueryOfSqlite(String sql) {
        assertThat(SQLITE.check(sql)).isEqualTo(new Verdict.Accepted(sql));
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void acceptsEveryQueryOfPostgresql(String sql) {
        assertThat(POSTGRESQL.check(sql)).isEqualTo(new Verdict.Accepted(sql));
    }

    @ParameterizedTest
    @MethodSource("refusedOfSqlite")
    void refusesWhatDoesMoreThanReadInSqlite(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Verdict.Rejected.class);
    }

    @ParameterizedTest
    @MethodSource("refusedOfPostgresql")
    void refusesWhatDoesMoreThanReadInPostgresql(String sql) {
        assertThat(POSTGRESQL.check(sql)).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void holdsOnlyWhatSqliteTakesWithALimitToo() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (var table : Shop.tables()) {
                if (!table.contains("hr.")) {
                    run(connection, table.replace("text[]", "text"));
                }
            }
            run(connection, "CREATE INDEX orders_status ON orders (status)");
            for (var sql : sqlite()) {
                run(connection, SQLITE.limited(sql, 3));
            }
        }
    }

    @Test
    void holdsOnlyWhatPostgresqlTakesWithALimitToo() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            run(connection, "CREATE SCHEMA hr");
            for (var table : Shop.tables()) {
                run(connection, table);
            }
            for (var sql : postgresql()) {
                run(connection, POSTGRESQL.limited(sql, 3));
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in " + sql, e);
        }
    }
}
