package dev.vantage.training.run;

import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A run of a tiny project, and what it printed. */
final class TestRun {

    private final TinyProject project;
    private final TrainConfig config;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    TestRun(TinyProject project, TrainConfig config) {
        this.project = project;
        this.config = config;
    }

    void start() throws InterruptedException {
        run(false, "never printed");
    }

    void resume() throws InterruptedException {
        run(true, "never printed");
    }

    /** Ends the run as an impatient caller would: by an interrupt, once it has said something. */
    void stopAfter(String said) {
        try {
            run(false, said);
            throw new AssertionError("The run went to its end");
        } catch (InterruptedException expected) {
            Thread.interrupted();
        }
    }

    Path folder() {
        return project.run(config);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void run(boolean resume, String last) throws InterruptedException {
        try (var engine = TinyProject.engine();
                var out = new Interrupting(printed, last)) {
            new TrainingRun(config, engine, project.home(), project.data(), out, false).run(resume);
        }
    }

    /** Interrupts the thread that prints a certain line. */
    private static final class Interrupting extends PrintStream {

        private final String last;

        Interrupting(ByteArrayOutputStream to, String last) {
            super(to, true, StandardCharsets.UTF_8);
            this.last = last;
        }

        @Override
        public void println(String line) {
            super.println(line);
            if (line.equals(last)) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
