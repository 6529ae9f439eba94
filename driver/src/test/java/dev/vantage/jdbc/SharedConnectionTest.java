package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Several threads on one connection, of which some ask and some write. */
@Timeout(120)
class SharedConnectionTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    private static final int ROUNDS = 100;
    private static final String BOMB =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("how many", "SELECT count(*) FROM t")
            .answer("wrong", "SELECT 1 / (count(*) - count(*)) FROM t")
            .answer("bomb", BOMB);
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database, String options) throws SQLException {
        var table = "CREATE TABLE t (id integer)";
        return Ours.connect(
                driver,
                switch (database) {
                    case SQLITE -> Sqlite.newDatabase(folder, table) + "?" + options;
                    case POSTGRESQL -> Postgres.newDatabase(table) + "&" + options;
                });
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static CompletableFuture<Void> start(Work work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                },
                command -> new Thread(command).start());
    }

    private static Work often(Work work) {
        return () -> {
            for (int i = 0; i < ROUNDS; i++) {
                work.run();
            }
        };
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO t VALUES (1)");
        }
    }

    private static void insertPrepared(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            statement.setInt(1, 2);
            statement.executeUpdate();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesWhileOthersAsk(Database database) throws Exception {
        try (var connection = connect(database, "")) {
            var threads = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < 2; i++) {
                threads.add(start(often(() -> Ours.firstCell(connection, "NL: how many"))));
                threads.add(start(often(() -> Ours.firstCell(connection, "SELECT 1 + NL('how many')"))));
            }
            threads.add(start(often(() -> insert(connection))));
            threads.add(start(often(() -> insertPrepared(connection))));
            for (var thread : threads) {
                thread.get();
            }
            insert(connection);
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("" + (2 * ROUNDS + 1));
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    /** With a data source's connections the schema is read on the one that asks. */
    @Test
    void writesWhileTheSchemaIsReadOnTheSameConnection() throws Exception {
        var plain = new PGSimpleDataSource();
        plain.setUrl(Postgres.newDatabase("CREATE TABLE t (id integer)"));
        var source = VantageDataSource.of(plain, new Properties(), new Connecting(translator.factory()));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var writing = new AtomicReference<CompletableFuture<Void>>();
            translator.whileEncoding = () -> {
                writing.set(start(() -> insert(connection)));
                ignoreWhetherDoneSoon(writing.get());
            };
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t");
            writing.get().get();
            connection.commit();
        }
        try (var connection = plain.getConnection()) {
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("1");
        }
    }

    /** Long enough for a write that does not wait for its turn. */
    private static void ignoreWhetherDoneSoon(CompletableFuture<Void> writing) {
        var unused = writing.copy()
                .completeOnTimeout(null, 300, TimeUnit.MILLISECONDS)
                .join();
    }

    @Test
    void writesWhileQuestionsFail() throws Exception {
        try (var connection = connect(Database.POSTGRESQL, "")) {
            var failing = start(often(() -> assertThatThrownBy(() -> Ours.firstCell(connection, "NL: wrong"))
                    .isInstanceOf(SQLException.class)));
            start(often(() -> insert(connection))).get();
            failing.get();
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("" + ROUNDS);
        }
    }

    @Test
    void changesRowsOfAResultWhileOthersAsk() throws Exception {
        try (var connection = connect(Database.POSTGRESQL, "");
                var statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE)) {
            statement.execute("CREATE TABLE keyed (id integer PRIMARY KEY, changes integer NOT NULL DEFAULT 0)");
            var asking = start(often(() -> Ours.firstCell(connection, "NL: how many")));
            try (var rows = statement.executeQuery("SELECT id, changes FROM keyed")) {
                for (int id = 0; id < ROUNDS || !asking.isDone(); id++) {
                    rows.moveToInsertRow();
                    rows.updateInt(1, id);
                    rows.updateInt(2, 0);
                    rows.insertRow();
                    rows.absolute(id + 1);
                    rows.updateInt(2, 1);
                    rows.updateRow();
                    rows.refreshRow();
                    assertThat(rows.getInt(2)).isEqualTo(1);
                }
                asking.get();
                assertThat(Ours.firstCell(connection, "SELECT sum(changes) - max(id) FROM keyed"))
                        .isEqualTo("1");
                rows.last();
                rows.deleteRow();
                assertThat(Ours.firstCell(connection, "SELECT count(*) - max(id) FROM keyed"))
                        .isEqualTo("1");
            }
        }
    }

    /** What a batch of rows has locked is not given up when the window of a question is. */
    @Test
    void fetchesRowsWhileOthersAsk() throws Exception {
        var url = Postgres.newDatabase("CREATE TABLE t (id integer)", "INSERT INTO t SELECT generate_series(1, 1000)");
        try (var connection = Ours.connect(driver, url);
                var other = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("1000");
            statement.setFetchSize(3);
            try (var rows = statement.executeQuery("SELECT id FROM t ORDER BY id FOR UPDATE")) {
                var asking = start(often(() -> Ours.firstCell(connection, "NL: how many")));
                for (int id = 1; id <= 1000; id++) {
                    assertThat(id % 7 == 0 && rows.isLast()).isFalse();
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isEqualTo(id);
                }
                assertThat(rows.isLast()).isTrue();
                assertThat(rows.next()).isFalse();
                assertThat(Ours.firstCell(other, "SELECT id FROM t FOR UPDATE SKIP LOCKED LIMIT 1"))
                        .isEqualTo("(no row)");
                asking.get();
            }
            connection.rollback();
        }
    }

    @Test
    void keepsItsSettingsWhileOthersAsk() throws Exception {
        var url =
                Postgres.newDatabase("CREATE SCHEMA s", "CREATE TABLE s.t (id integer)", "CREATE TABLE t (id integer)");
        try (var connection = Ours.connect(driver, url)) {
            var asking = start(often(() -> Ours.firstCell(connection, "NL: how many")));
            while (!asking.isDone()) {
                assertThat(connection.getAutoCommit()).isTrue();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                for (var schema : List.of("s", "public")) {
                    connection.setSchema(schema);
                    assertThat(connection.getSchema()).isEqualTo(schema);
                }
                connection.setClientInfo("ApplicationName", "one");
                connection.setClientInfo("ApplicationName", "other");
                assertThat(Ours.firstCell(connection, "SHOW application_name")).isEqualTo("other");
            }
            asking.get();
        }
    }

    @Test
    void readsMetadataWhileQuestionsFail() throws Exception {
        try (var connection = connect(Database.POSTGRESQL, "");
                var prepared = connection.prepareStatement("SELECT id FROM t WHERE id = ?")) {
            var failing = start(often(() -> assertThatThrownBy(() -> Ours.firstCell(connection, "NL: wrong"))
                    .isInstanceOf(SQLException.class)));
            while (!failing.isDone()) {
                try (var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
                    assertThat(tables.next()).isTrue();
                    assertThat(tables.getString("TABLE_NAME")).isEqualTo("t");
                }
                assertThat(prepared.getParameterMetaData().getParameterCount()).isEqualTo(1);
            }
            failing.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelsWhileOthersWait(Database database) throws Exception {
        try (var connection = connect(database, "vantage.timeout=0");
                var statement = connection.createStatement()) {
            var bomb = start(() -> assertThatThrownBy(() -> statement.executeQuery("NL: bomb"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014")));
            TimeUnit.MILLISECONDS.sleep(500);
            var waiting = start(() -> insert(connection));
            while (!bomb.isDone()) {
                statement.cancel();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            bomb.get();
            waiting.get();
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("1");
        }
    }

    @Test
    void leavesWhatRunsAloneWhenAQuestionThatWaitsIsCancelled() throws Exception {
        try (var connection = connect(Database.SQLITE, "vantage.timeout=0");
                var prepared = connection.prepareStatement("NL: how many")) {
            var isRunning = new CountDownLatch(1);
            var running = start(() -> {
                isRunning.countDown();
                assertThat(Ours.firstCell(connection, BOMB.replace("FROM n)", "FROM n LIMIT 10000000)")))
                        .isEqualTo("10000000");
            });
            isRunning.await();
            TimeUnit.MILLISECONDS.sleep(300);
            var waiting = start(() -> assertThatThrownBy(prepared::executeQuery)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014")));
            TimeUnit.MILLISECONDS.sleep(300);
            prepared.cancel();
            waiting.get();
            running.get();
        }
    }

    @Test
    void waitsNoLongerThanAQuestionMay() throws Exception {
        try (var connection = connect(Database.POSTGRESQL, "vantage.timeout=1");
                var prepared = connection.prepareStatement("NL: how many")) {
            var isRunning = new CountDownLatch(1);
            var sleeping = start(() -> {
                isRunning.countDown();
                assertThat(Ours.firstCell(connection, "SELECT 1 FROM pg_sleep(5)"))
                        .isEqualTo("1");
            });
            isRunning.await();
            TimeUnit.MILLISECONDS.sleep(500);
            assertThatThrownBy(prepared::executeQuery)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
            assertThat(sleeping.isDone()).isFalse();
            sleeping.get();
        }
    }
}
