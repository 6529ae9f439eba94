package dev.vantage.jdbc.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("reports.yaml"), text);
    }

    @Test
    void readsNamesAndQuestionsInTheirOrder() throws IOException {
        var path = write("""
                # what the shop's board shows
                questions:
                  top_customers: which ten customers have spent the most?

                  "open orders": "how many orders are open: all of them?"
                  long: >
                    which customers have ordered
                    nothing this year?
                """);

        assertThat(QuestionFile.read(path).questions())
                .containsExactly(
                        new SavedQuestion("top_customers", "which ten customers have spent the most?", path, 3),
                        new SavedQuestion("open orders", "how many orders are open: all of them?", path, 5),
                        new SavedQuestion("long", "which customers have ordered nothing this year?", path, 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "questions:\\n  a: how many?\\n  A: how much? | line 3: A is the name of another question, in line 2; rename",
                "questions:\\n  a: '' | line 2: the question of a is empty; write it",
                "questions:\\n  a: | line 2: the question of a is empty; write it",
                "questions:\\n  a: 42 | line 2: the question of a is no text; put it between quotes",
                "questions:\\n  a:\\n    question: how many? | line 2: the question of a is no text",
                "questions:\\n  a[0]: how many? | line 2: a name is empty, or has a quote or a bracket in it",
                "questions:\\n  '': how many? | line 2: a name is empty",
                "questions:\\n  a: how many: all? | line 2: this is not YAML; put the question between quotes",
                "questions:\\n | line 1: there are no questions below questions:; write name: question",
                "questions: {} | line 1: there are no questions below questions:",
                "questions:\\n  a: how many?\\nmore: x | line 3: something follows the questions",
                "questions:\\n  a: how many?\\n---\\nquestions:\\n | something follows the questions",
                "[1, 2] | line 1: this is no file of questions; write name: question, a line each, below",
            })
    void saysWhereAFileIsWrong(String text, String complaint) throws IOException {
        var path = write(text.translateEscapes());

        assertThatThrownBy(() -> QuestionFile.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(path.toString())
                .hasMessageContaining(complaint);
    }

    @Test
    void tellsNothingOfAFileOfAnotherKind() throws IOException {
        var path = write("user: admin\npassword: opensesame\n");

        assertThatThrownBy(() -> QuestionFile.read(path))
                .hasMessageContaining("line 1: this is no file of questions")
                .hasMessageNotContainingAny("admin", "opensesame", "password");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> QuestionFile.read(folder.resolve("absent.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no file of questions ");
    }

    @Test
    void keepsItsLockBesideIt() throws IOException {
        var file = QuestionFile.read(write("questions:\n  a: how many?\n"));

        assertThat(file.lock()).isEqualTo(folder.resolve("reports.lock.json"));
    }
}
