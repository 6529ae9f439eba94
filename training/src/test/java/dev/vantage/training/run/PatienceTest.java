package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.optimizer.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} with patience {1}: {2}")
    @CsvSource({
        "'', 1, false",
        "0.5, 1, false",
        "0.5 0.4, 1, true",
        "0.5 0.4, 2, false",
        "0.5 0.5 0.5, 2, true",
        "0.5 0.4 0.6 0.5, 2, false",
        "0.5 0.4 0.6 0.5 0.6, 2, true",
        "0.5 0.4 0.3 0.2, 0, false",
    })
    void isOverAfterSoManyScoresThatAreNotBetter(String scores, int looks, boolean isOver) {
        assertThat(new Patience(looks).isOver(metrics(scores))).isEqualTo(isOver);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"0.5, '', true", "0.5, 0.5, false", "0.4, 0.5, false", "0.6, 0.5 0.4, true", "0.45, 0.5 0.4, false"})
    void keepsTheFirstOfTheBest(double score, String earlier, boolean isBest) {
        assertThat(new Patience(3).isBest(score, metrics(earlier))).isEqualTo(isBest);
        assertThat(new Patience(0).isBest(score, metrics(earlier))).isFalse();
    }

    /** Nothing is learned at such a rate, so that the first look stays the best. */
    @Test
    void endsARunThatDoesNotGetBetterAndKeepsItsBestSave() throws IOException, InterruptedException {
        var run = new TestRun(TinyProject.in(folder), config(10, 1e-12));

        run.start();

        assertThat(run.printed())
                .contains("saved at step 3")
                .doesNotContain("saved at step 4")
                .contains("The run has stopped at step 3, as dev.patience says");
        assertThat(Checkpoint.open(run.folder().resolve("best")).config().name())
                .isEqualTo("tiny");
        assertThat(run.folder().resolve("best/state.safetensors")).doesNotExist();
        var looks = Files.readAllLines(run.folder().resolve("metrics.jsonl")).size();

        run.resume();

        assertThat(run.folder().resolve("metrics.jsonl"))
                .satisfies(file -> assertThat(Files.readAllLines(file)).hasSize(looks));
    }

    private TrainConfig config(int steps, double rate) throws IOException {
        Files.writeString(folder.resolve("dev.yaml"), """
                {name: n, dataset: spider, questions: questions.json, databases: database, skip: "",
                 url: "jdbc:vantage:sqlite:", options: {vantage.kernel: plain}, timeoutSeconds: 60, limit: 0, seed: 7}
                """);
        var base = TinyProject.config("patient", steps, 60);
        return new TrainConfig(
                base.name(),
                base.model(),
                base.seed(),
                base.engine(),
                base.precision(),
                base.workers(),
                base.pretrained(),
                base.startFrom(),
                base.databases(),
                base.checkpointMinutes(),
                base.sources(),
                base.batches(),
                new TrainConfig.Optimizer(
                        steps, Schedule.Fall.LINEAR, rate, 0, 1, 0.1, 0.1, 0.01, 0.9, 0.98, 1, 0.1, 0.9),
                base.loss(),
                new TrainConfig.Dev("dev.yaml", 1, 3, 2),
                base.lora(),
                null);
    }

    private static List<JsonNode> metrics(String scores) {
        var lines = new ArrayList<JsonNode>();
        var values = scores.isEmpty()
                ? DoubleStream.empty()
                : List.of(scores.split(" ")).stream().mapToDouble(Double::parseDouble);
        values.forEach(score -> {
            lines.add(new JsonMapper().createObjectNode().put("token_loss", 1));
            lines.add(new JsonMapper().createObjectNode().put(DevScore.EXECUTION_ACCURACY, score));
        });
        return lines;
    }
}
