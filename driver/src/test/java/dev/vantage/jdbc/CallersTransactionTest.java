package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Transactions of PostgreSQL, which questions neither end nor begin. */
class CallersTransactionTest {

    private final FakeTranslator translator = new FakeTranslator()
            .answer("how many", "SELECT count(*) FROM artist")
            .answer("none", "SELECT id FROM artist");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private static String database() throws SQLException {
        return Postgres.newDatabase("CREATE TABLE artist (id integer)");
    }

    private Connection connect() throws SQLException {
        return Ours.connect(driver, database());
    }

    /** Its schema is read on the connection that asks. */
    private Connection ofDataSource() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(database());
        return VantageDataSource.of(source, new Properties(), new Connecting(translator.factory()))
                .getConnection();
    }

    private static void ask(Statement statement, String sql) throws SQLException {
        if (sql.endsWith("?")) {
            try (var prepared = statement.getConnection().prepareStatement(sql.substring(0, sql.length() - 1))) {
                prepared.execute();
            }
        } else {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL: how many",
                "NL: how many?",
                "EXPLAIN NL: how many",
                "SELECT NL('how many')",
                "SELECT NL('how many')?"
            })
    void canBeRolledBackThoughSqlBeganThem(String question) throws SQLException {
        for (boolean isDataSource : new boolean[] {true, false}) {
            try (var connection = isDataSource ? ofDataSource() : connect();
                    var statement = connection.createStatement()) {
                statement.execute("BEGIN");
                statement.execute("INSERT INTO artist VALUES (1)");
                ask(statement, question);
                assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                        .isEqualTo("1");
                statement.execute("ROLLBACK");
                assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }
    }

    @Test
    void stayFailedAndSaySo() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute("INSERT INTO artist VALUES (1)");
            assertThatThrownBy(() -> statement.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);
            for (var sql : new String[] {"NL: how many", "SELECT NL('how many')", "SELECT 1"}) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState())
                                        .as(e.getMessage())
                                        .isEqualTo("25P02"));
            }
            statement.execute("ROLLBACK");
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
        }
    }

    @Test
    void areNotBegunByPreparing() throws SQLException {
        for (boolean isDataSource : new boolean[] {true, false}) {
            try (var connection = isDataSource ? ofDataSource() : connect()) {
                connection.setAutoCommit(false);
                connection.prepareStatement("NL: how many").close();
                connection.prepareStatement("SELECT NL('how many')").close();
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            }
        }
    }

    @Test
    void lastBeyondTheQuestionThatBeginsThem() throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("0");
            assertThatThrownBy(() -> connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE))
                    .isInstanceOf(SQLException.class);
            connection.commit();
        }
    }

    @Test
    void areNotBegunByAskingWhyThereAreNoRows() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: none")) {
            assertThat(rows.next()).isFalse();
            connection.setAutoCommit(false);
            assertThat(statement.getWarnings().getMessage()).isEqualTo("SELECT id FROM artist");
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        }
    }
}
