package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    @TempDir
    private Path folder;

    private Path file;
    private Metrics metrics;

    /** What a kill leaves at step 150, when step 100 was saved last. */
    @BeforeEach
    void leaveAnUnfinishedLine() throws IOException {
        file = folder.resolve("metrics.jsonl");
        metrics = new Metrics(file);
        Files.writeString(file, """
                {"step":50,"token_loss":2.0}
                {"step":100,"token_loss":1.0}
                {"step":100,"dev_execution_accuracy":0.5}
                {"step":150,"token_loss":0.5}
                {"step":200,"tok""");
    }

    @Test
    void forgetsWhatWasWrittenAfterTheLastSave() {
        metrics.dropAfter(100);

        assertThat(file).content().isEqualTo("""
                {"step":50,"token_loss":2.0}
                {"step":100,"token_loss":1.0}
                {"step":100,"dev_execution_accuracy":0.5}
                """);
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void knowsOfWhichStepThereIsADevScore() {
        assertThat(metrics.hasDevScoreOf(100)).isTrue();
        assertThat(metrics.hasDevScoreOf(50)).isFalse();
    }

    @Test
    void addsUpAWindow() {
        var window = Window.EMPTY.plus(report(2, 1), 1).plus(report(1, 3), 1);

        assertThat(window.line(2, 0.1))
                .containsEntry("token_loss", 1.5)
                .containsEntry("plans_right", 0.5)
                .containsEntry("questions_per_second", 4.0);
        assertThat(window.line(2, 0.1).toString()).contains("expert_load=[[0.5, 0.5], [0.75, 0.25]]");
    }

    @Test
    void writesAWindowAsItReadsIt() throws IOException {
        var window = Window.EMPTY.plus(report(1 / 3.0, 1), 0.1);

        assertThat(Window.parse(window.toJson()).toJson()).isEqualTo(window.toJson());
        assertThat(Window.parse(window.toJson()).tokenLoss()).isEqualTo(1 / 3.0);
    }

    private static TrainingStep.Report report(double loss, int right) {
        var load = new double[][] {{0.5, 0.5}, {right / 4.0 + 0.25, 0.75 - right / 4.0}};
        return new TrainingStep.Report(loss, 0, 4, right, 40, 1, 1e-3, load);
    }
}
