package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What connections to one database share, and when it goes. */
class SchemaSharingTest {

    private static final Duration LONG_AFTER_THE_GRACE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator().answer("one", "SELECT 1");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private String threeHundredTables() throws SQLException {
        var statements = new String[300];
        for (int t = 0; t < statements.length; t++) {
            statements[t] = "CREATE TABLE t" + t + " (id INTEGER PRIMARY KEY, name TEXT, other INTEGER REFERENCES t"
                    + t / 2 + ")";
        }
        return Sqlite.newDatabase(folder, statements);
    }

    @Test
    void encodesOnceForAPoolOfTwentyConnections() throws Exception {
        var url = threeHundredTables();
        var connections = new ArrayList<Connection>();
        try (var pool = Executors.newFixedThreadPool(20)) {
            var opening = new ArrayList<Callable<Connection>>();
            for (int i = 0; i < 20; i++) {
                opening.add(() -> Ours.connect(driver, url));
            }
            for (var opened : pool.invokeAll(opening)) {
                connections.add(opened.get());
            }
            var asking = new ArrayList<Callable<String>>();
            connections.forEach(connection -> asking.add(() -> Ours.firstCell(connection, "NL: one")));
            for (var answer : pool.invokeAll(asking)) {
                assertThat(answer.get()).isEqualTo("1");
            }
        }
        assertThat(translator.encoded).hasValue(1);
        assertThat(translator.opened).hasValue(1);
        for (var connection : connections) {
            connection.close();
        }
    }

    @Test
    void closesModelAndSchemaAndThreadsAfterTheLastConnection() throws Exception {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var first = Ours.connect(driver, url);
                var second = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(first, "NL: one")).isEqualTo("1");
            assertThat(Ours.firstCell(second, "NL: one")).isEqualTo("1");
        }
        try (var soonAfter = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(soonAfter, "NL: one")).isEqualTo("1");
            assertThat(translator.encoded).hasValue(1);
        }
        await(() -> translator.closed.get() == 1 && translator.openMemories.get() == 0);
        await(() -> Thread.getAllStackTraces().keySet().stream().noneMatch(SchemaSharingTest::isOurs));

        try (var again = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(again, "NL: one")).isEqualTo("1");
            assertThat(translator.opened).hasValue(2);
        }
    }

    private static boolean isOurs(Thread thread) {
        return thread.getName().startsWith("vantage-");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONG_AFTER_THE_GRACE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    @Test
    void sharesAChangeOfTheSchema() throws SQLException {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var first = Ours.connect(driver, url);
                var second = Ours.connect(driver, url);
                var statement = first.createStatement()) {
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("t");
            statement.execute("CREATE TABLE u (id INTEGER)");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("t u");
        }
        assertThat(translator.encoded).hasValue(2);
    }

    @Test
    void noticesThatAnotherProgramChangedASqliteSchema() throws SQLException {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var connection = Ours.connect(driver, url);
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t");
            statement.execute("CREATE TABLE u (id INTEGER)");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t u");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE u (id integer)",
                "ALTER TABLE t RENAME TO u",
                "ALTER TABLE t ADD u integer",
                "ALTER TABLE t ALTER id TYPE text",
                "ALTER TABLE t ADD PRIMARY KEY (id)",
                "COMMENT ON TABLE t IS 'what it is'",
                "COMMENT ON COLUMN t.id IS 'what it is'",
                "DROP VIEW v"
            })
    void noticesThatAnotherProgramChangedASchemaOfPostgres(String change) throws SQLException {
        var url = Postgres.newDatabase("CREATE TABLE t (id integer)", "CREATE VIEW v AS SELECT 1 AS one");
        try (var connection = Ours.connect(driver, url);
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t v");
            statement.execute("CREATE TEMP TABLE w (id integer)");
            statement.execute("INSERT INTO t VALUES (1)");
            statement.execute("ANALYZE t");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t v");
            assertThat(translator.encoded).hasValue(1);
            statement.execute(change);
            Ours.firstCell(connection, "NL: one");
            assertThat(translator.encoded).hasValue(2);
        }
    }

    @Test
    void noticesAChangeWhereTheSearchPathHasNoTables() throws SQLException {
        var url = Postgres.newDatabase("CREATE SCHEMA s", "CREATE TABLE s.t (id integer)");
        try (var connection = Ours.connect(driver, url);
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t");
            statement.execute("CREATE TABLE s.u (id integer)");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t u");
        }
    }

    @Test
    void readsNotAtEachQuestionOfATransactionThatSeesAnOlderSchema() throws SQLException {
        var url = Postgres.newDatabase("CREATE TABLE t (id integer)");
        try (var connection = Ours.connect(driver, url);
                var newest = Ours.connect(driver, url);
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
            statement.execute("CREATE TABLE u (id integer)");
            assertThat(Ours.firstCell(newest, "NL: tables")).isEqualTo("t u");
            Ours.firstCell(connection, "NL: one");
            int encoded = translator.encoded.get();
            for (int i = 0; i < 5; i++) {
                Ours.firstCell(connection, "NL: one");
            }
            assertThat(translator.encoded).hasValue(encoded);
        }
    }

    private Connection connect(String url, String... properties) throws SQLException {
        var given = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            given.setProperty(properties[i], properties[i + 1]);
        }
        return Objects.requireNonNull(driver.connect(ConnectionUrl.PREFIX + url.substring("jdbc:".length()), given));
    }

    private static String twoSchemas() throws SQLException {
        return Postgres.newDatabase("CREATE TABLE t (id integer)", "CREATE SCHEMA s", "CREATE TABLE s.u (id integer)");
    }

    @ParameterizedTest
    @CsvSource({"currentSchema, s", "options, -c search_path=s"})
    void sharesNothingWithConnectionsInAnotherSchema(String property, String value) throws SQLException {
        var url = twoSchemas() + "&vantage.gate=all";
        try (var first = connect(url);
                var second = connect(url, property, value);
                var third = connect(url, property, value, "user", "postgres")) {
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("t");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("u");
            assertThat(Ours.firstCell(first, "SELECT count(*) FROM t")).isEqualTo("0");
            assertThat(Ours.firstCell(second, "SELECT count(*) FROM u")).isEqualTo("0");
            assertThatThrownBy(() -> Ours.firstCell(first, "SELECT count(*) FROM u"))
                    .hasMessageContaining("vantage.gate");
            assertThatThrownBy(() -> Ours.firstCell(second, "SELECT count(*) FROM t"))
                    .hasMessageContaining("vantage.gate");
            assertThat(Ours.firstCell(third, "NL: tables")).isEqualTo("u");
        }
    }

    @Test
    void sharesWithConnectionsThatWentToTheSameSchema() throws SQLException {
        var url = twoSchemas();
        try (var first = connect(url);
                var second = connect(url);
                var statement = second.createStatement()) {
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("t");
            first.setSchema("s");
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("u");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("t");
            statement.execute("SET search_path = s");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("u");
            assertThat(translator.encoded).hasValue(2);
            second.setAutoCommit(false);
            statement.execute("CREATE TABLE v (id integer)");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("u v");
            second.setSchema("public");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("t");
        }
    }

    @Test
    void readsWhatTheRoleOfTheMomentMayRead() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE ROLE guest_of_sharing LOGIN",
                "CREATE TABLE t (id integer)",
                "CREATE TABLE u (id integer)",
                "GRANT SELECT ON t TO guest_of_sharing");
        try (var guest = connect(url.replace("user=postgres", "user=guest_of_sharing"));
                var owner = connect(url);
                var statement = owner.createStatement()) {
            assertThat(Ours.firstCell(guest, "NL: tables")).isEqualTo("t");
            assertThat(Ours.firstCell(owner, "NL: tables")).isEqualTo("t u");
            statement.execute("SET ROLE guest_of_sharing");
            assertThat(Ours.firstCell(owner, "NL: tables")).isEqualTo("t");
            statement.execute("RESET ROLE");
            assertThat(Ours.firstCell(owner, "NL: tables")).isEqualTo("t u");
            statement.execute("GRANT SELECT ON u TO guest_of_sharing");
            assertThat(Ours.firstCell(guest, "NL: tables")).isEqualTo("t u");
        }
    }

    @Test
    void holdsNoSchemaAfterAQuestionInAFailedTransaction() throws Exception {
        try (var connection = connect(twoSchemas());
                var statement = connection.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: one")).isEqualTo("1");
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeQuery("NL: one"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25P02"));
        }
        await(() -> translator.openMemories.get() == 0);
    }

    @Test
    void readsAnInMemoryDatabaseOnItsOnlyConnection() throws SQLException {
        try (var first = Ours.connect(driver, "jdbc:sqlite::memory:");
                var second = Ours.connect(driver, "jdbc:sqlite::memory:");
                var statement = first.createStatement();
                var other = second.createStatement()) {
            statement.execute("CREATE TABLE t (id INTEGER)");
            other.execute("CREATE TABLE u (id INTEGER)");
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("t");
            assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("u");
        }
    }

    @Test
    void answersWhileTheSchemaChanges() throws Exception {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var asking = Ours.connect(driver, url);
                var changing = Ours.connect(driver, url);
                var pool = Executors.newSingleThreadExecutor()) {
            var changes = pool.submit(() -> createTables(changing));
            while (!changes.isDone()) {
                assertThat(Ours.firstCell(asking, "NL: one")).isEqualTo("1");
            }
            changes.get();
        }
        await(() -> translator.openMemories.get() == 0);
    }

    private static @Nullable Void createTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int i = 0; i < 20; i++) {
                statement.execute("CREATE TABLE u" + i + " (id INTEGER)");
            }
        }
        return null;
    }

    @Test
    void reportsAFailureOfTheModelAsAnSqlException() throws SQLException {
        var broken = new VantageDriver(settings -> {
            throw new IllegalStateException("weights of another shape");
        });
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var connection = Ours.connect(broken, url);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("NL: one"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("XX000"))
                    .hasMessageContaining("weights of another shape");
        }
    }

    @Test
    void passesPlainSqlWithoutAModel() throws SQLException {
        var withoutModel = new VantageDriver(settings -> {
            throw new IOException("There is no checkpoint in /nowhere.");
        });
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id INTEGER)");
        try (var connection = Ours.connect(withoutModel, url);
                var statement = connection.createStatement()) {
            assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
            assertThatThrownBy(() -> statement.executeQuery("NL: one"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("VN001"))
                    .hasMessage("There is no checkpoint in /nowhere.");
        }
    }
}
