package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.Quantisation;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.TestEngines;
import dev.vantage.model.text.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantisedInferenceTest {

    /** Rounding in two layers of sums in another order; normalised outputs are about one. */
    private static final float TOLERANCE = 1e-4f;

    private static final int[] PIECES = {1, 17, 203, 44, 511, 44, 90, 2};

    @TempDir
    Path temporary;

    private Path packed;
    private Path inFullPrecision;

    static List<Engine> engines() {
        return TestEngines.all();
    }

    /** A network of random weights in 8 bits, and one of the very numbers that those stand for. */
    @BeforeEach
    void writeCheckpoints() {
        var random = new SplittableRandom(7);
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : Blueprint.of(ModelConfig.tiny())) {
            var values = random.doubles(spec.size(), -0.2, 0.2).toArray();
            var floats = new float[values.length];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = (float) values[i];
            }
            weights.put(spec.name(), new HostTensor(spec.shape(), floats));
        }
        var rounded = temporary.resolve("unrounded");
        packed = temporary.resolve("packed");
        inFullPrecision = temporary.resolve("full");
        Checkpoint.write(rounded, ModelConfig.tiny(), Vocabulary.spelling(512), weights);
        Checkpoint.quantise(rounded, packed, Quantisation.GROUPS_OF_64);
        var checkpoint = Checkpoint.open(packed);
        weights.replaceAll((name, tensor) -> new HostTensor(tensor.shape(), checkpoint.floats(name, tensor.shape())));
        Checkpoint.write(inFullPrecision, ModelConfig.tiny(), Vocabulary.spelling(512), weights);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void readsAQuestionAsWithTheNumbersThatPackedOnesStandFor(Engine engine) {
        var expected = read(inFullPrecision, engine);
        var actual = read(packed, engine);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], offset(TOLERANCE));
        }
    }

    private static float[] read(Path folder, Engine engine) {
        try (var scope = engine.openScope()) {
            return EngineInference.open(Checkpoint.open(folder), engine)
                    .read(List.of(PIECES), () -> false)
                    .getFirst();
        }
    }
}
