package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Questions about a table of PostgreSQL that another session has locked. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LockedTableTest {

    private final VantageDriver driver = new VantageDriver(new FakeTranslator()
            .answer("how many", "SELECT count(*) FROM t")
            .answer("by id ?", "SELECT * FROM t WHERE id = $1")
            .answer("wrong, or one", "SELECT lower(id) FROM u", "SELECT 1")
            .answerUnsure("empty, or locked", "SELECT id FROM u", "SELECT id FROM t")
            .factory());

    private String url;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        url = Postgres.newDatabase("CREATE TABLE t (id integer)", "CREATE TABLE u (id integer)");
        other = DriverManager.getConnection(url);
        other.setAutoCommit(false);
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

    private void lock() throws SQLException {
        try (var statement = other.createStatement()) {
            statement.execute("LOCK TABLE t IN ACCESS EXCLUSIVE MODE");
        }
    }

    private static void assertIsStopped(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("57014"));
    }

    @Test
    void areAskedNoLongerThanTheyMay() throws SQLException {
        try (var connection = connect("&vantage.timeout=3");
                var statement = connection.createStatement()) {
            lock();
            assertIsStopped(() -> statement.executeQuery("NL: how many"));
            assertIsStopped(() -> statement.executeQuery("SELECT * FROM NL('how many') q"));
            assertIsStopped(() -> connection.prepareStatement("NL: by id ?"));
            other.rollback();
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM pg_prepared_statements WHERE from_sql"))
                    .isEqualTo("0");
        }
    }

    @Test
    void areCancelled() throws Exception {
        try (var connection = connect("&vantage.timeout=0");
                var statement = connection.createStatement()) {
            lock();
            var cancelling = new Thread(() -> {
                try {
                    TimeUnit.SECONDS.sleep(1);
                    statement.cancel();
                } catch (InterruptedException | SQLException failed) {
                    throw new AssertionError(failed);
                }
            });
            cancelling.start();
            assertIsStopped(() -> statement.executeQuery("NL: how many"));
            cancelling.join();
        }
    }

    @Test
    void leaveAnAnswerWithoutRowsAsItIs() throws SQLException {
        try (var connection = connect("&vantage.timeout=50");
                var statement = connection.createStatement()) {
            lock();
            try (var rows = statement.executeQuery("NL: empty, or locked")) {
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void goOnAfterACandidateThatTheServerRefuses() throws SQLException {
        try (var connection = connect("")) {
            assertThat(Ours.firstCell(connection, "NL: wrong, or one")).isEqualTo("1");
            assertThat(Ours.firstCell(connection, "NL: wrong, or one")).isEqualTo("1");
        }
    }

    @Test
    void hideASavedQuestionAmongTheTables(@TempDir Path folder) throws Exception {
        var saved = Files.writeString(folder.resolve("questions.yaml"), "questions:\n  counted: how many\n");
        try (var connection = connect("&vantage.timeout=3&vantage.questions=" + saved)) {
            lock();
            try (var rows = connection.getMetaData().getColumns(null, null, "counted", "%")) {
                assertThat(rows.next()).isFalse();
            }
        }
    }
}
