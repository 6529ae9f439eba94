package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.eval.spider.ColumnClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpiderScriptTest {

    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    private Path folder;

    private Path database = Path.of("");

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = make("music.sqlite", "(1, 'a', 1.0), (2, 'b', NULL), (2, 'b', NULL)");
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | SELECT id, name FROM t                    | SELECT name, id FROM t
            true  | SELECT id FROM t ORDER BY id DESC         | SELECT id FROM t
            false | SELECT id FROM t ORDER BY id DESC         | SELECT id FROM t ORDER BY id
            true  | SELECT id, name FROM t ORDER BY id        | SELECT name, id FROM t ORDER BY id
            false | SELECT id FROM t GROUP BY id              | SELECT id FROM t
            true  | SELECT DISTINCT id FROM t                 | SELECT id FROM t
            true  | SELECT note FROM t                        | SELECT note FROM t
            false | SELECT coalesce(note, 0) FROM t           | SELECT note FROM t
            true  | SELECT 1                                  | SELECT 1.0
            false | SELECT 0.1 + 0.2                          | SELECT 0.3
            false | SELECT '1'                                | SELECT 1
            false | SELECT 'A'                                | SELECT 'a'
            true  | SELECT 1, 2 WHERE 0                       | SELECT id FROM t WHERE 0
            false | SELECT 1 WHERE 0                          | SELECT 1
            false | SELECT 1, 1                               | SELECT 1
            false | SELECT absent FROM t                     | SELECT 1 WHERE 0
            true  | DELETE FROM t                             | SELECT 1 WHERE 0
            true  | ;                                         | SELECT 1 WHERE 0
            true  | -- nothing                                | SELECT 1 WHERE 0
            true  | SELECT 1; SELECT 2                        | SELECT 1
            false | SELECT 9007199254740993                   | SELECT 9007199254740992.0
            true  | SELECT cast(x'61ff62' AS TEXT)            | SELECT 'ab'
            true  | SELECT 1.0, 2                             | SELECT 2, 1
            false | SELECT 1.0, 1.5                           | SELECT 1, 1.5
            true  | SELECT count(DISTINCT id) FROM t          | SELECT count(id) FROM t
            true  | SELECT note FROM t ORDER BY note DESC     | SELECT note FROM t
            true  | SELECT NULL, 1                            | SELECT 1, NULL
            false | SELECT NULL, NULL                         | SELECT NULL, 1
            false | SELECT 1.0000001                          | SELECT 1
            false | SELECT id, id FROM t                      | SELECT id, name FROM t
            false | SELECT id FROM t UNION ALL SELECT 1       | SELECT id FROM t UNION ALL SELECT 2
            false | SELECT 2 AS id UNION ALL SELECT 1         | SELECT id FROM t WHERE id IN (SELECT id FROM t ORDER BY id) GROUP BY id
            true  | SELECT 2 AS id UNION ALL SELECT 1         | SELECT id FROM t GROUP BY id
            """)
    void comparesRowsAsTheScriptDoes(boolean same, String predicted, String gold) throws SQLException {
        assertThat(judge(predicted, gold).execution()).isEqualTo(same);
    }

    @Test
    void neverWrites() throws SQLException {
        judge("DELETE FROM t", "SELECT 1");
        judge("VACUUM INTO '" + folder.resolve("copy") + "'", "SELECT 1");
        judge("ATTACH '" + folder.resolve("other") + "' AS other", "SELECT 1");

        assertThat(judge("SELECT count(*) FROM t", "SELECT 3").execution()).isTrue();
        assertThat(folder).isDirectoryNotContaining("glob:**{copy,other}");
    }

    @Test
    void saysWhenGoldFails() throws SQLException {
        assertThat(judge("SELECT 1", "SELECT absent FROM t").goldError()).contains("no such column: absent");
    }

    @Test
    void takesAnEmptyPredictionForWrong() throws SQLException {
        assertThat(judge("", "SELECT 1 WHERE 0").error()).isEqualTo("No SQL");
    }

    @Test
    void stopsAPredictionThatTakesTooLong() throws SQLException {
        assertThat(judge(ENDLESS, "SELECT 1").error()).containsIgnoringCase("interrupt");
    }

    @Test
    void saysWhenGoldTakesTooLong() throws SQLException {
        var verdict = judge("SELECT 1", ENDLESS);

        assertThat(verdict.goldError()).containsIgnoringCase("interrupt");
        assertThat(verdict.execution()).isFalse();
    }

    @Test
    void countsAnswersThatFailOnOneFileOfATestSuiteAsWrong() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("music_3.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (id INTEGER, name TEXT)");
        }

        var verdict = judge("SELECT max(note) FROM t WHERE 0", "SELECT max(id) FROM t WHERE 0");

        assertThat(verdict.execution()).isFalse();
        assertThat(verdict.error()).contains("no such column: note");
        assertThat(judge("SELECT note FROM t", "SELECT note FROM t").goldError())
                .contains("no such column: note");
    }

    @Test
    void wantsTheSameRowsFromEveryFileOfATestSuite() throws SQLException, IOException {
        make("music_2.sqlite", "(3, 'c', 3.5)");

        assertThat(judge("SELECT max(id) FROM t", "SELECT max(id) FROM t").execution())
                .isTrue();
        assertThat(judge("SELECT 2", "SELECT max(id) FROM t").execution()).isFalse();
        Files.delete(folder.resolve("music_2.sqlite"));
        assertThat(judge("SELECT 2", "SELECT max(id) FROM t").execution()).isTrue();
    }

    private Path make(String name, String rows) throws SQLException {
        var file = folder.resolve(name);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (id INTEGER, name TEXT, note REAL)");
            statement.executeUpdate("INSERT INTO t VALUES " + rows);
        }
        return file;
    }

    private SpiderScript.Verdict judge(String predicted, String gold) throws SQLException {
        try (var limit = new TimeLimit(1);
                var script = new SpiderScript(database, ColumnClasses.NONE, limit)) {
            return script.judge(predicted, gold);
        }
    }
}
