package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose questions have negatives: one has two, one has a longer one, one has none. */
class ContrastRunTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void writeProject() throws IOException {
        project = TinyProject.in(folder);
        Files.writeString(folder.resolve("zoo.jsonl"), """
                {"question": "List the names of all animals.", "sql": "SELECT Nm FROM Animal", "db": "zoo.sqlite"}
                {"question": "How many keepers are there?", "sql": "SELECT count(*) FROM Keeper", "db": "zoo.sqlite"}
                {"question": "Show the ids of the keepers.", "sql": "SELECT ID FROM Keeper", "db": "zoo.sqlite"}
                """);
    }

    @Test
    void learnsToTellPlansFromTheirNegatives() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("negatives.jsonl"), """
                {"db": "zoo.sqlite", "question": "List the names of all animals.", "plans": [{"tokens": "c0 FROM END", "values": []}, {"tokens": "c5 FROM END", "values": []}]}
                {"db": "zoo.sqlite", "question": "How many keepers are there?", "plans": [{"tokens": "c3 ORDER c5 FROM END", "values": []}]}
                """);
        var run = new TestRun(project, config());

        run.start();

        var lines = Files.readAllLines(run.folder().resolve("metrics.jsonl"));
        var first = contrast(lines.getFirst());
        assertThat(first).isPositive();
        assertThat(contrast(lines.getLast())).isLessThan(first);
    }

    @Test
    void saysBeforeItReadsAnythingThatAFileIsMissing() {
        var run = new TestRun(project, config());

        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(run::start)
                .withMessageContaining(folder.resolve("negatives.jsonl").toString())
                .withMessageContaining("vantage negatives");
        assertThat(run.printed()).isEmpty();
    }

    private static double contrast(String line) throws IOException {
        return new JsonMapper().readTree(line).get("contrast_loss").asDouble();
    }

    private static TrainConfig config() {
        var base = TinyProject.config("contrast", 60, 60);
        return new TrainConfig(
                base.name(),
                base.model(),
                base.seed(),
                base.engine(),
                base.precision(),
                base.workers(),
                base.pretrained(),
                "",
                base.databases(),
                base.checkpointMinutes(),
                List.of(
                        new TrainConfig.Source(
                                TrainConfig.Layout.JSONL,
                                "./zoo.jsonl",
                                "",
                                "data/spider/database/zoo",
                                1,
                                "negatives.jsonl"),
                        TinyProject.source(0.5)),
                new TrainConfig.Batches(3, 2, 1, 60, 0, 0),
                base.optimizer(),
                base.loss().withContrast(0.5f),
                base.dev(),
                null,
                null);
    }
}
