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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final Path BUNDLED = Path.of("..", "configs", "mini.yaml");

    private static final Path ADAPTER = Path.of("..", "configs", "lora.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysThatThereIsNoSuchConfiguration() {
        assertThat(train("absent.yaml")).isEqualTo(2);

        assertThat(complaint()).isEqualTo("vantage: No such configuration: absent.yaml");
    }

    @Test
    void saysWhichEnginesThereAre() throws IOException {
        var config = changed("engine: mlx", "engine: abacus");

        assertThat(train(config)).isEqualTo(2);

        assertThat(complaint()).endsWith("engine is abacus, it must be one of [java, mlx]");
    }

    @Test
    void namesTheKeyThatASourceMisspells() throws IOException {
        var config = changed("share: 0.3", "shares: 0.3");

        assertThat(train(config)).isEqualTo(2);

        assertThat(complaint()).endsWith("sources, entry 4: unknown key shares; the nearest known one is share");
    }

    @Test
    void saysWhatCanBeLeftOut() {
        assertThat(train(BUNDLED.toString(), "--without", "links,verbs")).isEqualTo(2);

        assertThat(complaint())
                .contains("--without verbs", "relations, links, joint-encoder, experts", "spider-syn", "synthetic");
    }

    @Test
    void takesAFileOfQuestionsOfOnesOwn() throws IOException {
        var questions = Files.writeString(folder.resolve("my.jsonl"), "{\"question\": \"Which?\"}");

        assertThat(train(ADAPTER.toString(), "--data", questions.toString())).isEqualTo(1);

        assertThat(complaint()).endsWith("line 1 of " + questions + " has no sql");
    }

    @Test
    void saysThatAConfigurationTakesNoFileOfQuestions() throws IOException {
        var questions = Files.writeString(folder.resolve("my.jsonl"), "");

        assertThat(train(changed("engine: mlx", "engine: java"), "--data", questions.toString()))
                .isEqualTo(2);

        assertThat(complaint()).contains("has no source of layout jsonl").contains("--data names a folder");
    }

    @Test
    void saysHowToGetASentenceEncoder() throws IOException {
        var config = changed("engine: mlx", "engine: java");

        assertThat(train(config, "--data", folder.toString())).isEqualTo(1);

        assertThat(complaint()).contains("no sentence encoder").contains("script/e5");
    }

    private String changed(String text, String to) throws IOException {
        var config = Files.readString(BUNDLED);
        assertThat(config).contains(text);
        return Files.writeString(folder.resolve("changed.yaml"), config.replace(text, to))
                .toString();
    }

    private int train(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "train";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return VantageCommand.run(
                new Terminal(
                        new BufferedReader(new StringReader("")),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder),
                all);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
