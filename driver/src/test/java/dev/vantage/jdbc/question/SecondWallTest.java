package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.model.schema.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement can do that no gate has looked at: it runs as a question's SQL does, and nothing is written. */
class SecondWallTest {

    private static final int MOST_ROWS = 10;

    @TempDir
    private Path folder;

    private final Watchdog watchdog = new Watchdog();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    private void run(Connection connection, Dialect dialect, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var runs = new LimitedRun(connection, dialect, MOST_ROWS, watchdog, new Turns());
            runs.run(sql, statement, new QuestionClock(Duration.ofSeconds(20)), statement::execute);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String sqlite() throws SQLException {
        return Sqlite.newDatabase(
                folder, "CREATE TABLE t (id integer)", "CREATE INDEX t_id ON t (id)", "INSERT INTO t VALUES (1), (2)");
    }

    private static String postgres() throws SQLException {
        return Postgres.newDatabase(
                "CREATE TABLE t (id integer)",
                "INSERT INTO t VALUES (1), (2)",
                "CREATE SEQUENCE s",
                "CREATE FUNCTION wipe() RETURNS integer LANGUAGE sql AS 'DELETE FROM t; SELECT 1'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t VALUES (3)",
                "UPDATE t SET id = 9",
                "DELETE FROM t",
                "DELETE FROM t RETURNING id",
                "WITH x AS (SELECT 1 AS a) INSERT INTO t SELECT a FROM x",
                "DROP TABLE t",
                "CREATE TABLE u (id integer)",
                "CREATE INDEX i ON t (id)",
                "CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; END",
                "ALTER TABLE t RENAME TO u",
                "REINDEX",
                "VACUUM"
            })
    void refusesToWriteToSqlite(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(sqlite())) {
            assertThatThrownBy(() -> run(connection, Dialect.SQLITE, sql)).isInstanceOf(SQLException.class);
            assertThat(count(connection)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1; DELETE FROM t", "PRAGMA query_only = 0; DELETE FROM t", "COMMIT; DELETE FROM t"})
    void runsOneStatementOfSqliteAtMost(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(sqlite())) {
            try {
                run(connection, Dialect.SQLITE, sql);
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).doesNotContain("DELETE");
            }
            assertThat(count(connection)).isEqualTo(2);
        }
    }

    @Test
    void writesNoOtherFileFromSqlite() throws Exception {
        var other = folder.resolve("other.sqlite");
        try (var connection = DriverManager.getConnection(sqlite())) {
            for (var sql : new String[] {"ATTACH '" + other + "' AS o", "CREATE TABLE o.u AS SELECT * FROM t"}) {
                try {
                    run(connection, Dialect.SQLITE, sql);
                } catch (SQLException refused) {
                    assertThat(sql).startsWith("CREATE");
                }
            }
        }
        assertThat(Files.exists(other) ? Files.size(other) : 0).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t VALUES (3)",
                "UPDATE t SET id = 9",
                "DELETE FROM t RETURNING id",
                "WITH x AS (DELETE FROM t RETURNING id) SELECT * FROM x",
                "SELECT wipe()",
                "SELECT nextval('s')",
                "SELECT setval('s', 5)",
                "SELECT * FROM t FOR UPDATE",
                "SELECT * INTO u FROM t",
                "DROP TABLE t",
                "CREATE TABLE u (id integer)",
                "TRUNCATE t",
                "GRANT ALL ON t TO PUBLIC",
                "SET TRANSACTION READ WRITE",
                "SET transaction_read_only = off",
                "SET TRANSACTION READ WRITE; DELETE FROM t",
                "DO $$ BEGIN DELETE FROM t; END $$",
                "EXPLAIN ANALYZE DELETE FROM t",
                "COPY t FROM PROGRAM 'echo 3'"
            })
    void refusesToWriteToPostgresql(String sql) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (var connection = DriverManager.getConnection(postgres())) {
                connection.setAutoCommit(autoCommit);
                assertThatThrownBy(() -> run(connection, Dialect.POSTGRESQL, sql))
                        .isInstanceOf(SQLException.class);
                assertThat(count(connection)).isEqualTo(2);
            }
        }
    }

    @Test
    void leavesNothingOfWhatAQuestionsSqlSet() throws SQLException {
        try (var connection = DriverManager.getConnection(postgres())) {
            for (boolean autoCommit : new boolean[] {true, false}) {
                connection.setAutoCommit(autoCommit);
                run(connection, Dialect.POSTGRESQL, "SELECT set_config('search_path', 'pg_catalog', false)");
                run(connection, Dialect.POSTGRESQL, "SET standard_conforming_strings = off");
                assertThat(count(connection)).isEqualTo(2);
            }
        }
    }

    @Test
    void bringsNoMoreRowsThanAllowed() throws SQLException {
        try (var connection = DriverManager.getConnection(postgres());
                var statement = connection.createStatement()) {
            var runs = new LimitedRun(connection, Dialect.POSTGRESQL, MOST_ROWS, watchdog, new Turns());
            var rows = runs.run(
                    "SELECT generate_series(1, 1000000)",
                    statement,
                    new QuestionClock(Duration.ofSeconds(20)),
                    statement::executeQuery);
            int count = 0;
            while (rows.next()) {
                count++;
            }
            assertThat(count).isEqualTo(MOST_ROWS);
        }
    }
}
