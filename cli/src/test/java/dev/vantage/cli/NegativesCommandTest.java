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

class NegativesCommandTest {

    private static final Path FULLER = Path.of("..", "configs", "mini-fuller.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesTheWrongPlansOfEachSourceThatNamesAFile() throws IOException {
        for (var source : new String[] {"free", "evidence"}) {
            var questions =
                    Files.createDirectories(folder.resolve("data/everyday").resolve(source));
            Files.writeString(questions.resolve("pets.sql"), """
                    CREATE TABLE pet (name TEXT, born INTEGER);
                    INSERT INTO pet VALUES ('Tux', 2019), ('Rex', 2021);
                    """);
            Files.writeString(questions.resolve("pets.jsonl"), """
                    {"question": "How many pets are there?", "sql": "SELECT count(*) FROM pet", "db": "pets.sql"}
                    """);
        }

        assertThat(negatives(FULLER)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("wrong plans for 1 questions of ./data/everyday/free")
                .contains("wrong plans for 1 questions of ./data/everyday/evidence");
        assertThat(folder.resolve("runs/negatives/free.jsonl"))
                .content()
                .contains("How many pets are there?")
                .doesNotContain("\"COUNT_ALL FROM t0 END\"");
    }

    @Test
    void saysThatNoSourceHasAny() throws IOException {
        var without = changed("    negatives: runs/negatives/\\w+.jsonl\n|  contrast: 0.3\n", "");

        assertThat(negatives(without)).isEqualTo(2);

        assertThat(complaint()).contains("names no file of negatives").contains("negatives: runs/");
    }

    @Test
    void saysThatTheTrainingStartsFromNoModel() throws IOException {
        assertThat(negatives(changed("startFrom: bundled", "startFrom: \"\""))).isEqualTo(1);

        assertThat(complaint()).contains("Name one as startFrom");
    }

    @Test
    void saysWhichSourceCannotHaveAny() throws IOException {
        assertThat(negatives(changed("share: 0.6\n", "share: 0.6\n    negatives: here.jsonl\n")))
                .isEqualTo(2);

        assertThat(complaint()).contains("spider_syn/train_spider.json, it must be in the project's folder");
    }

    private Path changed(String pattern, String to) throws IOException {
        var config = Files.readString(FULLER);
        assertThat(config).containsPattern(pattern);
        return Files.writeString(folder.resolve("changed.yaml"), config.replaceAll(pattern, to));
    }

    private int negatives(Path config) {
        return VantageCommand.run(
                new Terminal(
                        new BufferedReader(new StringReader("")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder),
                "negatives",
                config.toString());
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
