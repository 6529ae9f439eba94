package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions whose translation is known, on real databases. */
class QuestionTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    private static final String QUESTION = "who's first?";
    private static final String SQL = "SELECT name FROM artist ORDER BY id";

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator().answer(QUESTION, SQL);
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database, String... options) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')";
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows) + "?";
            case POSTGRESQL -> Postgres.newDatabase(table, rows) + "&";
        };
        return Ours.connect(driver, url + String.join("&", options));
    }

    private static void assertState(String state, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state));
    }

    @ParameterizedTest
    @EnumSource
    void answersEveryForm(Database database) throws SQLException {
        try (var connection = connect(database)) {
            for (var form : List.of(
                    "NL: who's first?",
                    "nl 'who''s first?';",
                    "/* x */ NL \"who's first?\"",
                    "NL $$who's first?$$",
                    "NL('who''s first?')")) {
                assertThat(Ours.firstCell(connection, form)).isEqualTo("Ann");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesOrdinaryRowsAndTheSqlAsAWarning(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertThat(statement.execute("NL: " + QUESTION)).isTrue();
            try (var rows = statement.getResultSet()) {
                assertThat(rows.getStatement()).isSameAs(statement);
                assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo("name");
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString("name"));
                }
                assertThat(names).containsExactly("Ann", "Bob", "Cid");
            }
            var warning = statement.getWarnings();
            assertThat(warning.getSQLState()).isEqualTo("01N01");
            assertThat(warning.getMessage()).isEqualTo(SQL);
            assertThat(warning.getNextWarning().getSQLState()).isEqualTo("01N02");
            assertThat(warning.getNextWarning().getMessage()).isEqualTo("Confidence 90 %");
            statement.clearWarnings();
            assertThat((Object) statement.getWarnings()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsRowsWhereAToolLooksForGeneratedKeys(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("NL: " + QUESTION)) {
            statement.execute("NL: " + QUESTION);
            prepared.execute();
            for (var asked : List.of(statement, prepared)) {
                try (var keys = asked.getGeneratedKeys()) {
                    assertThat(keys.getStatement()).isSameAs(asked);
                    assertThat(asked.getResultSet()).isNotSameAs(keys);
                }
                assertThat(asked.getResultSet().next()).isTrue();
                assertThat(asked.getResultSet().getString("name")).isEqualTo("Ann");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheWarningWithTheNextStatement(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("NL: " + QUESTION);
            statement.execute("SELECT 1");
            assertThat((Object) statement.getWarnings()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheFirstCandidateThatPassesGateAndDatabase(Database database) throws SQLException {
        translator.answer(
                "count",
                "DELETE FROM artist",
                "SELECT count(*) FROM artists",
                "SELECT count(id, name, id) FROM artist",
                "SELECT count(*) FROM artist",
                "SELECT 7");
        try (var connection = connect(database)) {
            for (boolean autoCommit : new boolean[] {true, false}) {
                connection.setAutoCommit(autoCommit);
                assertThat(Ours.firstCell(connection, "NL: count")).isEqualTo("3");
                assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnEmptyResult(Database database) throws SQLException {
        translator.answer("none", "SELECT name FROM artist WHERE id = 9", "SELECT name FROM artist");
        try (var connection = connect(database)) {
            assertThat(Ours.firstCell(connection, "NL: none")).isEqualTo("(no row)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheCallersTransactionAsItWas(Database database) throws SQLException {
        translator.answer("wrong", "SELECT count(id, name, id) FROM artist");
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO artist VALUES (0, 'Zoe')");
            assertThat(Ours.firstCell(connection, "NL: " + QUESTION)).isEqualTo("Zoe");
            assertState("VN003", () -> statement.executeQuery("NL: wrong"));
            statement.executeUpdate("INSERT INTO artist VALUES (-1, 'Yan')");
            connection.rollback();
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                    .isEqualTo("3");
            connection.setAutoCommit(true);
            assertThat(Ours.firstCell(connection, "NL: " + QUESTION)).isEqualTo("Ann");
            assertThat(statement.executeUpdate("DELETE FROM artist")).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyThereIsNoAnswer(Database database) throws SQLException {
        translator.answer("wrong name", "SELECT nam FROM artist");
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertState("VN002", () -> statement.executeQuery("NL: unheard of"));
            assertState("VN003", () -> statement.executeQuery("NL: wrong name"));
            assertThatThrownBy(() -> statement.executeQuery("NL: wrong name")).hasMessageContaining("name");
            assertState("VN005", () -> statement.executeQuery("NL:"));
            assertState("42601", () -> statement.executeQuery("NL 'who's first?'"));
            assertState("07003", () -> statement.executeUpdate("NL: " + QUESTION));
            assertState("07003", () -> statement.addBatch("NL: " + QUESTION));
            assertState("42601", () -> statement.executeUpdate("NL 'who's first?'"));
            assertState("42601", () -> statement.addBatch("NL 'who's first?'"));
            assertState("07003", () -> statement.executeLargeUpdate("EXPLAIN NL: " + QUESTION));
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsWithoutRunning(Database database) throws SQLException {
        translator.answer("all", "SELECT nothing FROM artist", SQL, "SELECT 7");
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN NL: all")) {
            var facts = new HashMap<String, String>();
            assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo("fact");
            assertThat(rows.getMetaData().getColumnLabel(2)).isEqualTo("value");
            while (rows.next()) {
                facts.put(rows.getString("fact"), rows.getString("value"));
            }
            assertThat(facts).containsEntry("sql", SQL).containsEntry("confidence", "33 %");
            assertThat(facts)
                    .containsEntry("table", "artist <- it's \\ artists")
                    .containsEntry("alternative", "SELECT 7");
            assertThat(facts.get("refused")).contains("nothing");
            assertThat(facts.get("times")).contains("translation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void translatesAPreparedQuestionOnce(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("NL: " + QUESTION)) {
            assertThat(prepared.getMetaData().getColumnCount()).isEqualTo(1);
            assertThat(prepared.getParameterMetaData().getParameterCount()).isZero();
            translator.answer(QUESTION, "SELECT 'another'");
            for (int i = 0; i < 2; i++) {
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("Ann");
                    assertThat(rows.getStatement()).isSameAs(prepared);
                }
            }
            assertThat(prepared.getWarnings().getMessage()).isEqualTo(SQL);
            assertState("07003", prepared::executeUpdate);
            assertState("07003", prepared::addBatch);
        }
    }

    @ParameterizedTest
    @EnumSource
    void translatesNothingForAStatementThatIsClosed(Database database) throws SQLException {
        try (var connection = connect(database)) {
            var statement = connection.createStatement();
            var prepared = connection.prepareStatement("NL: " + QUESTION);
            statement.close();
            prepared.close();
            assertState("55000", () -> statement.executeQuery("NL: unheard of"));
            assertState("55000", () -> statement.execute("EXPLAIN NL: unheard of"));
            assertState("55000", () -> statement.execute("SELECT * FROM NL('unheard of') t"));
            assertState("55000", prepared::executeQuery);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAQuestionMarkForNoParameter(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("NL: who's first?")) {
            assertThat(prepared.getParameterMetaData().getParameterCount()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsNoMoreRowsThanAllowed(Database database) throws SQLException {
        try (var connection = connect(database, "vantage.maxRows=2");
                var statement = connection.createStatement()) {
            assertThat(count(connection, statement)).isEqualTo(2);
            statement.setMaxRows(1);
            assertThat(count(connection, statement)).isEqualTo(1);
            assertThat(statement.getMaxRows()).isEqualTo(1);
            statement.setMaxRows(0);
            try (var rows = statement.executeQuery(SQL)) {
                rows.next();
                rows.next();
                assertThat(rows.next()).isTrue();
            }
        }
    }

    private static int count(Connection connection, Statement statement) throws SQLException {
        int count = 0;
        try (var rows = statement.executeQuery("NL: " + QUESTION)) {
            while (rows.next()) {
                count++;
            }
        }
        assertThat(connection.getAutoCommit()).isTrue();
        return count;
    }

    @Test
    void fetchesAllRowsWhereTheStatementWouldUseACursor() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement = connection.createStatement()) {
            statement.setFetchSize(1);
            assertThat(count(connection, statement)).isEqualTo(3);
            assertThat(statement.getFetchSize()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsGeneratedSqlWhereWritingIsForbidden(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("NL: " + QUESTION);
            assertThat(statement.executeUpdate("INSERT INTO artist VALUES (4, 'Dan')"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichTextIsNotStoredWhereThereAreNoRows(Database database) throws SQLException {
        var tokens = List.of(
                new ColumnRef(0),
                Keyword.WHERE,
                new ColumnRef(1),
                Keyword.EQUAL,
                new ValueRef(0),
                Keyword.FROM,
                Keyword.END);
        for (var name : List.of("Bop", "Ann")) {
            translator.answerPlan(name, new Plan(tokens, List.of(new PlanValue(name, Kind.UNTYPED, List.of()))));
        }
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var rows = statement.executeQuery("NL: Bop");
            assertThat((Object) statement.getWarnings().getNextWarning().getNextWarning())
                    .isNull();
            assertThat(rows.next()).isFalse();
            assertThat(rows.next()).isFalse();
            for (int i = 0; i < 2; i++) {
                var warning = statement.getWarnings().getNextWarning().getNextWarning();
                assertThat(warning.getSQLState()).isEqualTo("01N03");
                assertThat(warning.getMessage()).isEqualTo("No artist with name 'Bop'; nearest: 'Bob'");
                assertThat((Object) warning.getNextWarning()).isNull();
            }
            assertThat(statement.executeQuery("NL: Ann").next()).isTrue();
            assertThat((Object) statement.getWarnings().getNextWarning().getNextWarning())
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichTextIsNotStoredWhereNothingIsCounted(Database database) throws SQLException {
        var tokens = List.of(
                Keyword.COUNT_ALL,
                Keyword.WHERE,
                new ColumnRef(1),
                Keyword.EQUAL,
                new ValueRef(0),
                Keyword.FROM,
                Keyword.END);
        translator.answerPlan("Bop", new Plan(tokens, List.of(new PlanValue("Bop", Kind.UNTYPED, List.of()))));
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("NL: Bop");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
            var warning = statement.getWarnings().getNextWarning().getNextWarning();
            assertThat(warning.getSQLState()).isEqualTo("01N03");
            assertThat(warning.getMessage()).isEqualTo("No artist with name 'Bop'; nearest: 'Bob'");
        }
    }
}
