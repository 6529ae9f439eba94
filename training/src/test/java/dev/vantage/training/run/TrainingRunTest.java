package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

    @TempDir
    private Path folder;

    private TinyProject project;
    private TestRun run;

    @BeforeEach
    void writeProject() throws IOException {
        project = TinyProject.in(folder);
        run = new TestRun(project, TinyProject.config("learns", 60, 60));
    }

    @Test
    void lowersItsLossAndLeavesACheckpoint() throws IOException, InterruptedException {
        run.start();

        var lines = metrics(run.folder().resolve("metrics.jsonl"));
        double first = lines.getFirst().get("token_loss").asDouble();
        double last = lines.getLast().get("token_loss").asDouble();
        assertThat(last).isLessThan(first * 0.75);
        assertThat(lines.getLast().get("step").asInt()).isEqualTo(60);
        assertThat(Checkpoint.open(run.folder().resolve("last")).config().name())
                .isEqualTo("tiny");
        assertThat(run.folder().resolve("train.json")).content().contains("\"seed\" : 7");
    }

    @Test
    void saysWhereItDoesNotRoundFactors() throws InterruptedException {
        var rounded = new TestRun(project, TinyProject.config("rounded", 2, Precision.BFLOAT16));
        rounded.start();
        assertThat(rounded.printed()).contains("Products of bfloat16 are no faster here, so they are of float32.");

        run.start();
        assertThat(run.printed()).doesNotContain("bfloat16");
    }

    private static List<JsonNode> metrics(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }
}
