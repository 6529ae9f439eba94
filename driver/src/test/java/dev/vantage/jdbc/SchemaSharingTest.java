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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
