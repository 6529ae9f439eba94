package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions inside other SQL, and questions that are called, on real databases. */
class NestedQuestionTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("who's first?", "SELECT name FROM artist ORDER BY id LIMIT 1")
            .answer("artists", "SELECT id, name FROM artist")
            .answer("how many", "SELECT count(*) FROM artist")
            .answer("drop it", "DROP TABLE artist");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')";
        return Ours.connect(
                driver,
                switch (database) {
                    case SQLITE -> Sqlite.newDatabase(folder, table, rows);
                    case POSTGRESQL -> Postgres.newDatabase(table, rows);
                });
    }

    @ParameterizedTest
    @EnumSource
    void putsTheSqlOfEachQuestionInItsPlace(Database database) throws SQLException {
        try (var connection = connect(database)) {
            assertThat(Ours.firstCell(connection, "SELECT name FROM NL('artists') t WHERE id = 2"))
                    .isEqualTo("Bob");
            assertThat(Ours.firstCell(connection, "SELECT * FROM (NL('artists')) AS virtual_table LIMIT 100"))
                    .isEqualTo("1");
            assertThat(
                            Ours.firstCell(
                                    connection,
                                    "WITH a AS (NL 'artists') SELECT a.name FROM a JOIN (NL $$who's first?$$) b ON a.name = b.name"))
                    .isEqualTo("Ann");
            assertThat(Ours.firstCell(connection, "SELECT 10 + NL('how many')")).isEqualTo("13");
            assertThat(Ours.firstCell(connection, "(NL 'how many')")).isEqualTo("3");
            assertThat(Ours.firstCell(connection, "((NL 'how many'))")).isEqualTo("3");
            assertThat(Ours.firstCell(connection, "(NL('how many'))")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesViewsAndRowsOfAnswers(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE VIEW v AS NL('artists')");
            statement.execute("CREATE VIEW w AS SELECT * FROM (NL 'how many') AS t");
            assertThat(statement.executeUpdate("INSERT INTO artist SELECT id + 3, name FROM (NL 'artists') AS t"))
                    .isEqualTo(3);
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM v")).isEqualTo("6");
            assertThat(Ours.firstCell(connection, "NL: tables")).contains("artist");
        }
    }

    @ParameterizedTest
    @EnumSource
    void preparesAndWarns(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared =
                        connection.prepareStatement("SELECT name FROM NL('artists') t WHERE id > ? ORDER BY id")) {
            for (int id = 1; id <= 2; id++) {
                prepared.setInt(1, id);
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo(id == 1 ? "Bob" : "Cid");
                    assertThat(rows.getStatement()).isSameAs(prepared);
                }
                var warning = prepared.getWarnings();
                assertThat(warning.getSQLState()).isEqualTo("01N01");
                assertThat(warning.getMessage()).isEqualTo("SELECT id, name FROM artist");
                assertThat(warning.getNextWarning().getSQLState()).isEqualTo("01N02");
                assertThat((Object) warning.getNextWarning().getNextWarning()).isNull();
                prepared.clearWarnings();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("SELECT * FROM NL('artists') a, NL('how many') b");
                var warning = statement.getWarnings();
                assertThat(warning.getMessage()).isEqualTo("SELECT id, name FROM artist");
                var second = warning.getNextWarning().getNextWarning();
                assertThat(second.getSQLState()).isEqualTo("01N01");
                assertThat(second.getMessage()).isEqualTo("SELECT count(*) FROM artist");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void gatesEachQuestion(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM NL('artists') a, NL('drop it') b"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("VN003"));
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsWhereNothingIsWrittenIfTheWholeIsAQuery(Database database) throws SQLException {
        var mode = "SELECT mode.is_on FROM mode, (NL 'how many') AS t";
        var isOn = database == Database.SQLITE ? "1" : "on";
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(
                    switch (database) {
                        case SQLITE -> "CREATE VIEW mode AS SELECT query_only AS is_on FROM pragma_query_only";
                        case POSTGRESQL ->
                            "CREATE VIEW mode AS SELECT current_setting('transaction_read_only') AS is_on";
                    });
            assertThat(Ours.firstCell(connection, mode)).isEqualTo(isOn);
            try (var prepared = connection.prepareStatement(mode + " WHERE 1 = ?")) {
                prepared.setInt(1, 1);
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo(isOn);
                }
            }
            assertThat(Ours.firstCell(connection, "SELECT is_on FROM mode")).isNotEqualTo(isOn);
            assertThat(statement.executeUpdate("INSERT INTO artist SELECT 9, 'Zoe' WHERE NL('how many') = 3"))
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesToTheCallerWhatPostgresqlDoesInSqlOfTheirs() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SEQUENCE numbers");
            assertThat(Ours.firstCell(connection, "SELECT nextval('numbers') + NL('how many')"))
                    .isEqualTo("4");
            for (boolean autoCommit : new boolean[] {true, false}) {
                connection.setAutoCommit(autoCommit);
                statement.setFetchSize(1);
                try (var rows = statement.executeQuery("SELECT name FROM (NL 'artists') AS t ORDER BY id")) {
                    for (var name : new String[] {"Ann", "Bob", "Cid"}) {
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getString(1)).isEqualTo(name);
                    }
                    assertThat(statement.getFetchSize()).isEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersACall(Database database) throws SQLException {
        try (var connection = connect(database)) {
            assertThat(Ours.firstCell(connection, "CALL nl('who''s first?')")).isEqualTo("Ann");
            assertThat(Ours.firstCell(connection, "{call nl('how many')}")).isEqualTo("3");
            try (var call = connection.prepareCall("{call nl('how many')}");
                    var rows = call.executeQuery()) {
                assertThat(rows.getStatement()).isSameAs(call);
                assertThat(call.getConnection()).isSameAs(connection);
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(3);
                assertThat(call.getWarnings().getMessage()).isEqualTo("SELECT count(*) FROM artist");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheQuestionOfACallAsItsParameter(Database database) throws SQLException {
        try (var connection = connect(database);
                var call = connection.prepareCall("{call nl(?)}")) {
            assertThat(call.getParameterMetaData().getParameterCount()).isEqualTo(1);
            assertState("07001", call::executeQuery);
            call.setString(1, "who's first?");
            assertThat(call.execute()).isTrue();
            try (var rows = call.getResultSet()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Ann");
                assertThat(rows.getStatement()).isSameAs(call);
            }
            call.setObject(1, "how many");
            try (var rows = call.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(3);
            }
            call.clearParameters();
            assertState("07001", call::execute);
            assertState("07009", () -> call.setString(2, "x"));
            assertState("0A000", () -> call.registerOutParameter(1, 12));
            assertState("07003", call::addBatch);
            assertState("07003", call::executeUpdate);
            assertState("07003", call::executeLargeUpdate);
            assertState("0A000", () -> call.executeQuery("SELECT 1"));
            assertState("07001", () -> Ours.firstCell(connection, "CALL nl(?)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsABatchOfSqlAroundAQuestion(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement(
                        "INSERT INTO artist SELECT id + ?, name FROM (NL 'artists') AS t WHERE id = 1")) {
            for (int shift : new int[] {10, 20}) {
                prepared.setInt(1, shift);
                prepared.addBatch();
            }
            assertThat(prepared.executeBatch()).containsExactly(1, 1);
            assertThat(prepared.getWarnings().getSQLState()).isEqualTo("01N01");
            assertThat(Ours.firstCell(connection, "SELECT max(id) FROM artist")).isEqualTo("21");
        }
    }

    @Test
    void preparesACallWithTheRowsThatAreWanted() throws SQLException {
        int type = ResultSet.TYPE_SCROLL_INSENSITIVE;
        int concurrency = ResultSet.CONCUR_READ_ONLY;
        try (var connection = connect(Database.POSTGRESQL);
                var call = connection.prepareStatement("CALL nl(?)", type, concurrency);
                var held = connection.prepareStatement(
                        "CALL nl(?)", type, concurrency, ResultSet.HOLD_CURSORS_OVER_COMMIT)) {
            for (var prepared : List.of(call, held)) {
                prepared.setString(1, "artists");
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.getType()).isEqualTo(type);
                    assertThat(rows.last()).isTrue();
                }
            }
            assertThat(held.getResultSetHoldability()).isEqualTo(ResultSet.HOLD_CURSORS_OVER_COMMIT);
        }
    }

    private static void assertState(String state, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state));
    }
}
