package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about a file of SQLite that another connection has locked. */
class LockedFileTest {

    /** Far more than a limit of one second needs on a busy machine, far less than the wait for a lock. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String PATIENT = "?busy_timeout=60000";

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(
            new FakeTranslator().answer("how many", "SELECT count(*) FROM t").factory());

    private String url;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        url = Sqlite.newDatabase(folder, "CREATE TABLE t (id integer)");
        other = DriverManager.getConnection(url);
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
    }

    /** The schema is read before, so that nothing but the question waits. */
    private Connection connect(String options) throws SQLException {
        var connection = Ours.connect(driver, url + options);
        assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
        return connection;
    }

    private void onOther(String sql) throws SQLException {
        try (var statement = other.createStatement()) {
            statement.execute(sql);
        }
    }

    private Thread later(Action action) {
        var thread = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(1);
                action.run();
            } catch (InterruptedException | SQLException failed) {
                throw new AssertionError(failed);
            }
        });
        thread.start();
        return thread;
    }

    private interface Action {
        void run() throws SQLException;
    }

    private static void assertStopsSoon(String state, ThrowingCallable call) {
        long start = System.nanoTime();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void areAskedNoLongerThanTheyMay() throws SQLException {
        try (var connection = connect(PATIENT + "&vantage.timeout=1");
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("NL: how many")) {
            onOther("BEGIN EXCLUSIVE");
            assertStopsSoon("57014", () -> statement.executeQuery("NL: how many"));
            assertStopsSoon("57014", () -> statement.executeQuery("SELECT * FROM NL('how many') q"));
            assertStopsSoon("57014", prepared::executeQuery);
            onOther("ROLLBACK");
            assertThat(Ours.firstCell(connection, "PRAGMA busy_timeout")).isEqualTo("60000");
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
        }
    }

    @Test
    void keepToTheTimeoutOfTheStatement() throws SQLException {
        try (var connection = connect(PATIENT + "&vantage.timeout=0");
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            onOther("BEGIN EXCLUSIVE");
            assertStopsSoon("57014", () -> statement.executeQuery("NL: how many"));
        }
    }

    @Test
    void areCancelled() throws Exception {
        try (var connection = connect(PATIENT + "&vantage.timeout=0");
                var statement = connection.createStatement()) {
            onOther("BEGIN EXCLUSIVE");
            var cancelling = later(statement::cancel);
            assertStopsSoon("57014", () -> statement.executeQuery("NL: how many"));
            cancelling.join();
        }
    }

    @Test
    void areAnsweredWhenTheLockIsGone() throws Exception {
        try (var connection = connect(PATIENT)) {
            onOther("BEGIN EXCLUSIVE");
            var ending = later(() -> onOther("ROLLBACK"));
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
            ending.join();
        }
    }

    @Test
    void areRefusedWithAdviceWhereTheCallerDoesNotWait() throws SQLException {
        try (var connection = connect("?busy_timeout=100&vantage.timeout=50");
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("NL: how many")) {
            onOther("BEGIN EXCLUSIVE");
            assertStopsSoon("55P03", () -> statement.executeQuery("NL: how many"));
            assertStopsSoon("55P03", prepared::executeQuery);
            assertThatThrownBy(() -> statement.executeQuery("NL: how many"))
                    .hasMessageContaining("Another connection holds the lock")
                    .hasCauseInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeQuery("SELECT count(*) FROM t"))
                    .hasMessageStartingWith("[SQLITE_BUSY]");
        }
    }

    @Test
    void areRefusedAtOnceWhereTheCallerWaitsForNothing() throws SQLException {
        try (var connection = connect("?busy_timeout=0");
                var statement = connection.createStatement()) {
            onOther("BEGIN EXCLUSIVE");
            assertStopsSoon("55P03", () -> statement.executeQuery("NL: how many"));
        }
    }
}
