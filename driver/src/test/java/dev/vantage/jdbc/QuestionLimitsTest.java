package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One clock for translation, query and rows. */
class QuestionLimitsTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    private static final String BOMB =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    private static final String LATE_BOMB =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i = 1 OR i < 0";

    /** Far more than a limit of one second needs on a busy machine, far less than for ever. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("bomb", BOMB)
            .answer("late bomb", LATE_BOMB)
            .answerUnsure("empty, or a bomb", "SELECT id FROM t", BOMB)
            .answer("one", "SELECT 1");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database, String options) throws SQLException {
        var table = "CREATE TABLE t (id integer)";
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table) + "?";
            case POSTGRESQL -> Postgres.newDatabase(table) + "&";
        };
        return Ours.connect(driver, url + options);
    }

    private static void assertStopsSoon(ThrowingCallable call) {
        long start = System.nanoTime();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("57014"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @ParameterizedTest
    @EnumSource
    void stopsAQueryThatTakesForEver(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.timeout=1");
                var statement = connection.createStatement()) {
            assertStopsSoon(() -> statement.executeQuery("NL: bomb"));
            assertThat(Ours.firstCell(connection, "NL: one")).isEqualTo("1");
            assertThat(Ours.firstCell(connection, "SELECT 2")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsAPreparedQueryThatTakesForEver(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.timeout=5");
                var prepared = connection.prepareStatement("NL: bomb")) {
            assertStopsSoon(prepared::executeQuery);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksForRowsOfOtherCandidatesForAMomentOnly(Database database) throws SQLException {
        long start = System.nanoTime();
        try (var connection = connect(database, "vantage.timeout=100");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: empty, or a bomb")) {
            assertThat(rows.next()).isFalse();
            assertThat(statement.getWarnings().getMessage()).isEqualTo("SELECT id FROM t");
            assertThat(Ours.firstCell(connection, "NL: one")).isEqualTo("1");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void canWriteAgainThoughOtherRowsOfSqliteWereOpen() throws SQLException {
        try (var connection = connect(Database.SQLITE, "");
                var statement = connection.createStatement();
                var other = connection.createStatement()) {
            var open = other.executeQuery("SELECT name FROM sqlite_schema");
            assertThat(open.next()).isTrue();
            statement.setQueryTimeout(1);
            assertStopsSoon(() -> statement.executeQuery(BOMB + " WHERE i > NL('one')"));
            open.close();
            assertThat(statement.executeUpdate("INSERT INTO t VALUES (3)")).isEqualTo(1);
            assertThat(Ours.firstCell(connection, "PRAGMA query_only")).isEqualTo("0");
        }
    }

    @Test
    void stopsRowsThatNeverCome() throws SQLException {
        try (var connection = connect(Database.SQLITE, "vantage.timeout=1");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: late bomb")) {
            assertThat(rows.next()).isTrue();
            assertStopsSoon(rows::next);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheStatementsTimeoutWhereItIsShorter(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.timeout=100");
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertStopsSoon(() -> statement.executeQuery("NL: bomb"));
            assertStopsSoon(() -> statement.executeQuery("NL: " + FakeTranslator.THINK));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelsTranslation(Database database) throws Exception {
        try (var connection = connect(database, "vantage.timeout=0");
                var statement = connection.createStatement()) {
            var cancelled = CompletableFuture.runAsync(() -> cancelWhenThinking(statement));
            assertStopsSoon(() -> statement.executeQuery("NL: " + FakeTranslator.THINK));
            cancelled.get();
            assertThat(Ours.firstCell(connection, "NL: one")).isEqualTo("1");
        }
    }

    @Test
    void leavesOtherRowsOfSqliteAloneWhenItCancelsTranslation() throws Exception {
        try (var connection = connect(Database.SQLITE, "vantage.timeout=0");
                var statement = connection.createStatement();
                var other = connection.createStatement();
                var open = other.executeQuery("SELECT 1 UNION ALL SELECT 2")) {
            assertThat(open.next()).isTrue();
            var cancelled = CompletableFuture.runAsync(() -> cancelWhenThinking(statement));
            assertStopsSoon(() -> statement.executeQuery("NL: " + FakeTranslator.THINK));
            cancelled.get();
            assertThat(open.next()).isTrue();
            assertThat(open.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void leavesAModelThatHearsNothing() throws Exception {
        try (var connection = connect(Database.SQLITE, "vantage.timeout=0");
                var statement = connection.createStatement()) {
            var cancelled = CompletableFuture.runAsync(() -> cancelWhenThinking(statement));
            assertStopsSoon(() -> statement.executeQuery("NL: " + FakeTranslator.HEAR_NOTHING));
            cancelled.get();
            statement.setQueryTimeout(1);
            assertStopsSoon(() -> statement.executeQuery("NL: " + FakeTranslator.HEAR_NOTHING));
            assertThat(Ours.firstCell(connection, "NL: one")).isEqualTo("1");
        } finally {
            translator.mayEnd.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsAQuestionInsideOtherSql(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.timeout=1");
                var statement = connection.createStatement()) {
            assertStopsSoon(() -> statement.executeQuery("SELECT * FROM NL('bomb') t"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsABatchAroundAQuestion(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.timeout=5");
                var prepared = connection.prepareStatement("INSERT INTO t SELECT b.* FROM NL('bomb') b WHERE 1 = ?")) {
            prepared.setInt(1, 1);
            prepared.addBatch();
            assertStopsSoon(prepared::executeBatch);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheStatementOnCompletion(Database database) throws SQLException {
        try (var connection = connect(database, "");
                var statement = connection.createStatement()) {
            statement.closeOnCompletion();
            statement.executeQuery("NL: one").close();
            assertThat(statement.isClosed()).isTrue();
        }
    }

    private void cancelWhenThinking(Statement statement) {
        try {
            translator.isThinking.await();
            statement.cancel();
        } catch (InterruptedException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelsTheQuery(Database database) throws Exception {
        try (var connection = connect(database, "vantage.timeout=0");
                var statement = connection.createStatement();
                var stopper = new CancelsAgainAndAgain(statement)) {
            stopper.start();
            assertStopsSoon(() -> statement.executeQuery("NL: bomb"));
        }
    }

    /** A cancel that comes before the query has begun is lost with some drivers, so it is repeated. */
    private static final class CancelsAgainAndAgain implements AutoCloseable {
        private final Thread thread;

        CancelsAgainAndAgain(Statement statement) {
            this.thread = new Thread(() -> {
                try {
                    while (true) {
                        Thread.sleep(200);
                        statement.cancel();
                    }
                } catch (InterruptedException | SQLException over) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        void start() {
            thread.start();
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }
    }
}
