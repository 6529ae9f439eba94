package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.Engine;
import dev.vantage.training.TinyProject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepTrialTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheSameLossesOnEachRunnerAndOthersOnceItsStepsAreTaken() throws IOException, InterruptedException {
        var project = TinyProject.in(folder);
        try (var engine = TinyProject.engine()) {
            var trial = trial(project, engine);
            try (var one = trial.on(engine);
                    var other = trial.on(engine)) {
                var first = one.takeWithoutDropout();
                assertThat(first).hasSize(2);
                assertThat(other.takeWithoutDropout()).isEqualTo(first);
                assertThat(one.takeWithoutDropout()).isNotEqualTo(first);
            }
        }
    }

    @Test
    void leavesNoTraceInTheRunsFolder() throws IOException, InterruptedException {
        var project = TinyProject.in(folder);
        try (var engine = TinyProject.engine();
                var runner = trial(project, engine).on(engine)) {
            runner.take();
        }
        assertThat(project.run(TinyProject.config("trial", 4, 60))).doesNotExist();
    }

    private static StepTrial trial(TinyProject project, Engine engine) throws InterruptedException {
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            var config = TinyProject.config("trial", 4, 60);
            return new TrainingRun(config, engine, project.home(), project.data(), quiet, false)
                    .trial(2, project.home());
        }
    }
}
