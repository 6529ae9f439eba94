package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;

class PassThroughTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(new FakeTranslator().factory());

    private String url(Database database) throws SQLException {
        var table = "CREATE TABLE t (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO t VALUES (1, 'one'), (2, 'two')";
        return switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows);
            case POSTGRESQL -> Postgres.newDatabase(table, rows);
        };
    }

    @ParameterizedTest
    @EnumSource
    void keepsIdentity(Database database) throws SQLException {
        try (var connection = Ours.connect(driver, url(database));
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("SELECT * FROM t WHERE id = ?")) {
            prepared.setInt(1, 1);
            var metaData = connection.getMetaData();
            assertThat(metaData.getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData()).isSameAs(metaData);
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            try (var rows = statement.executeQuery("SELECT * FROM t")) {
                assertThat(rows.getStatement()).isSameAs(statement);
            }
            try (var rows = prepared.executeQuery()) {
                assertThat(rows.getStatement()).isSameAs(prepared);
            }
            statement.executeUpdate("INSERT INTO t VALUES (3, 'three')", Statement.RETURN_GENERATED_KEYS);
            try (var keys = statement.getGeneratedKeys()) {
                assertThat(keys.getStatement()).isSameAs(statement);
            }
            try (var tables = metaData.getTables(null, null, "t", null)) {
                assertThat(tables.next()).isTrue();
                var owner = tables.getStatement();
                assertThat(tables.getStatement()).isSameAs(owner);
                assertThat(owner == null ? connection : owner.getConnection()).isSameAs(connection);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void unwrapsToOursAndToTheWrappedDrivers(Database database) throws SQLException {
        var wrapped = switch (database) {
            case SQLITE -> SQLiteConnection.class;
            case POSTGRESQL -> PGConnection.class;
        };
        try (var connection = Ours.connect(driver, url(database));
                var statement = connection.createStatement()) {
            assertThat(connection.isWrapperFor(wrapped)).isTrue();
            assertThat(connection.unwrap(wrapped)).isNotSameAs(connection);
            assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
            assertThat(connection.isWrapperFor(List.class)).isFalse();
            assertThat(statement.unwrap(VantageStatement.class)).isSameAs(statement);
            assertThat(connection.getMetaData().unwrap(DatabaseMetaData.class)).isSameAs(connection.getMetaData());
            assertThatThrownBy(() -> connection.unwrap(List.class)).isInstanceOf(Exception.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheWrappedDatabaseUnderOurUrl(Database database) throws SQLException {
        try (var connection = Ours.connect(driver, url(database))) {
            var metaData = connection.getMetaData();
            assertThat(metaData.getURL())
                    .startsWith("jdbc:vantage:" + (database == Database.SQLITE ? "sqlite:" : "postgresql:"));
            assertThat(metaData.getDatabaseProductName())
                    .isEqualTo(database == Database.SQLITE ? "SQLite" : "PostgreSQL");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsItsMetadataToAConsoleThatLooksByReflection(Database database) throws Exception {
        try (var connection = Ours.connect(driver, url(database))) {
            var metaData = connection.getMetaData();
            var declared = metaData.getClass().getSuperclass().getDeclaredMethod("getDatabaseProductName");

            assertThat(metaData.getClass()).isPublic();
            assertThat(declared.getDeclaringClass()).isPublic();
            assertThat(declared.invoke(metaData)).isEqualTo(metaData.getDatabaseProductName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesTheWrappedDriversExceptions(Database database) throws SQLException {
        var expected = switch (database) {
            case SQLITE -> SQLiteException.class;
            case POSTGRESQL -> PSQLException.class;
        };
        try (var connection = Ours.connect(driver, url(database));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM nothing"))
                    .isExactlyInstanceOf(expected);
            assertThatThrownBy(() -> statement.executeUpdate("CREATE TABLE t (id int)"))
                    .isExactlyInstanceOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsEverythingElseAsTheWrappedDriverDoes(Database database) throws SQLException {
        try (var connection = Ours.connect(driver, url(database));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE t SET name = 'uno' WHERE id = 1"))
                    .isEqualTo(1);
            statement.addBatch("INSERT INTO t VALUES (4, 'NL: four')");
            statement.addBatch("INSERT INTO t VALUES (5, 'five')");
            assertThat(statement.executeBatch()).containsExactly(1, 1);
            assertThat(statement.execute("SELECT name FROM t WHERE id = 4")).isTrue();
            try (var rows = statement.getResultSet()) {
                assertThat(rows.getStatement()).isSameAs(statement);
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("name")).isEqualTo("NL: four");
                assertThat(rows.getMetaData().getColumnCount()).isEqualTo(1);
            }
            assertThat((Object) statement.getWarnings()).isNull();
            connection.setAutoCommit(false);
            statement.executeUpdate("DELETE FROM t");
            connection.rollback();
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("4");
            try (PreparedStatement prepared = connection.prepareStatement("SELECT name FROM t WHERE id = ?")) {
                assertThat(prepared.getParameterMetaData().getParameterCount()).isEqualTo(1);
                prepared.setInt(1, 5);
                try (ResultSet rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("five");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatIsNull(Database database) throws SQLException {
        try (var connection = Ours.connect(driver, url(database));
                var statement = connection.createStatement()) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> statement.execute(null),
                    () -> statement.executeQuery(null),
                    () -> statement.executeUpdate(null),
                    () -> statement.addBatch(null),
                    () -> connection.prepareStatement(null),
                    () -> connection.prepareCall(null))) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                        .hasMessageContaining("null");
            }
        }
    }

    @Test
    void showsPreparedSqlAsTheWrappedDriverDoes() throws SQLException {
        try (var connection = Ours.connect(driver, url(Database.POSTGRESQL));
                var statement = connection.prepareStatement("SELECT ? + 1");
                var call = connection.prepareCall("{? = call abs(?)}")) {
            statement.setInt(1, 7);
            assertThat(statement).asString().contains("SELECT", "7", "+ 1");
            assertThat(call).asString().contains("abs");
        }
    }

    @Test
    void keepsTheArraysOfTheWrappedDriver() throws SQLException {
        try (var connection = Ours.connect(driver, url(Database.POSTGRESQL));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT ARRAY[1, 2]")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getArray(1)).isInstanceOf(PgArray.class);
            assertThat(rows.getObject(1)).isInstanceOf(PgArray.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTextOfAPreparedStatement(Database database) throws SQLException {
        try (var connection = Ours.connect(driver, url(database));
                var prepared = connection.prepareStatement("SELECT 1")) {
            assertThatThrownBy(() -> prepared.executeLargeUpdate("DELETE FROM t"))
                    .isInstanceOf(SQLException.class);
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM t")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isClosedWithTheWrappedConnection(Database database) throws SQLException {
        var connection = Ours.connect(driver, url(database));
        var wrapped = ((VantageConnection) connection).delegate();
        connection.close();
        connection.close();

        assertThat(connection.isClosed()).isTrue();
        assertThat(wrapped.isClosed()).isTrue();
        assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
    }
}
