package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;
import org.sqlite.SQLiteDataSource;
import org.sqlite.javax.SQLiteConnectionPoolDataSource;

/** Data sources of URLs, and around those of the wrapped drivers. */
class VantageDataSourceTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final FakeTranslator translator =
            new FakeTranslator().answer("who is first", "SELECT name FROM artist ORDER BY id");
    private final Connecting connecting = new Connecting(translator.factory());

    private String url(Database database) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob')";
        return switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows);
            case POSTGRESQL -> Postgres.newDatabase(table, rows);
        };
    }

    private DataSource plain(Database database) throws SQLException {
        switch (database) {
            case SQLITE -> {
                var source = new SQLiteDataSource();
                source.setUrl(url(database));
                return source;
            }
            case POSTGRESQL -> {
                var source = new PGSimpleDataSource();
                source.setUrl(url(database));
                return source;
            }
        }
        throw new IllegalStateException();
    }

    private ConnectionPoolDataSource pooled(Database database) throws SQLException {
        switch (database) {
            case SQLITE -> {
                var source = new SQLiteConnectionPoolDataSource();
                source.setUrl(url(database));
                return source;
            }
            case POSTGRESQL -> {
                var source = new PGConnectionPoolDataSource();
                source.setUrl(url(database));
                return source;
            }
        }
        throw new IllegalStateException();
    }

    private static Properties options(String... pairs) {
        var options = new Properties();
        for (var pair : pairs) {
            options.setProperty(pair.split("=")[0], pair.split("=")[1]);
        }
        return options;
    }

    @Test
    void connectsWithTheBeansProperties() throws SQLException {
        var source = new VantageDataSource();
        source.setUrl("jdbc:vantage:" + url(Database.SQLITE).substring("jdbc:".length()));
        source.setUser("me");
        source.setProperties(options("vantage.gate=all"));
        try (var connection = source.getConnection();
                var other = source.getConnection("you", "secret")) {
            assertThat(Ours.firstCell(connection, "SELECT name FROM artist")).isEqualTo("Ann");
            assertThatThrownBy(() -> Ours.firstCell(other, "DELETE FROM artist"))
                    .hasMessageContaining("vantage.gate");
        }
        assertThat(source.getUrl()).startsWith("jdbc:vantage:sqlite:");
        assertThat(source.getUser()).isEqualTo("me");
        assertThat(source.getProperties()).containsEntry("vantage.gate", "all");
        assertThat(source.unwrap(DataSource.class)).isSameAs(source);
        assertThat(source.isWrapperFor(PGSimpleDataSource.class)).isFalse();
        assertThatThrownBy(() -> source.unwrap(PGSimpleDataSource.class)).isInstanceOf(SQLException.class);
    }

    @Test
    void takesNullForNoUserAndNoPassword() throws SQLException {
        var bean = new VantageDataSource();
        bean.setUrl("jdbc:vantage:sqlite::memory:");
        bean.setUser(null);
        bean.setPassword(null);
        var wrapping = VantageDataSource.of(plain(Database.SQLITE), new Properties(), connecting);
        for (var source : List.of(bean, wrapping)) {
            try (var connection = source.getConnection();
                    var other = source.getConnection(null, null)) {
                assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
                assertThat(Ours.firstCell(other, "SELECT 1")).isEqualTo("1");
            }
        }
        assertThat(bean.getUser()).isEmpty();
    }

    @Test
    void keepsTheDefaultsOfItsProperties() {
        var source = new VantageDataSource();
        source.setProperties(new Properties(options("vantage.beams=2")));
        assertThat(source.getProperties()).containsEntry("vantage.beams", "2");
    }

    @Test
    void tellsConnectionsInOtherSchemasApart() throws SQLException {
        var plain = new PGSimpleDataSource();
        plain.setUrl(Postgres.newDatabase(
                "CREATE TABLE a (id integer)", "CREATE SCHEMA s", "CREATE TABLE s.b (id integer)"));
        var source = VantageDataSource.of(plain, options("vantage.gate=all"), connecting);
        try (var first = source.getConnection()) {
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("a");
            plain.setCurrentSchema("s");
            try (var second = source.getConnection()) {
                assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("b");
                assertThat(Ours.firstCell(second, "SELECT count(*) FROM b")).isEqualTo("0");
                assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("a");
                assertThat(Ours.firstCell(first, "SELECT count(*) FROM a")).isEqualTo("0");
                assertThatThrownBy(() -> Ours.firstCell(first, "SELECT count(*) FROM b"))
                        .hasMessageContaining("vantage.gate");
            }
        }
    }

    @Test
    void asksForAUrl() {
        assertThatThrownBy(() -> new VantageDataSource().getConnection()).hasMessageContaining("property url");
    }

    @Test
    void refusesWhatIsNoOptionOfAWrappedDataSource() {
        for (var wrong : List.of("vantage.beam=2", "vantage.create=true", "ssl=true")) {
            assertThatThrownBy(() -> VantageDataSource.of(new SQLiteDataSource(), options(wrong)))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesToWrapNothing() {
        assertThatThrownBy(() -> VantageDataSource.of(null, new Properties()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(() -> VantageConnectionPoolDataSource.of(null, new Properties()))
                .hasMessage("source");
        assertThatThrownBy(() -> VantageXADataSource.of(null, new Properties())).hasMessage("source");
        assertThatThrownBy(() -> VantageDataSource.of(new SQLiteDataSource(), null))
                .hasMessage("options");
    }

    @Test
    void takesOptionsOfAWrappedDataSourceThatAreNoTexts() throws SQLException {
        var options = new Properties();
        options.put("vantage.gate", new StringBuilder("all"));
        try (var connection = VantageDataSource.of(plain(Database.SQLITE), options, connecting)
                .getConnection()) {
            assertThatThrownBy(() -> Ours.firstCell(connection, "DELETE FROM artist"))
                    .hasMessageContaining("vantage.gate");
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrapsTheConnectionsOfAnotherDataSource(Database database) throws SQLException {
        var plain = plain(database);
        var source = VantageDataSource.of(plain, new Properties(), connecting);
        for (int i = 0; i < 2; i++) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
                assertThat(statement.getConnection()).isSameAs(connection);
            }
        }
        assertThat(translator.encoded).hasValue(1);
        assertThat(source.unwrap(plain.getClass())).isSameAs(plain);
        assertThat(source.isWrapperFor(plain.getClass())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAPooledConnectionAsItWas(Database database) throws SQLException {
        var physical = pooled(database).getPooledConnection();
        var gated = VantageConnectionPoolDataSource.of(
                new OneConnection(physical), options("vantage.gate=all"), connecting);
        var handles = gated.getPooledConnection();
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (var connection = handles.getConnection()) {
                connection.setAutoCommit(autoCommit);
                assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                        .isEqualTo("2");
                assertThatThrownBy(() -> Ours.firstCell(connection, "DELETE FROM artist"))
                        .isInstanceOf(SQLException.class);
            }
        }
        try (var free = physical.getConnection();
                var statement = free.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM artist")).isEqualTo(2);
        }
        physical.close();
    }

    /** Gives the same physical connection again and again, as a pool of one does. */
    private record OneConnection(PooledConnection physical) implements ConnectionPoolDataSource {
        @Override
        public PooledConnection getPooledConnection() {
            return physical;
        }

        @Override
        public PooledConnection getPooledConnection(String user, String password) {
            return physical;
        }

        @Override
        public java.io.PrintWriter getLogWriter() {
            return new java.io.PrintWriter(System.err, true, StandardCharsets.UTF_8);
        }

        @Override
        public void setLogWriter(java.io.PrintWriter writer) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public java.util.logging.Logger getParentLogger() {
            return java.util.logging.Logger.getGlobal();
        }
    }

    private static final class Closed implements ConnectionEventListener {
        private final List<Object> sources = new ArrayList<>();

        @Override
        public void connectionClosed(ConnectionEvent event) {
            sources.add(event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {}
    }

    @ParameterizedTest
    @EnumSource
    void tellsThePoolOfTheConnectionThatItKnows(Database database) throws SQLException {
        var source = VantageConnectionPoolDataSource.of(pooled(database), new Properties(), connecting);
        var pooled = source.getPooledConnection();
        var listener = new Closed();
        pooled.addConnectionEventListener(listener);
        for (int i = 1; i <= 2; i++) {
            try (var connection = pooled.getConnection()) {
                assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
            }
            assertThat(listener.sources).hasSize(i).allMatch(told -> told == pooled);
        }
        pooled.removeConnectionEventListener(listener);
        pooled.getConnection().close();
        assertThat(listener.sources).hasSize(2);
        pooled.close();
    }

    @ParameterizedTest
    @EnumSource
    void endsAHandleWhereTheNextOneOrThePoolDoes(Database database) throws Exception {
        var pooled = VantageConnectionPoolDataSource.of(pooled(database), options("vantage.gate=all"), connecting)
                .getPooledConnection();
        var listener = new Closed();
        pooled.addConnectionEventListener(listener);
        var first = pooled.getConnection();
        assertThat(Ours.firstCell(first, "NL: who is first")).isEqualTo("Ann");
        var second = pooled.getConnection();
        assertThat(first.isClosed()).isTrue();
        assertThat(Ours.firstCell(second, "NL: who is first")).isEqualTo("Ann");
        pooled.close();
        assertThat(second.isClosed()).isTrue();
        assertThat(listener.sources).isEmpty();
        for (int i = 0; i < 100 && translator.openMemories.get() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(translator.openMemories).hasValue(0);
    }

    private record Branch(int number) implements Xid {
        @Override
        public int getFormatId() {
            return 1;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return ("vantage" + number).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {1};
        }
    }

    @Test
    void answersInsideADistributedTransaction() throws Exception {
        var plain = new PGXADataSource();
        plain.setUrl(url(Database.POSTGRESQL));
        var source = VantageXADataSource.of(plain, new Properties(), connecting);
        var xa = source.getXAConnection();
        try (var connection = xa.getConnection();
                var statement = connection.createStatement()) {
            for (boolean commits : new boolean[] {false, true}) {
                var branch = new Branch(commits ? 1 : 2);
                xa.getXAResource().start(branch, XAResource.TMNOFLAGS);
                statement.executeUpdate("INSERT INTO artist VALUES (0, 'Zoe')");
                assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Zoe");
                statement.executeUpdate("INSERT INTO artist VALUES (-1, 'Yan')");
                xa.getXAResource().end(branch, XAResource.TMSUCCESS);
                if (commits) {
                    xa.getXAResource().commit(branch, true);
                } else {
                    xa.getXAResource().rollback(branch);
                }
                assertThat(count(connection)).isEqualTo(commits ? "4" : "2");
            }
        }
        xa.close();
    }

    @Test
    void isReadOnlyInsideADistributedTransaction() throws Exception {
        var plain = new PGXADataSource();
        plain.setUrl(url(Database.POSTGRESQL));
        var xa = VantageXADataSource.of(plain, options("vantage.gate=all"), connecting)
                .getXAConnection();
        for (boolean isOpenedInside : new boolean[] {false, true}) {
            var branch = new Branch(isOpenedInside ? 3 : 4);
            var early = isOpenedInside ? null : xa.getConnection();
            xa.getXAResource().start(branch, XAResource.TMNOFLAGS);
            try (var connection = early == null ? xa.getConnection() : early) {
                assertThat(count(connection)).isEqualTo("2");
                assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
                assertThatThrownBy(() -> Ours.firstCell(connection, "DELETE FROM artist"))
                        .hasMessageContaining("vantage.gate");
                xa.getXAResource().end(branch, XAResource.TMSUCCESS);
                xa.getXAResource().commit(branch, true);
            }
        }
        xa.close();
    }

    /** Hands out the connection of a transaction, which outlives its users, as transaction managers do. */
    private static DataSource sourceInside(Connection transaction) {
        var loader = VantageDataSourceTest.class.getClassLoader();
        var connection =
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(transaction, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> connection);
    }

    @Test
    void losesNothingOfATransactionThatItIsOpenedIn() throws SQLException {
        var physical = pooled(Database.POSTGRESQL).getPooledConnection();
        for (boolean isBegunBySql : new boolean[] {true, false}) {
            try (var outer = physical.getConnection();
                    var statement = outer.createStatement()) {
                outer.setAutoCommit(isBegunBySql);
                statement.execute(isBegunBySql ? "BEGIN" : "SELECT 1");
                statement.execute("INSERT INTO artist VALUES (0, 'Zoe')");
                var source = VantageDataSource.of(sourceInside(outer), options("vantage.gate=all"), connecting);
                assertThatThrownBy(source::getConnection)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("25001"))
                        .hasMessageContaining("Commit or roll it back first");
                assertThat(Ours.firstCell(outer, "SELECT count(*) FROM artist")).isEqualTo("3");
                statement.execute("DELETE FROM artist WHERE id = 0");
                statement.execute("COMMIT");
            }
        }
        physical.close();
    }

    private static String count(Connection connection) throws SQLException {
        return Ours.firstCell(connection, "SELECT count(*) FROM artist");
    }
}
