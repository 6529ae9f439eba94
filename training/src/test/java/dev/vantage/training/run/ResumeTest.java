package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vantage.training.TinyProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was stopped ends with the very numbers of one that was not. */
class ResumeTest {

    private static final int STEPS = 16;
    private static final int STALLS_AT = 12;
    private static final int SAVED_EVERY_STEP = 0;
    private static final int SAVED_ONCE_AT_THE_END = 60;

    @TempDir
    private static Path folder;

    private static TinyProject project;
    private static TestRun straight;

    @BeforeAll
    static void runToTheEnd() throws IOException, InterruptedException {
        project = TinyProject.in(folder);
        straight = new TestRun(project, TinyProject.config("straight", STEPS, SAVED_ONCE_AT_THE_END));
        straight.start();
    }

    @ParameterizedTest(name = "stopped after {0}")
    @ValueSource(ints = {1, 9, 15})
    void endsTheSameAfterAStop(int step) throws IOException, InterruptedException {
        var run = new TestRun(project, TinyProject.config("stopped-" + step, STEPS, SAVED_EVERY_STEP));

        run.stopAfter("saved at step " + step);
        run.resume();

        assertEndsLikeTheStraightRun(run);
    }

    @Test
    void endsTheSameAfterAKill() throws IOException, InterruptedException {
        killAfter("saved at step 4", 40);

        var run = new TestRun(project, TinyProject.config("killed", STEPS, SAVED_EVERY_STEP));
        run.resume();

        assertEndsLikeTheStraightRun(run);
    }

    /** A kill between the two renames of a save leaves the save before it under another name, and a whole new one. */
    @Test
    void findsTheSaveThatAKillBetweenTwoRenamesLeft() throws IOException, InterruptedException {
        var run = new TestRun(project, TinyProject.config("renamed", 6, SAVED_EVERY_STEP));
        run.stopAfter("saved at step 4");
        Files.move(run.folder().resolve("last"), run.folder().resolve("before"));

        run.resume();

        assertThat(run.printed().lines().filter(line -> line.startsWith("saved")))
                .endsWith("saved at step 4", "saved at step 5", "saved at step 6");
        assertThat(run.folder()).isDirectoryContaining("glob:**/last").isDirectoryNotContaining("glob:**/before");
    }

    @Test
    void takesNoStepAfterItsEnd() throws IOException, InterruptedException {
        var run = new TestRun(project, TinyProject.config("ended", 3, SAVED_EVERY_STEP));
        run.start();
        var before = Files.readAllBytes(run.folder().resolve("metrics.jsonl"));

        run.resume();

        assertThat(run.folder().resolve("metrics.jsonl")).hasBinaryContent(before);
        assertThat(run.printed()).contains("The run has taken all of its 3 steps.");
    }

    @Test
    void saysWhatHasChangedInTheConfiguration() throws InterruptedException {
        new TestRun(project, TinyProject.config("changed", 2, SAVED_EVERY_STEP)).start();
        var run = new TestRun(project, TinyProject.config("changed", 4, SAVED_EVERY_STEP));

        run.resume();

        assertThat(run.printed()).contains("configuration has changed").contains("optimizer.steps was 2 and is 4");
    }

    @Test
    void saysNothingOfAConfigurationThatHasNotChanged() throws InterruptedException {
        var run = new TestRun(project, TinyProject.config("unchanged", 2, SAVED_EVERY_STEP));
        run.start();

        run.resume();

        assertThat(run.printed()).doesNotContain("has changed");
    }

    private static void assertEndsLikeTheStraightRun(TestRun run) throws IOException {
        for (var file : List.of("model.safetensors", "state.safetensors")) {
            assertThat(run.folder().resolve("last").resolve(file))
                    .hasSameBinaryContentAs(straight.folder().resolve("last").resolve(file));
        }
        assertThat(metrics(run)).isEqualTo(metrics(straight)).hasSize(1);
    }

    /** The lines without what depends on the clock. */
    private static List<ObjectNode> metrics(TestRun run) throws IOException {
        var lines = new ArrayList<ObjectNode>();
        for (var text : Files.readAllLines(run.folder().resolve("metrics.jsonl"))) {
            var line = (ObjectNode) new JsonMapper().readTree(text);
            line.remove(List.of("questions_per_second", "tokens_per_second"));
            lines.add(line);
        }
        return lines;
    }

    /** Runs in a process of its own, and kills it some time after it said something. */
    private static void killAfter(String said, int milliseconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString(),
                        Integer.toString(STEPS))
                .redirectErrorStream(true)
                .start();
        var heard = new StringBuilder();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard.append(line).append('\n');
                if (line.equals(said)) {
                    Thread.sleep(milliseconds);
                    process.destroyForcibly();
                    break;
                }
            }
        }
        process.waitFor();
        assertThat(heard.toString()).contains(said + "\n");
    }

    /** The run of the other process. It stalls before its end, however late the kill comes. */
    static final class KilledRun {

        private KilledRun() {}

        public static void main(String... arguments) throws InterruptedException {
            var project = new TinyProject(Path.of(arguments[0]));
            var config = TinyProject.config("killed", Integer.parseInt(arguments[1]), SAVED_EVERY_STEP);
            try (var engine = TinyProject.engine()) {
                new TrainingRun(config, engine, project.home(), project.data(), new Stalling(), false).run(false);
            }
        }
    }

    private static final class Stalling extends PrintStream {

        Stalling() {
            super(System.out, true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            super.println(line);
            while (line.equals("saved at step " + STALLS_AT)) {
                LockSupport.park();
            }
        }
    }
}
