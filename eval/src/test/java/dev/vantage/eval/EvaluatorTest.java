package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluatorTest {

    private static final String QUESTIONS = """
            [{"db_id": "music", "question": "titles?", "SQL": "SELECT title FROM album", "difficulty": "simple"},
             {"db_id": "gone", "question": "?", "SQL": "SELECT 1", "difficulty": "simple"},
             {"db_id": "music", "question": "?", "SQL": "SELECT absent FROM album", "difficulty": "moderate"},
             {"db_id": "music", "question": "?", "SQL": "SELECT count(*) FROM album", "difficulty": "challenging"}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeDataSet() throws IOException, SQLException {
        var database = Files.createDirectories(folder.resolve("databases/music"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database.resolve("music.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE album (title TEXT, year INTEGER)");
            statement.executeUpdate("INSERT INTO album VALUES ('Blue', 1971), ('Blue', 1971), ('Hejira', 1976)");
        }
        Files.writeString(folder.resolve("dev.json"), QUESTIONS);
    }

    @Test
    void countsQuestionsWithoutTheirDatabaseAsLeftOut() throws SQLException, IOException {
        var report = score(new BirdSettings(false, 0), "SELECT 1\nSELECT 1\nSELECT 1\nSELECT 3");

        assertThat(report.leftOut()).isEqualTo(Map.of("gone", 1));
        assertThat(report.items()).extracting(Report.Item::index).containsExactly(0, 2, 3);
        assertThat(report.goldFailed()).isEqualTo(1);
        assertThat(report.count()).isEqualTo(2);
    }

    @Test
    void takesBirdsMetricsWhereTheConfigurationSaysSo() throws SQLException, IOException {
        var report =
                score(new BirdSettings(false, 3), "SELECT DISTINCT title FROM album\n\nSELECT 1\nSELECT 3; SELECT 3");

        assertThat(report.items().getFirst().execution()).as("a set of rows").isTrue();
        assertThat(report.items().getLast().error()).contains("one statement");
        assertThat(report.scores()).isInstanceOfSatisfying(Scores.Bird.class, bird -> {
            assertThat(bird.softF1()).isEqualTo(50);
            assertThat(bird.rVes()).isBetween(25.0, 56.0);
            assertThat(bird.byDifficulty()).containsOnlyKeys("simple", "challenging");
        });
        report.write(folder.resolve("report.json"));
        var json = new JsonMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(json.at("/by_difficulty/simple/ex").asDouble()).isEqualTo(100);
        assertThat(json.at("/items/0/soft_f1").asDouble()).isEqualTo(1);
    }

    @Test
    void takesSpidersMetricsOtherwise() throws SQLException, IOException {
        var report = score(null, "SELECT DISTINCT title FROM album\n\nSELECT 1\nSELECT 4 - 1");

        assertThat(report.items()).extracting(Report.Item::execution).containsExactly(true, false, true);
        assertThat(report.scores())
                .isInstanceOfSatisfying(
                        Scores.Spider.class,
                        spider -> assertThat(spider.exactAccuracy()).isEqualTo(0.5));
    }

    @ParameterizedTest
    @EnumSource
    void asksAboutTheDatabasesOfOneHalf(DatabaseHalf half) {
        var config = new EvalConfig(
                "test", "", "dev.json", "databases", "", "jdbc:vantage:", Map.of(), 1, 0, 0, null, null, null, half);

        var questions = FolderBenchmark.read(folder, config, null, notice -> {}).questions();

        assertThat(questions).hasSize((half.contains("music") ? 3 : 0) + (half.contains("gone") ? 1 : 0));
    }

    private Report score(@Nullable BirdSettings bird, String predictions) throws SQLException, IOException {
        var config = new EvalConfig(
                "test", "", "dev.json", "databases", "", "jdbc:vantage:sqlite:", Map.of(), 1, 0, 0, bird);
        var file = Files.writeString(folder.resolve("predicted.sql"), predictions);
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return new Evaluator(folder, quiet).score(config, Optional.of(folder), Optional.empty(), file);
        }
    }
}
