package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.training.TinyProject;
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

    private TestRun run;

    @BeforeEach
    void writeProject() throws IOException {
        run = new TestRun(TinyProject.in(folder), TinyProject.config("learns", 60, 60));
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

    private static List<JsonNode> metrics(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }
}
