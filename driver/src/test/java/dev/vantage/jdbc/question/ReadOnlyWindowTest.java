package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import dev.vantage.model.schema.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadOnlyWindowTest {

    @TempDir
    private Path folder;

    private Connection connect(Dialect dialect) throws SQLException {
        var table = "CREATE TABLE t (id integer)";
        return DriverManager.getConnection(
                switch (dialect) {
                    case SQLITE -> Sqlite.newDatabase(folder, table);
                    case POSTGRESQL -> Postgres.newDatabase(table);
                });
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO t VALUES (1)");
        }
    }

    private static int rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forbidsWritingWhileItIsOpen(Dialect dialect) throws SQLException {
        try (var connection = connect(dialect)) {
            try (var window = ReadOnlyWindow.open(connection, dialect)) {
                assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
                window.failed();
                assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
                window.failed();
                assertThat(rows(connection)).isZero();
            }
            insert(connection);
            assertThat(rows(connection)).isEqualTo(1);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheCallersTransaction(Dialect dialect) throws SQLException {
        try (var connection = connect(dialect)) {
            connection.setAutoCommit(false);
            insert(connection);
            try (var window = ReadOnlyWindow.open(connection, dialect)) {
                assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
                window.failed();
                assertThat(rows(connection)).isEqualTo(1);
            }
            insert(connection);
            assertThat(rows(connection)).isEqualTo(2);
            connection.rollback();
            assertThat(rows(connection)).isZero();
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void keepsATransactionThatSqlBegan(Dialect dialect) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (var connection = connect(dialect);
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(autoCommit);
                statement.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
                insert(connection);
                try (var window = ReadOnlyWindow.open(connection, dialect)) {
                    assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
                    window.failed();
                    assertThat(rows(connection)).isEqualTo(1);
                }
                assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                try (var rows = statement.executeQuery("SHOW transaction_isolation")) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo("repeatable read");
                }
                statement.execute("ROLLBACK");
                assertThat(rows(connection)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void leavesASessionIdleThatWasSo(Dialect dialect) throws SQLException {
        try (var connection = connect(dialect)) {
            connection.setAutoCommit(false);
            ReadOnlyWindow.open(connection, dialect).close();
            assertThat(OpenTransaction.isIn(connection)).isFalse();
            ReadOnlyWindow.openForCaller(connection, dialect).close();
            assertThat(OpenTransaction.isIn(connection)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void leavesAConnectionReadOnlyThatWasSoBefore(Dialect dialect) throws SQLException {
        try (var connection = connect(dialect);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = 1");
            ReadOnlyWindow.open(connection, dialect).close();
            assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
        }
    }
}
