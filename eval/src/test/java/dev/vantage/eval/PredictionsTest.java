package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {

    private static final List<EvalQuestion> ALL = List.of(
            new EvalQuestion(0, "a", "?", "SELECT 1"),
            new EvalQuestion(1, "b", "?", "SELECT 2"),
            new EvalQuestion(2, "b", "?", "SELECT 3"));
    private static final List<EvalQuestion> SOME = ALL.subList(1, 3);

    @TempDir
    private Path folder;

    @Test
    void readsOneStatementALineUpToATab() throws IOException {
        assertThat(read(" SELECT 1 \tmusic\n\nSELECT 3\r\n")).isEqualTo(Map.of(0, "SELECT 1", 1, "", 2, "SELECT 3"));
    }

    @Test
    void readsListsOfTextsAndOfObjects() throws IOException {
        assertThat(read("[\"SELECT 1\", {\"query\": \"SELECT 2\"}, {\"predicted\": \"SELECT 3\", \"index\": 2}]"))
                .isEqualTo(Map.of(0, "SELECT 1", 1, "SELECT 2", 2, "SELECT 3"));
        assertThat(read("[{\"sql\": \"SELECT 1\"}, null, \"\"]")).isEqualTo(Map.of(0, "SELECT 1", 1, "", 2, ""));
    }

    @Test
    void readsAnObjectByIndexAsBirdWritesIt() throws IOException {
        assertThat(read("{\"2\": \"SELECT 3\\t----- bird -----\\tb\", \"0\": \"SELECT 1\"}"))
                .isEqualTo(Map.of(0, "SELECT 1", 1, "", 2, "SELECT 3"));
    }

    @Test
    void takesAsManyAsThereAreQuestionsWithADatabase() throws IOException {
        assertThat(read("SELECT 2\nSELECT 3\n\n\n")).isEqualTo(Map.of(1, "SELECT 2", 2, "SELECT 3"));
    }

    @Test
    void refusesAnyOtherNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("SELECT 1\n"))
                .withMessageContaining("1 predictions; expected 3 or 2");
    }

    @Test
    void refusesObjectsWithoutSql() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[{\"text\": 1}, \"a\", \"b\"]"))
                .withMessageContaining("prediction 0");
        assertThatIllegalArgumentException().isThrownBy(() -> read("{\"first\": \"SELECT 1\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("[\"SELECT 1\""));
    }

    private Map<Integer, String> read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("predictions"), text);
        return Predictions.read(file).forQuestions(List.of(ALL, SOME));
    }
}
