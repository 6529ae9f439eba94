package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.training.TinyProject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PeersTest {

    /** Of numbers of about one: gradients are added up in F32 in both. */
    private static final double TOLERANCE = 1e-5;

    private static final int MOST_SECONDS = 300;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsMlx() {
        try {
            MlxEngines.open().close();
        } catch (EngineUnavailableException unavailable) {
            Assumptions.assumeFalse(!Boolean.getBoolean("mlx.required"), unavailable.getMessage());
            throw unavailable;
        }
    }

    @Test
    void twoProcessesLearnWhatOneLearns() throws IOException, InterruptedException {
        var project = TinyProject.in(folder);
        finish(List.of(start(project, "alone", 1, Map.of())));
        var hosts = Files.writeString(folder.resolve("hosts.json"), hosts());
        var processes = new ArrayList<Process>();
        for (int rank = 0; rank < 2; rank++) {
            var environment = Map.of("MLX_RANK", String.valueOf(rank), "MLX_HOSTFILE", hosts.toString());
            processes.add(start(project, "together", 2, environment));
        }
        finish(processes);

        var alone = metrics(project, "alone");
        var together = metrics(project, "together");
        for (var key : List.of("token_loss", "relevance_loss", "plans_right", "gradient_norm")) {
            double wanted = alone.path(key).asDouble();
            assertThat(together.path(key).asDouble()).as(key).isCloseTo(wanted, within(TOLERANCE * (1 + wanted)));
        }
        var values = values(project, "alone");
        var found = values(project, "together");
        assertThat(found.names()).isEqualTo(values.names());
        for (var name : values.names()) {
            assertThat(found.get(name).floats())
                    .as(name)
                    .usingComparatorWithPrecision((float) TOLERANCE)
                    .containsExactly(values.get(name).floats());
        }
    }

    private Process start(TinyProject project, String run, int processes, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        var library = System.getProperty("vantage.mlx.library");
        if (library != null) {
            command.add("-Dvantage.mlx.library=" + library);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                TinyRunProgram.class.getName(),
                project.home().toString(),
                run,
                String.valueOf(processes)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.redirectOutput(Files.createTempFile(folder, run, ".log").toFile())
                .start();
    }

    private void finish(List<Process> processes) throws IOException, InterruptedException {
        try {
            for (var process : processes) {
                assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).as(this::printed).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private String printed() {
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            var all = new StringBuilder();
            for (var log : logs) {
                all.append(Files.readString(log));
            }
            return all.toString();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Two ports of this machine that are free. */
    private static String hosts() throws IOException {
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0)) {
            return "[[\"127.0.0.1:" + one.getLocalPort() + "\"], [\"127.0.0.1:" + other.getLocalPort() + "\"]]";
        }
    }

    private static JsonNode metrics(TinyProject project, String run) throws IOException {
        var file = project.run(TinyRunProgram.config(run)).resolve("metrics.jsonl");
        return new JsonMapper().readTree(Files.readString(file));
    }

    private static SafeTensors values(TinyProject project, String run) {
        return SafeTensors.open(project.run(TinyRunProgram.config(run)).resolve("last/state.safetensors"));
    }
}
