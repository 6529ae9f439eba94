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
import org.postgresql.xa.PGXADataSource;
import org.sqlite.javax.SQLiteConnectionPoolDataSource;

/** Connections that a pool or a transaction manager hands out. */
class PooledConnectionTest {

    @TempDir
    private Path folder;

    private final FakeTranslator translator =
            new FakeTranslator().answer("who is first", "SELECT name FROM artist ORDER BY id");
    private final Connecting connecting = new Connecting(translator.factory());

    private ConnectionPoolDataSource pooled(ArtistDatabase database) throws SQLException {
        switch (database) {
            case SQLITE -> {
                var source = new SQLiteConnectionPoolDataSource();
                source.setUrl(database.url(folder));
                return source;
            }
            case POSTGRESQL -> {
                var source = new PGConnectionPoolDataSource();
                source.setUrl(database.url(folder));
                return source;
            }
        }
        throw new IllegalStateException();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAPooledConnectionAsItWas(ArtistDatabase database) throws SQLException {
        var physical = pooled(database).getPooledConnection();
        var gated = VantageConnectionPoolDataSource.of(
                new OneConnection(physical), VantageDataSourceTest.options("vantage.gate=all"), connecting);
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
    void tellsThePoolOfTheConnectionThatItKnows(ArtistDatabase database) throws SQLException {
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
    void endsAHandleWhereTheNextOneOrThePoolDoes(ArtistDatabase database) throws Exception {
        var pooled = VantageConnectionPoolDataSource.of(
                        pooled(database), VantageDataSourceTest.options("vantage.gate=all"), connecting)
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
        plain.setUrl(ArtistDatabase.POSTGRESQL.url(folder));
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
        plain.setUrl(ArtistDatabase.POSTGRESQL.url(folder));
        var xa = VantageXADataSource.of(plain, VantageDataSourceTest.options("vantage.gate=all"), connecting)
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
        var loader = PooledConnectionTest.class.getClassLoader();
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
        var physical = pooled(ArtistDatabase.POSTGRESQL).getPooledConnection();
        for (boolean isBegunBySql : new boolean[] {true, false}) {
            try (var outer = physical.getConnection();
                    var statement = outer.createStatement()) {
                outer.setAutoCommit(isBegunBySql);
                statement.execute(isBegunBySql ? "BEGIN" : "SELECT 1");
                statement.execute("INSERT INTO artist VALUES (0, 'Zoe')");
                var source = VantageDataSource.of(
                        sourceInside(outer), VantageDataSourceTest.options("vantage.gate=all"), connecting);
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
