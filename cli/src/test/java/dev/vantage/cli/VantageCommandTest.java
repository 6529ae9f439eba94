package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VantageCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(run("ask", "absent.sqlite", "how many?")).isEqualTo(2);

        assertThat(complaint()).startsWith("vantage: There is no file absent.sqlite.");
    }

    @Test
    void takesOneWordAloneForADatabase() {
        assertThat(run("ask", "absent.sqlite")).isEqualTo(2);

        assertThat(complaint()).startsWith("vantage: There is no file absent.sqlite.");
    }

    @Test
    void saysThatAQuestionWantsQuotes() {
        assertThat(run("ask", "absent.sqlite", "how", "many?")).isEqualTo(2);

        assertThat(complaint()).contains("3 arguments").contains("quotes");
    }

    @Test
    void refusesAnEmptyQuestion() {
        for (var question : List.of("", "  ")) {
            err.reset();
            assertThat(run("ask", "absent.sqlite", question)).isEqualTo(2);
            assertThat(complaint())
                    .startsWith("vantage: The question is empty.")
                    .contains("standard input");

            err.reset();
            assertThat(run("ask", question)).isEqualTo(2);
            assertThat(complaint()).startsWith("vantage: The question is empty.");
        }
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(run("ask", folder.toString(), "how many?")).isEqualTo(2);

        assertThat(complaint()).isEqualTo("vantage: " + folder + " is no file");
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        var text = Files.writeString(folder.resolve("notes.txt"), "This is a letter, and no database. ".repeat(40));

        assertThat(run("ask", text.toString(), "how many?")).isEqualTo(2);

        assertThat(complaint()).containsIgnoringCase("database").contains("notes.txt");
    }

    @Test
    void saysThatNoDriverTakesAUrl() {
        assertThat(run("ask", "jdbc:nonsense:x", "how many?")).isEqualTo(2);

        assertThat(complaint()).isNotEmpty();
    }

    @Test
    void saysThatNoServerAnswers() {
        assertThat(run("ask", "jdbc:postgresql://127.0.0.1:1/shop", "how many?"))
                .isEqualTo(2);

        assertThat(complaint()).contains("127.0.0.1:1");
    }

    @Test
    void refusesAQuestionOfAHundredThousandCharacters() throws SQLException {
        var database = SampleDatabase.in(List.of(folder)).toString();

        assertThat(run("ask", database, "how many ".repeat(11_112))).isNotZero();

        assertThat(complaint()).hasSizeLessThan(600);
    }

    @Test
    void refusesTwoOutputsAtOnce() {
        assertThat(run("ask", "--json", "--sql", "how many?")).isEqualTo(2);

        assertThat(complaint()).contains("--json").contains("--sql");
    }

    @Test
    void refusesAnUnknownConfiguration() {
        assertThat(run("eval", "absent.yaml")).isEqualTo(2);

        assertThat(complaint()).isEqualTo("vantage: No such configuration: absent.yaml");
    }

    @Test
    void comparesTwoReports() throws IOException {
        var item = "{\"index\": %d, \"db\": \"music\", \"question\": \"which?\", \"gold\": \"SELECT 1\","
                + " \"error_kinds\": [\"column\"], \"execution\": %b}";
        var before = Files.writeString(
                folder.resolve("a.json"),
                "{\"items\": [" + item.formatted(0, true) + "," + item.formatted(1, false) + "]}");
        var after = Files.writeString(
                folder.resolve("b.json"),
                "{\"items\": [" + item.formatted(0, true) + "," + item.formatted(1, true) + "]}");

        assertThat(run("compare", before.toString(), after.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "A: 50.0 % right (1 of 2)", "B: 100.0 % right (2 of 2)", "won by B 1, lost by B 0", "p = 1.000")
                .contains("     1  music: which?")
                .contains("column                    1          0");
    }

    @Test
    void refusesToCompareWhatIsNoReport() {
        assertThat(run("compare", "absent.json", "other.json")).isEqualTo(2);

        assertThat(complaint()).isEqualTo("vantage: No such file: absent.json");
    }

    @Test
    void answersNoQuestionsWithNothing() throws SQLException {
        assertThat(run("ask", SampleDatabase.in(List.of(folder)).toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void showsHowItIsUsed() {
        assertThat(run()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ask").contains("eval");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(
                new BufferedReader(new StringReader("")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder);
        return VantageCommand.run(terminal, arguments);
    }

    /** The one line on the standard error. */
    private String complaint() {
        var text = err.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        return text.strip();
    }
}
