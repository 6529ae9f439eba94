package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheKeysOfSpiderBirdAndSpiderSyn() throws IOException {
        var questions = QuestionFile.read(write("""
                [{"db_id": "a", "question": "one?", "query": "SELECT 1", "sql": {}},
                 {"db_id": "b", "question": "two?", "SQL": "SELECT 2", "evidence": "hint", "difficulty": "simple"},
                 {"db_id": "c", "SpiderQuestion": "old?", "SpiderSynQuestion": "three?", "query": "SELECT 3"}]
                """));

        assertThat(questions)
                .containsExactly(
                        new EvalQuestion(0, "a", "one?", "SELECT 1"),
                        new EvalQuestion(1, "b", "two?", "SELECT 2", "hint", "simple"),
                        new EvalQuestion(2, "c", "three?", "SELECT 3"));
    }

    @Test
    void saysWhichQuestionLacksWhat() throws IOException {
        var file = write("[{\"db_id\": \"a\", \"question\": \"one?\"}]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionFile.read(file))
                .withMessage(file + ": question 0 has no SQL");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("dev.json"), text);
    }
}
