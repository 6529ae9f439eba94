package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More than one result set for a question, and questions that the model is not sure of. */
class AlternativesTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    private static final String FIRST = "SELECT name FROM artist WHERE id = 1";
    private static final String SECOND = "SELECT name FROM artist WHERE id = 2";
    private static final String THIRD = "SELECT name FROM artist WHERE id = 3";

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("who", FIRST, "DELETE FROM artist", SECOND, "SELECT nam FROM artist", THIRD, "SELECT 4")
            .answer(
                    "artists after ?",
                    "SELECT name FROM artist WHERE id > $1",
                    "SELECT name FROM artist WHERE id < 0",
                    "SELECT name FROM artist WHERE id = $1 + 1 AND id > $1");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database, String options) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')";
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows) + "?";
            case POSTGRESQL -> Postgres.newDatabase(table, rows) + "&";
        };
        return Ours.connect(driver, url + options);
    }

    /** What a database prepares and cannot compute. */
    private static String failing(Database database) {
        return switch (database) {
            case SQLITE -> "SELECT ABS(id - 9223372036854775807 - 2) FROM artist";
            case POSTGRESQL -> "SELECT 1 / (id - id) FROM artist";
        };
    }

    private static String next(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getString(1) : "(no row)";
    }

    @ParameterizedTest
    @EnumSource
    void goesOnToCandidatesThatPassAndTellsTheirSql(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.alternatives=3");
                var statement = connection.createStatement()) {
            assertThat(statement.execute("NL: who")).isTrue();
            var first = statement.getResultSet();
            assertThat(next(first)).isEqualTo("Ann");
            assertThat(statement.getUpdateCount()).isEqualTo(-1);

            assertThat(statement.getMoreResults()).isTrue();
            assertThat(first.isClosed()).isTrue();
            var second = statement.getResultSet();
            assertThat(statement.getResultSet()).isSameAs(second);
            assertThat(second.getStatement()).isSameAs(statement);
            assertThat(next(second)).isEqualTo("Bob");
            assertThat(statement.getWarnings().getMessage()).isEqualTo(SECOND);
            assertThat(statement.getWarnings().getSQLState()).isEqualTo("01N01");
            assertThat(statement.getWarnings().getNextWarning().getMessage()).isEqualTo("Confidence 12 %");
            assertThat(statement.getUpdateCount()).isEqualTo(-1);

            assertThat(statement.getMoreResults()).isTrue();
            assertThat(next(statement.getResultSet())).isEqualTo("Cid");
            assertThat(second.isClosed()).isTrue();

            for (int i = 0; i < 2; i++) {
                assertThat(statement.getMoreResults()).isFalse();
                assertThat(statement.getUpdateCount()).isEqualTo(-1);
                assertThat(statement.getLargeUpdateCount()).isEqualTo(-1);
                assertThat((Object) statement.getResultSet()).isNull();
                assertThat((Object) statement.getWarnings()).isNull();
            }
            assertThat(statement.execute("DELETE FROM artist WHERE id = 3")).isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasOneResultSetUnlessAskedForMore(Database database) throws SQLException {
        try (var connection = connect(database, "");
                var statement = connection.createStatement()) {
            statement.execute("NL: who");
            assertThat(statement.getMoreResults()).isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWithTheNextLikelyThatHasRows(Database database) throws SQLException {
        var nobody = "SELECT name FROM artist WHERE name = 'Zoe'";
        translator
                .answerUnsure("zoe", nobody, "SELECT name FROM artist WHERE id = 9", SECOND)
                .answerUnsure("nobody", nobody, nobody + " OR id < 0")
                .answer("zoe surely", nobody, SECOND);
        try (var connection = connect(database, "");
                var statement = connection.createStatement()) {
            assertThat(next(statement.executeQuery("NL: zoe"))).isEqualTo("(no row)");
            translator.answerUnsure("zoe", nobody, SECOND, THIRD);
            assertThat(statement.execute("NL: zoe")).isTrue();
            var rows = statement.getResultSet();
            assertThat(next(rows)).isEqualTo("Bob");
            assertThat(statement.getResultSet()).isSameAs(rows);
            assertThat(statement.getWarnings().getMessage()).isEqualTo(SECOND);
            var confidence = statement.getWarnings().getNextWarning();
            assertThat(confidence.getMessage()).isEqualTo("Confidence 38 %");
            assertThat(confidence.getNextWarning().getSQLState()).isEqualTo("01N05");
            assertThat(confidence.getNextWarning().getMessage()).endsWith(nobody);
            assertThat(statement.getMoreResults()).isFalse();

            for (var question : new String[] {"nobody", "zoe surely"}) {
                assertThat(statement.execute("NL: " + question)).isTrue();
                assertThat(next(statement.getResultSet())).isEqualTo("(no row)");
                assertThat(statement.getWarnings().getMessage()).isEqualTo(nobody);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWithTheNextThatTheDatabaseCanCompute(Database database) throws SQLException {
        var failing = failing(database);
        translator
                .answer("fails", failing, failing + " WHERE id = 1", SECOND)
                .answer("fails always", failing, failing + " WHERE id = 1");
        try (var connection = connect(database, "");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(next(statement.executeQuery("NL: fails"))).isEqualTo("Bob");
            assertThat(statement.getWarnings().getMessage()).isEqualTo(SECOND);
            var passedOver = statement.getWarnings().getNextWarning().getNextWarning();
            assertThat(passedOver.getSQLState()).isEqualTo("01N05");
            assertThat(passedOver.getMessage()).endsWith("it failed: " + failing + " WHERE id = 1");
            assertThat(passedOver.getNextWarning().getMessage()).endsWith("it failed: " + failing);

            assertThatThrownBy(() -> statement.executeQuery("NL: fails always"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failed -> assertThat(failed.getSQLState())
                                    .isEqualTo(database == Database.POSTGRESQL ? "22012" : "HY000"));
            assertThat(next(statement.executeQuery("NL: who"))).isEqualTo("Ann");
        }
    }

    @ParameterizedTest
    @EnumSource
    void failsWhereTheNextIsLessSureThanItMustBe(Database database) throws SQLException {
        translator.answer("fails", failing(database), SECOND);
        try (var connection = connect(database, "vantage.confidence=40");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("NL: fails"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failed -> assertThat(failed.getSQLState())
                                    .isEqualTo(database == Database.POSTGRESQL ? "22012" : "HY000"));
        }
    }

    /** SQLite computes a row when it is fetched. */
    @Test
    void staysWithoutRowsWhereTheOtherFailsBehindItsFirst() throws SQLException {
        var nobody = "SELECT name FROM artist WHERE name = 'Zoe'";
        translator.answerUnsure("zoe", nobody, "SELECT CAST(6 / (2 - id) AS text) FROM artist");
        try (var connection = connect(Database.POSTGRESQL, "");
                var statement = connection.createStatement()) {
            assertThat(next(statement.executeQuery("NL: zoe"))).isEqualTo("(no row)");
            assertThat(statement.getWarnings().getMessage()).isEqualTo(nobody);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsOrClosesWhatWasThere(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.alternatives=4");
                var statement = connection.createStatement()) {
            var first = statement.executeQuery("NL: who");
            assertThat(statement.getMoreResults(Statement.KEEP_CURRENT_RESULT)).isTrue();
            var second = statement.getResultSet();
            assertThat(next(first)).isEqualTo("Ann");
            assertThat(next(second)).isEqualTo("Bob");
            assertThat(statement.getMoreResults(Statement.CLOSE_ALL_RESULTS)).isTrue();
            var third = statement.getResultSet();
            assertThat(first.isClosed()).isTrue();
            assertThat(second.isClosed()).isTrue();
            assertThat(next(third)).isEqualTo("Cid");
            assertThatThrownBy(() -> statement.getMoreResults(7)).isInstanceOf(SQLException.class);
            assertThat(third.isClosed()).isFalse();

            var again = statement.executeQuery("NL: who");
            assertThat(third.isClosed()).isTrue();
            assertThat(next(again)).isEqualTo("Ann");
            statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);
            var last = statement.getResultSet();
            statement.close();
            assertThat(again.isClosed()).isTrue();
            assertThat(last.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsACandidateOnlyWhenItIsAskedFor(Database database) throws SQLException {
        translator.answer("fails late", FIRST, "SELECT 1 / (id - id) FROM artist", SECOND);
        try (var connection = connect(database, "vantage.alternatives=2");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("NL: fails late");
            assertThat(statement.getMoreResults()).isTrue();
            var expected = database == Database.POSTGRESQL ? SECOND : "SELECT 1 / (id - id) FROM artist";
            assertThat(statement.getWarnings().getMessage()).isEqualTo(expected);
            connection.commit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheStatementWithItsLastOpenRows(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.alternatives=3")) {
            var navigated = connection.createStatement();
            navigated.closeOnCompletion();
            assertThat(navigated.isCloseOnCompletion()).isTrue();
            navigated.execute("NL: who");
            assertThat(navigated.getMoreResults()).isTrue();
            assertThat(navigated.getMoreResults()).isTrue();
            assertThat(navigated.isClosed()).isFalse();
            assertThat(navigated.getMoreResults()).isFalse();
            assertThat(navigated.isClosed()).isTrue();

            var closed = connection.createStatement();
            closed.closeOnCompletion();
            var first = closed.executeQuery("NL: who");
            assertThat(closed.getMoreResults(Statement.KEEP_CURRENT_RESULT)).isTrue();
            var second = closed.getResultSet();
            first.close();
            assertThat(closed.isClosed()).isFalse();
            second.close();
            assertThat(closed.isClosed()).isTrue();

            var again = connection.createStatement();
            again.closeOnCompletion();
            var old = again.executeQuery("NL: who");
            assertThat(again.execute("NL: who")).isTrue();
            old.close();
            assertThat(again.isClosed()).isFalse();
            again.getResultSet().close();
            assertThat(again.isClosed()).isTrue();

            var plain = connection.createStatement();
            plain.closeOnCompletion();
            plain.executeQuery("SELECT 1").close();
            assertThat(plain.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindsTheParametersOfAPreparedQuestionAgain(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.alternatives=3");
                var prepared = connection.prepareStatement("NL: artists after ?")) {
            for (int id = 1; id <= 2; id++) {
                prepared.setInt(1, id);
                assertThat(next(prepared.executeQuery())).isEqualTo(id == 1 ? "Bob" : "Cid");
                assertThat(prepared.getMoreResults()).isTrue();
                var rows = prepared.getResultSet();
                assertThat(rows.getStatement()).isSameAs(prepared);
                assertThat(next(rows)).isEqualTo(id == 1 ? "Bob" : "Cid");
                assertThat(next(rows)).isEqualTo("(no row)");
                assertThat(prepared.getMoreResults()).isFalse();
                assertThat(prepared.getUpdateCount()).isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAStreamCannotBeBoundAgain(Database database) throws SQLException {
        translator.answer(
                "named ?", "SELECT id FROM artist WHERE name = $1", "SELECT name FROM artist WHERE name = $1");
        try (var connection = connect(database, "vantage.alternatives=2");
                var prepared = connection.prepareStatement("NL: named ?")) {
            prepared.setCharacterStream(1, new StringReader("Bob"), 3);
            assertThat(next(prepared.executeQuery())).isEqualTo("2");
            assertThatThrownBy(prepared::getMoreResults).hasMessageContaining("stream");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesBelowTheConfidenceAndShowsWhatWasMeant(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.confidence=95");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("NL: who"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("VN008"))
                    .hasMessageContaining("90 %")
                    .hasMessageContaining(FIRST + "; " + SECOND + "; " + THIRD)
                    .hasMessageNotContaining("DELETE");
            assertThatThrownBy(() -> connection.prepareStatement("NL: who")).hasMessageContaining("vantage.confidence");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM NL('who') t"))
                    .hasMessageContaining("vantage.confidence");
            assertThat(statement.execute("EXPLAIN NL: who")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWhereTheModelIsAsSureAsItMustBe(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.confidence=90")) {
            assertThat(Ours.firstCell(connection, "NL: who")).isEqualTo("Ann");
        }
    }

    /** Only SQLite's driver has a limit beyond an int. */
    @Test
    void keepsALargeLimitOnRows() throws SQLException {
        try (var connection = connect(Database.SQLITE, "vantage.alternatives=3");
                var statement = connection.createStatement()) {
            for (long rows : new long[] {3_000_000_000L, 5_000_000_000L}) {
                statement.setLargeMaxRows(rows);
                assertThat(next(statement.executeQuery("NL: who"))).isEqualTo("Ann");
                assertThat(statement.getMoreResults()).isTrue();
                assertThat(next(statement.getResultSet())).isEqualTo("Bob");
                assertThat(statement.getLargeMaxRows()).isEqualTo(rows);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void notesNothingOnAStatementThatIsClosed(int alternatives) throws SQLException {
        try (var connection = connect(Database.SQLITE, "vantage.alternatives=" + alternatives)) {
            var statement = connection.createStatement();
            statement.close();
            assertThatThrownBy(statement::closeOnCompletion).hasMessage("statement is closed");
            assertThatThrownBy(statement::isCloseOnCompletion).hasMessage("statement is closed");
        }
    }
}
