package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.saved.LockedQuestion;
import dev.vantage.jdbc.saved.QuestionFile;
import dev.vantage.jdbc.saved.QuestionLock;
import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saved questions as statements name them, on real databases. */
class SavedQuestionTest {

    private static final String QUESTIONS = """
            questions:
              top artists: who are the first two artists?
              names: what are the names?
            """;

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("who are the first two artists?", "SELECT id, name FROM artist ORDER BY id LIMIT 2")
            .answer("what are the names?", "SELECT name FROM artist")
            .answer("what are they called?", "SELECT upper(name) AS name FROM artist")
            .answer("what is first?", "SELECT min(name) AS name FROM artist");
    private final VantageDriver driver = new VantageDriver(translator.factory());
    private final Properties options = new Properties();

    private Path save(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("questions.yaml"), yaml);
        options.setProperty("vantage.questions", file.toString());
        return file;
    }

    /** Locks every question of the file that the map has SQL for. */
    private void lock(Dialect dialect, Path path, Map<String, String> sqlByName) {
        var file = QuestionFile.read(path);
        var locked = new TreeMap<String, LockedQuestion>();
        for (var question : file.questions()) {
            var sql = sqlByName.get(question.name());
            if (sql != null) {
                locked.put(question.name(), new LockedQuestion(question.text(), sql, new TreeMap<>()));
            }
        }
        new QuestionLock(dialect, "sha256:0", locked).write(file.lock());
    }

    private String newDatabase(Dialect dialect) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')";
        return switch (dialect) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows);
            case POSTGRESQL -> Postgres.newDatabase(table, rows);
        };
    }

    private Connection connect(String plainUrl) throws SQLException {
        var url = ConnectionUrl.PREFIX + plainUrl.substring("jdbc:".length());
        return Objects.requireNonNull(driver.connect(url, options));
    }

    private static List<String> warnings(Statement statement) throws SQLException {
        var states = new ArrayList<String>();
        for (var warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            states.add(warning.getSQLState() + " " + warning.getMessage());
        }
        return states;
    }

    private static void assertState(String state, String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SQLException.class, e -> {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state);
            assertThat(e.getMessage()).contains(message);
        });
    }

    @ParameterizedTest
    @EnumSource
    void canBeSelectedFromLikeATable(Dialect dialect) throws Exception {
        save(QUESTIONS);
        try (var connection = connect(newDatabase(dialect))) {
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM \"top artists\""))
                    .isEqualTo("2");
            assertThat(Ours.firstCell(connection, "SELECT * FROM \"top artists\" LIMIT 100"))
                    .isEqualTo("1");
            assertThat(Ours.firstCell(connection, "SELECT names.name FROM names WHERE name > 'B' ORDER BY 1"))
                    .isEqualTo("Bob");
            assertThat(
                            Ours.firstCell(
                                    connection,
                                    "SELECT a.name FROM artist a LEFT JOIN \"top artists\" t ON a.id = t.id WHERE t.id IS NULL"))
                    .isEqualTo("Cid");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM NL('what are the names?') n, names"))
                    .isEqualTo("9");
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBePreparedWithParametersAroundIt(Dialect dialect) throws Exception {
        save(QUESTIONS);
        try (var connection = connect(newDatabase(dialect));
                var prepared = connection.prepareStatement("SELECT name FROM \"top artists\" WHERE id = ?")) {
            assertThat(prepared.getMetaData().getColumnLabel(1)).isEqualTo("name");
            for (int id = 1; id <= 2; id++) {
                prepared.setInt(1, id);
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo(id == 1 ? "Ann" : "Bob");
                    assertThat(rows.getStatement()).isSameAs(prepared);
                }
                assertThat(warnings(prepared))
                        .extracting(warning -> warning.substring(0, 5))
                        .containsExactly("01N01", "01N02", "01N04");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsNoModelWhereItIsLocked(Dialect dialect) throws Exception {
        var path = save(QUESTIONS);
        lock(
                dialect,
                path,
                Map.of(
                        "names",
                        "SELECT lower(name) AS name FROM artist ORDER BY id",
                        "top artists",
                        "SELECT id FROM artist"));
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM names")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("ann");
            assertThat(warnings(statement)).containsExactly("01N01 SELECT lower(name) AS name FROM artist ORDER BY id");
            statement.execute("CREATE TABLE other (id integer)");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM \"top artists\""))
                    .isEqualTo("3");
            assertThat(translator.opened).hasValue(0);
            assertThat(Ours.firstCell(connection, "NL: what is first?")).isEqualTo("Ann");
            assertThat(translator.opened).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksTheModelAndSaysSoWhereItIsNotLocked(Dialect dialect) throws Exception {
        var path = save(QUESTIONS);
        lock(dialect, path, Map.of("names", "SELECT 'locked' AS name"));
        Files.writeString(path, QUESTIONS.replace("what are the names?", "what are they called?"));
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT name FROM names ORDER BY 1")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("ANN");
            }
            assertThat(warnings(statement))
                    .hasSize(3)
                    .last()
                    .asString()
                    .startsWith(
                            "01N04 The saved question names was locked with another question, so the model was asked.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesLockedSqlThatDoesNotFitTheDatabase(Dialect dialect) throws Exception {
        var path = save(QUESTIONS);
        lock(dialect, path, Map.of("names", "SELECT nickname FROM artist", "top artists", "DELETE FROM artist"));
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            assertState(
                    "VN003",
                    "The locked SQL of the saved question names does not fit this database",
                    () -> statement.executeQuery("SELECT * FROM names"));
            assertState("VN003", "vantage lock --check", () -> statement.executeQuery("SELECT * FROM \"top artists\""));
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsAColumnThatTheConnectionHasAddedAndNotCommitted(Dialect dialect) throws Exception {
        var path = save(QUESTIONS);
        lock(dialect, path, Map.of("names", "SELECT nickname FROM artist", "top artists", "SELECT id FROM artist"));
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TABLE artist ADD COLUMN nickname text DEFAULT 'Annie'");
            assertThat(Ours.firstCell(connection, "SELECT * FROM names")).isEqualTo("Annie");
            connection.rollback();
            assertState("VN003", "nickname", () -> statement.executeQuery("SELECT * FROM names"));
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesANameThatATableHasToTheTable(Dialect dialect) throws Exception {
        save("questions:\n  names: what are the names?\n  artist: who are the first two artists?\n");
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT count(*) FROM artist")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(3);
            }
            assertThat(warnings(statement)).isEmpty();
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist, names"))
                    .isEqualTo("9");
            statement.execute("CREATE TABLE names (name text)");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM names")).isEqualTo("0");
            statement.execute("DROP TABLE names");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM names")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsToWhatMayBeSeenAndToQueries(Dialect dialect) throws Exception {
        var path = save(QUESTIONS);
        lock(dialect, path, Map.of("names", "SELECT * FROM artist", "top artists", "SELECT id FROM artist"));
        options.setProperty("vantage.tables", "artist.name");
        for (var gate : List.of("questions", "all")) {
            options.setProperty("vantage.gate", gate);
            try (var connection = connect(newDatabase(dialect));
                    var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery("SELECT * FROM names ORDER BY 1")) {
                    assertThat(rows.getMetaData().getColumnCount()).isEqualTo(1);
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("Ann");
                }
                assertState("VN003", "id", () -> statement.executeQuery("SELECT * FROM \"top artists\""));
            }
            Files.deleteIfExists(folder.resolve("test.sqlite"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesViewsAndRows(Dialect dialect) throws Exception {
        save(QUESTIONS);
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            statement.execute("CREATE VIEW v AS SELECT * FROM names");
            assertThat(statement.executeUpdate("INSERT INTO artist SELECT id + 3, name FROM \"top artists\""))
                    .isEqualTo(2);
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM v")).isEqualTo("5");
        }
    }

    @Test
    void refusesAFileThatIsMissingOrWrong() throws Exception {
        var url = newDatabase(Dialect.SQLITE);
        options.setProperty("vantage.questions", folder.resolve("absent.yaml").toString());
        assertState("22023", "vantage.questions: There is no file of questions", () -> connect(url));
        save("questions:\n  a: ''\n");
        assertState("22023", "line 2: the question of a is empty", () -> connect(url));
        var path = save(QUESTIONS);
        Files.writeString(path.resolveSibling("questions.lock.json"), "{");
        assertState("22023", "questions.lock.json is damaged", () -> connect(url));
    }

    @Test
    void isNothingWhereNoFileIsNamed() throws Exception {
        try (var connection = connect(newDatabase(Dialect.SQLITE))) {
            assertThatThrownBy(() -> Ours.firstCell(connection, "SELECT * FROM names"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no such table: names");
        }
    }
}
