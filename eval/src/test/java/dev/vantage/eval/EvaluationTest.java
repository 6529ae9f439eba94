package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.eval.Report.Item;
import dev.vantage.eval.errors.ErrorKind;
import dev.vantage.eval.spider.ColumnClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    private static final EvalConfig CONFIG =
            new EvalConfig("test", "", "q.json", "database", "", "jdbc:vantage:sqlite:", Map.of(), 1, 0, 0);

    @TempDir
    private Path folder;

    @BeforeEach
    void makeDatabases() throws IOException, SQLException {
        for (var name : List.of("music", "bikes")) {
            var database = Files.createDirectories(folder.resolve("database").resolve(name));
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database.resolve(name + ".sqlite"));
                    var statement = connection.createStatement()) {
                statement.executeUpdate("CREATE TABLE album (title TEXT, year INTEGER)");
                statement.executeUpdate("INSERT INTO album VALUES ('Blue', 1971), ('Hejira', 1976)");
            }
        }
    }

    @Test
    void findsTheGoldsOwnAnswerRight() throws SQLException {
        var items = evaluate("SELECT title FROM album ORDER BY year", "SELECT count(*) FROM album");

        assertThat(items).allMatch(Item::execution).noneMatch(item -> item.ms() < 0);
    }

    @Test
    void findsAnotherOrderWrongOnlyWhereTheGoldOrders() throws SQLException {
        assertThat(ask("SELECT title FROM album ORDER BY year", "SELECT title FROM album ORDER BY year DESC")
                        .execution())
                .isFalse();
        assertThat(ask("SELECT title FROM album", "SELECT title FROM album ORDER BY year DESC")
                        .execution())
                .isTrue();
    }

    @Test
    void callsAnAnswerThatFailsInvalid() throws SQLException {
        var item = ask("SELECT title FROM album", "SELECT artist FROM album");

        assertThat(item.execution()).isFalse();
        assertThat(item.error()).contains("no such column: artist");
        assertThat(report(item).invalid()).isEqualTo(1);
    }

    @Test
    void stopsAnAnswerThatTakesTooLong() throws SQLException {
        assertThat(ask("SELECT title FROM album", ENDLESS).error()).containsIgnoringCase("interrupt");
    }

    @Test
    void doesNotCountAQuestionWhoseGoldFails() throws SQLException {
        var failed = ask("SELECT artist FROM album", "SELECT title FROM album");
        var endless = ask(ENDLESS, "SELECT title FROM album");

        var report = report(failed, endless, ask("SELECT 1", "SELECT 1"));

        assertThat(failed.goldError()).contains("no such column: artist");
        assertThat(endless.goldError()).isNotEmpty();
        assertThat(report.goldFailed()).isEqualTo(2);
        assertThat(report.count()).isEqualTo(1);
        assertThat(report.executionAccuracy()).isEqualTo(1.0);
    }

    @Test
    void saysInWhatAWrongAnswerIsWrong() throws SQLException {
        assertThat(ask("SELECT title FROM album WHERE year > 1", "SELECT title FROM album WHERE year > 1975")
                        .errorKinds())
                .containsExactly(ErrorKind.VALUE);
        assertThat(ask("SELECT title FROM album", "").errorKinds()).containsExactly(ErrorKind.NO_ANSWER);
        assertThat(ask("SELECT title FROM album", "SELECT absent FROM album").errorKinds())
                .containsExactly(ErrorKind.NO_ANSWER);
        assertThat(ask("SELECT absent FROM album", "SELECT 1").errorKinds()).isEmpty();
    }

    @Test
    void opensEachDatabaseOnceAndReportsInTheOrderOfTheFile() throws SQLException {
        var opened = new ArrayList<String>();
        var questions = List.of(
                new EvalQuestion(0, "music", "a", "SELECT 1"),
                new EvalQuestion(1, "bikes", "b", "SELECT 2"),
                new EvalQuestion(2, "music", "c", "SELECT 3"));
        try (var limit = new TimeLimit(1)) {
            var evaluation = new Evaluation(
                    data(),
                    database -> {
                        opened.add(database.getFileName().toString());
                        return new GoldEcho(database, limit, Map.of());
                    },
                    (name, database) -> new SpiderJudge(database, ColumnClasses.NONE, limit),
                    item -> {});

            assertThat(evaluation.run(questions)).extracting(Item::index).containsExactly(0, 1, 2);
        }
        assertThat(opened).containsExactly("music.sqlite", "bikes.sqlite");
    }

    @Test
    void writesAReportForMachines() throws SQLException, IOException {
        var file = folder.resolve("out/report.json");

        report(
                        ask("SELECT year FROM album", "SELECT year FROM album"),
                        ask("SELECT title FROM album", "SELECT year FROM album"))
                .write(file);

        var json = new JsonMapper().readTree(file.toFile());
        assertThat(json.path("execution_accuracy").asDouble()).isEqualTo(0.5);
        assertThat(json.path("count").asInt()).isEqualTo(2);
        assertThat(json.path("invalid").asInt()).isZero();
        assertThat(json.at("/by_hardness/easy/count").asInt()).isEqualTo(2);
        assertThat(json.at("/by_hardness/easy/execution_accuracy").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/by_database/music/count").asInt()).isEqualTo(2);
        assertThat(json.path("exact_accuracy").asDouble()).isEqualTo(0.5);
        assertThat(json.path("official_execution_accuracy").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/partial/all/select/recall").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/items/0/exact").isBoolean()).isTrue();
        assertThat(json.has("ms_median")).isTrue();
        assertThat(json.has("ms_p95")).isTrue();
        assertThat(json.has("seed")).isTrue();
        assertThat(json.path("commit").asText()).isEqualTo("abc");
        assertThat(json.at("/items/1/hardness").asText()).isEqualTo("easy");
        assertThat(json.at("/items/1/error_kinds").valueStream().map(JsonNode::asText))
                .containsExactly("column");
        assertThat(json.at("/by_error_kind/column").asInt()).isEqualTo(1);
        assertThat(json.at("/items/0/error_kinds").isEmpty()).isTrue();
        assertThat(json.at("/items/0/confidence").isNull()).isTrue();
        assertThat(json.at("/items/0/gold_rows/columns/0").asText()).isEqualTo("year");
        assertThat(json.at("/items/0/predicted_rows/rows/1/0").asText()).isEqualTo("1976");
        assertThat(json.at("/calibration/answered").asInt(-1)).isZero();
        assertThat(json.path("items").get(0).properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("counted");
        assertThat(json.at("/items/1").properties())
                .extracting(Map.Entry::getKey)
                .contains("index", "db", "question", "gold", "predicted", "execution", "hardness", "ms", "error");
    }

    private Item ask(String gold, String answer) throws SQLException {
        var question = new EvalQuestion(0, "music", "which?", gold);
        try (var limit = new TimeLimit(1)) {
            var evaluation = new Evaluation(
                    data(),
                    database -> new GoldEcho(database, limit, Map.of(gold, answer)),
                    (name, database) -> new SpiderJudge(database, ColumnClasses.NONE, limit),
                    item -> {});
            return evaluation.run(List.of(question)).getFirst();
        }
    }

    private List<Item> evaluate(String... golds) throws SQLException {
        var items = new ArrayList<Item>();
        for (var gold : golds) {
            items.add(ask(gold, gold));
        }
        return items;
    }

    private DataSet data() {
        return DataSet.in(folder, CONFIG);
    }

    private static Report report(Item... items) {
        return Report.of(CONFIG, Map.of(), "abc", List.of(items), Map.of());
    }

    /** Answers with the gold SQL, or with what it is told to say instead. */
    private static final class GoldEcho implements Asker {

        private final GoldRunner runner;
        private final Map<String, String> instead;

        GoldEcho(Path database, TimeLimit limit, Map<String, String> instead) throws SQLException {
            this.runner = new GoldRunner(database, limit);
            this.instead = instead;
        }

        @Override
        public Answer ask(EvalQuestion question) {
            var sql = instead.getOrDefault(question.gold(), question.gold());
            return new Answer(sql, runner.run(sql), 1.0);
        }

        @Override
        public void close() {
            try {
                runner.close();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
