package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void printsTheMeansOfTenStepsInALine() {
        try (var progress = new PrintedProgress(out, 200)) {
            for (int step = 1; step <= 25; step++) {
                progress.step(step, report(step), 0.5);
            }
        }

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "step 10 of 200  loss 5.500  plans right 25.0 %  8.0 questions/s",
                        "step 20 of 200  loss 15.500  plans right 25.0 %  8.0 questions/s");
    }

    @Test
    void drawsABarFromTheStepThatTheRunGoesOnFrom() {
        try (var progress = new ProgressOnTerminal(out, 100, 200)) {
            for (int step = 101; step <= 150; step++) {
                progress.step(step, report(step), 0.5);
            }
            progress.measured(Map.of("dev_questions", 7));
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("150/200")
                .contains("25.0 % right  8 q/s")
                .contains("{dev_questions=7}");
    }

    private static TrainingStep.Report report(double loss) {
        return new TrainingStep.Report(loss, 0, 4, 1, 40, 1, 1e-3, new double[0][]);
    }
}
