package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.eval.EvalConfig.Layout;
import dev.vantage.eval.Report.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineBenchmarkTest {

    private static final String ROWS = "CREATE TABLE t (a INT, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, 'y')";
    private static final String NO_ROWS = "CREATE TABLE t (a INT, b TEXT)";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("music.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (a INT, b TEXT)");
        }
    }

    @Test
    void judgesByRowsWhereThereAreAny() throws IOException, SQLException {
        var report = score(
                "SELECT count(*) FROM t WHERE a > 0\nSELECT b FROM t WHERE a = 2",
                line("schema", ROWS, "SELECT count(*) FROM t"),
                line("schema", ROWS, "SELECT b FROM t WHERE a = 1"));

        assertThat(report.items()).extracting(Item::execution).containsExactly(true, false);
        assertThat(report.scores()).isEqualTo(new Scores.Lines(0, 2, 0.5, 0, 0, Map.of()));
    }

    @Test
    void judgesByTheQueryWhereThereAreNoRows() throws IOException, SQLException {
        var report = score(
                "SELECT T1.a FROM t AS T1\nSELECT a FROM t WHERE a = 2\nSELECT  a, CASE WHEN a THEN 1 END FROM t;",
                line("schema", NO_ROWS, "SELECT a FROM t"),
                line("schema", NO_ROWS, "SELECT a FROM t WHERE a = 1"),
                line("schema", NO_ROWS, "SELECT a, CASE WHEN a THEN 1 END FROM t"));

        assertThat(report.items()).extracting(Item::execution).containsExactly(true, false, true);
        assertThat(report.byDatabase()).containsOnlyKeys("schema 1");
    }

    @Test
    void comparesEvenEmptyResultsOfAGivenDatabase() throws IOException, SQLException {
        var report = score("SELECT b FROM t", line("db", "music.sqlite", "SELECT a FROM t"));

        assertThat(report.items().getFirst().execution()).isTrue();
        assertThat(report.items().getFirst().marks()).isEqualTo(new Marks.Line("", true, false));
    }

    @Test
    void makesTheDatabaseOfAScript() throws IOException, SQLException {
        Files.writeString(folder.resolve("made.sql"), ROWS);

        var report = score("SELECT b FROM t WHERE a = 2", line("db", "made.sql", "SELECT max(b) FROM t"));

        assertThat(report.items().getFirst().execution()).isTrue();
        assertThat(report.byDatabase()).containsOnlyKeys("made.sql");
    }

    @Test
    void readsAllFilesOfAFolder() throws IOException {
        Files.writeString(folder.resolve("b.jsonl"), line("schema", ROWS, "SELECT 2"));
        Files.writeString(folder.resolve("a.jsonl"), line("schema", ROWS, "SELECT 1"));

        try (var benchmark = LineBenchmark.read(folder, folder)) {
            assertThat(benchmark.questions()).extracting(EvalQuestion::gold).containsExactly("SELECT 1", "SELECT 2");
        }
    }

    @Test
    void leavesOutWhatHasNoDatabase() throws IOException, SQLException {
        var report = score(
                "SELECT 1\nSELECT 1\nSELECT 1",
                line("db", "absent.sqlite", "SELECT 1"),
                line("schema", "CREATE TABLE t (a SERIAL, b ENUM('x'))", "SELECT 1"),
                line("schema", ROWS, "SELECT 1"));

        assertThat(report.leftOut())
                .isEqualTo(Map.of("absent.sqlite", 1, "schemas that SQLite does not understand", 1));
        assertThat(report.count()).isEqualTo(1);
    }

    @Test
    void leavesOutTheDatabasesOfUrlsWithoutTellingTheUrls() throws IOException, SQLException {
        var report = score(
                "SELECT 1\nSELECT 1",
                line("db", "jdbc:postgresql://shop?password=secret", "SELECT 1"),
                line("schema", ROWS, "SELECT 1"));

        assertThat(report.leftOut()).isEqualTo(Map.of("databases of JDBC URLs, which are only learned from", 1));
        assertThat(report.count()).isEqualTo(1);
    }

    @Test
    void doesNotCountGoldThatIsNoQueryOrDoesNotRun() throws IOException, SQLException {
        var report = score(
                "SELECT 1\nSELECT 1",
                line("schema", ROWS, "DELETE FROM t"),
                line("schema", ROWS, "SELECT DATE_TRUNC('day', a) FROM t"));

        assertThat(report.count()).isZero();
        assertThat(report.goldFailed()).isEqualTo(2);
    }

    private Report score(String predictions, String... lines) throws IOException, SQLException {
        Files.writeString(folder.resolve("questions.jsonl"), String.join("\n", lines));
        var predicted = Files.writeString(folder.resolve("predicted.sql"), predictions);
        var config = new EvalConfig(
                "lines",
                "",
                "questions.jsonl",
                "",
                "",
                "jdbc:vantage:sqlite:",
                Map.of(),
                5,
                0,
                0,
                Layout.JSONL,
                null,
                null,
                null);
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return new Evaluator(folder, quiet).score(config, Optional.of(folder), Optional.empty(), predicted);
        }
    }

    private static String line(String kind, String source, String sql) throws IOException {
        return new JsonMapper().writeValueAsString(Map.of("question", "which?", kind, source, "sql", sql));
    }
}
