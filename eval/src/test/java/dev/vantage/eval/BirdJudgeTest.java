package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirdJudgeTest {

    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    private Path folder;

    private Path database = Path.of("");

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = folder.resolve("music.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (id INTEGER, name TEXT)");
            statement.executeUpdate("INSERT INTO t VALUES (1, 'a'), (2, 'b'), (2, 'b')");
        }
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | SELECT DISTINCT id FROM t          | SELECT id FROM t
            true  | SELECT id FROM t ORDER BY id DESC  | SELECT id FROM t ORDER BY id
            false | SELECT name, id FROM t             | SELECT id, name FROM t
            true  | SELECT 1 WHERE 0                   | SELECT id FROM t WHERE 0
            true  | SELECT 2.0                         | SELECT 2
            false | SELECT '2'                         | SELECT 2
            false | SELECT 0.1 + 0.2                   | SELECT 0.3
            true  | SELECT NULL                        | SELECT NULL
            false | SELECT NULL                        | SELECT 0
            true  | DELETE FROM t                      | SELECT 1 WHERE 0
            """)
    void comparesSetsOfRows(boolean right, String predicted, String gold) throws SQLException {
        assertThat(judge(predicted, gold).right()).isEqualTo(right);
    }

    @Test
    void stopsAnAnswerThatTakesTooLong() throws SQLException {
        var judgement = judge(ENDLESS, "SELECT 1");

        assertThat(judgement.right()).isFalse();
        assertThat(judgement.error()).containsIgnoringCase("interrupt");
        assertThat(judgement.goldError()).isEmpty();
    }

    @Test
    void saysWhenGoldFailsOrTakesTooLong() throws SQLException {
        assertThat(judge("SELECT 1", "SELECT absent FROM t").goldError()).contains("no such column: absent");
        assertThat(judge("SELECT 1", ENDLESS).goldError()).containsIgnoringCase("interrupt");
    }

    @Test
    void givesNothingForSpeedWhereTheAnswerIsWrong() throws SQLException {
        assertThat(judge("SELECT 1", "SELECT 2").marks()).isEqualTo(new Marks.Bird("", 0, 0));
        assertThat(judge("SELECT 2", "SELECT 2").marks())
                .isInstanceOfSatisfying(
                        Marks.Bird.class, marks -> assertThat(marks.reward()).isPositive());
    }

    @Test
    void showsTheRowsOfBoth() throws SQLException {
        var judgement = judge("SELECT id FROM t", "SELECT name FROM t");

        assertThat(judgement.predicted().total()).isEqualTo(3);
        assertThat(judgement.gold().columns()).containsExactly("name");
    }

    private Judgement judge(String predicted, String gold) throws SQLException {
        try (var limit = new TimeLimit(1);
                var judge = new BirdJudge(database, 2, limit)) {
            return judge.judge(new EvalQuestion(0, "music", "?", gold), new Answer(predicted, new Outcome.Unseen(), 0));
        }
    }
}
