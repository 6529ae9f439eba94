package dev.vantage.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final String QUESTIONS = """
            [{"db_id": "shop", "question": "How many?", "evidence": "", "SQL": "SELECT COUNT(*) FROM item"},
             {"db_id": "shop", "question": "What share?", "evidence": "a hint",
              "SQL": "SELECT CAST(SUM(CASE WHEN price > 3 THEN 1 ELSE 0 END) AS REAL) * 100 / COUNT(*) FROM item"},
             {"db_id": "shop", "question": "Ranks?", "evidence": "", "SQL": "SELECT RANK() OVER (ORDER BY price) FROM item"}]""";

    private static final String SCHEMAS = """
            {"shop": "CREATE TABLE item (id INTEGER PRIMARY KEY, price REAL)"}""";

    @TempDir
    private Path folder;

    @Test
    void countsEachQuestionOnceAndWhatStandsInTheWay() throws IOException {
        var questions = Files.writeString(folder.resolve("train.json"), QUESTIONS);
        var schemas = Files.writeString(folder.resolve("schemas.json"), SCHEMAS);

        var result = Coverage.of(questions, schemas);

        assertThat(result.questions()).isEqualTo(3);
        assertThat(result.covered()).isEqualTo(2);
        assertThat(result.obstacles()).containsOnlyKeys("OVER");
    }
}
