package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.NetworkPart;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.training.TinyProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkPartTest {

    private static final String RELATIONS = "joint.relations.weight";

    @TempDir
    private Path folder;

    @Test
    void leavesRelationsAtZero() throws IOException, InterruptedException {
        assertThat(numbers(trained(NetworkPart.RELATIONS), RELATIONS)).containsOnly(0f);
    }

    @Test
    void leavesOnlyLinksAtZero() throws IOException, InterruptedException {
        assertThat(numbers(trained(NetworkPart.LINKS), RELATIONS)).contains(0f).anyMatch(number -> number != 0);
    }

    @Test
    void hasNoLayersThatJoin() throws IOException, InterruptedException {
        assertThat(trained(NetworkPart.JOINT_ENCODER).config().joint().layers()).isZero();
    }

    @Test
    void isAsWideWithoutExpertsAsTheyAreForOneToken() throws IOException, InterruptedException {
        var dense = trained(NetworkPart.EXPERTS).config().decoder();
        var mixed = ModelConfig.tiny().decoder();

        assertThat(dense.experts()).isEqualTo(1);
        assertThat(dense.feedForward()).isEqualTo(mixed.expertsPerToken() * mixed.feedForward());
    }

    @ParameterizedTest
    @EnumSource
    void clearsNothingThatTheNetworkDoesNotHave(NetworkPart part) {
        var specs = Blueprint.of(part.without(ModelConfig.tiny()));

        for (var spec : specs) {
            part.clear(spec, new float[spec.size()]);
        }
        assertThat(specs).extracting(ParameterSpec::name).contains(RELATIONS);
    }

    private Checkpoint trained(NetworkPart part) throws IOException, InterruptedException {
        var home = folder.resolve(part.name());
        var run = new TestRun(
                TinyProject.in(Files.createDirectories(home)),
                TinyProject.config("whole", 2, 60).without(part));
        run.start();
        return Checkpoint.open(run.folder().resolve("last"));
    }

    private static List<Float> numbers(Checkpoint checkpoint, String name) {
        var spec = Blueprint.of(checkpoint.config()).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
        var numbers = new ArrayList<Float>();
        for (float number : checkpoint.floats(name, spec.shape())) {
            numbers.add(number);
        }
        return numbers;
    }
}
