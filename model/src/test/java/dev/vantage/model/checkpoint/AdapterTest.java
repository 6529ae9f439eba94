package dev.vantage.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.text.Vocabulary;
import dev.vantage.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterTest {

    private static final ModelConfig CONFIG = ModelConfig.tiny();
    private static final WordPieceTokenizer TOKENIZER =
            Vocabulary.spelling(CONFIG.sentence().vocabulary());
    private static final int OUT = 3;
    private static final int IN = 64;
    private static final int RANK = 2;
    private static final float ALPHA = 5;

    /** Both sides add the same float32 numbers in another order. */
    private static final float TOLERANCE = 1e-5f;

    @TempDir
    private Path temporary;

    private Path base;
    private Path folder;

    @BeforeEach
    void writeBaseAndAdapter() {
        base = temporary.resolve("base");
        folder = temporary.resolve("adapter");
        writeBase(base, 1);
        writeAdapter(Checkpoint.open(base), "layer.weight");
    }

    private static void writeBase(Path to, long seed) {
        var random = new Random(seed);
        var weights = new LinkedHashMap<String, HostTensor>();
        weights.put("layer.weight", random(random, OUT, IN));
        weights.put("other.weight", random(random, OUT, IN));
        Checkpoint.write(to, CONFIG, TOKENIZER, weights);
    }

    private void writeAdapter(Checkpoint to, String matrix) {
        var random = new Random(7);
        var factors =
                Map.of(Adapter.down(matrix), random(random, RANK, IN), Adapter.up(matrix), random(random, OUT, RANK));
        Adapter.write(folder, new AdapterConfig(RANK, ALPHA, to), factors);
    }

    private static HostTensor random(Random random, int... shape) {
        var values = new float[shape[0] * shape[1]];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new HostTensor(shape, values);
    }

    @ParameterizedTest(name = "in 8 bits: {0}")
    @ValueSource(booleans = {false, true})
    void addsTheScaledProductOfItsFactorsToTheMatrix(boolean inEightBits) {
        var model = Checkpoint.open(inEightBits ? quantised() : base);
        if (inEightBits) {
            writeAdapter(model, "layer.weight");
        }
        var adapter = Adapter.open(folder);
        var down = adapter.floats("layer.lora_A.weight", RANK, IN);
        var up = adapter.floats("layer.lora_B.weight", OUT, RANK);
        var before = model.floats("layer.weight", OUT, IN);

        var after = model.with(adapter).floats("layer.weight", OUT, IN);

        for (int row = 0; row < OUT; row++) {
            for (int column = 0; column < IN; column++) {
                double product = 0;
                for (int r = 0; r < RANK; r++) {
                    product += up[row * RANK + r] * down[r * IN + column];
                }
                int at = row * IN + column;
                assertThat(after[at] - before[at])
                        .isCloseTo((float) (ALPHA / RANK * product), within(TOLERANCE * Math.abs(ALPHA)));
            }
        }
    }

    @Test
    void leavesOtherMatricesAndTheModelItselfAsTheyAre() {
        var model = Checkpoint.open(base);
        var before = model.floats("layer.weight", OUT, IN);

        var adapted = model.with(Adapter.open(folder));

        assertThat(adapted.floats("other.weight", OUT, IN)).containsExactly(model.floats("other.weight", OUT, IN));
        assertThat(adapted.floats("layer.weight", OUT, IN)).isNotEqualTo(before);
        assertThat(model.floats("layer.weight", OUT, IN)).containsExactly(before);
    }

    @Test
    void refusesAModelThatItWasNotMadeFor() {
        writeBase(temporary.resolve("another"), 2);

        assertUnusable(() -> Checkpoint.open(temporary.resolve("another")).with(Adapter.open(folder)))
                .hasMessageContaining("made for another model")
                .hasMessageContaining("named tiny");
    }

    /** The numbers differ a little, so it is another model. */
    @Test
    void refusesTheSameModelInEightBits() {
        assertUnusable(() -> Checkpoint.open(quantised()).with(Adapter.open(folder)))
                .hasMessageContaining("made for another model");
    }

    @Test
    void knowsAModelByItsContents() throws IOException {
        var copy = Files.createDirectory(temporary.resolve("copy"));
        try (var files = Files.list(base)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        var fingerprint = Checkpoint.open(base).fingerprint();

        assertThat(Checkpoint.open(copy).fingerprint()).isEqualTo(fingerprint).matches("[0-9a-f]{64}");
        assertThat(Checkpoint.open(base).with(Adapter.open(folder)).fingerprint())
                .isEqualTo(fingerprint);
        Files.writeString(
                copy.resolve(Checkpoint.CONFIG),
                Files.readString(copy.resolve(Checkpoint.CONFIG)).replace("\"rope_theta\" : 1", "\"rope_theta\" : 2"));
        assertThat(Checkpoint.open(copy).fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void refusesASecondAdapter() {
        var adapted = Checkpoint.open(base).with(Adapter.open(folder));

        assertThatThrownBy(() -> adapted.with(Adapter.open(folder)))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("has one already");
    }

    @Test
    void namesTheMatrixThatTheModelHasNot() {
        writeAdapter(Checkpoint.open(base), "absent.weight");

        assertUnusable(() -> Checkpoint.open(base).with(Adapter.open(folder)))
                .hasMessageContaining("it adds to absent.weight");
    }

    @Test
    void namesTheFactorOfAnotherShape() {
        var wrong = Map.of(
                Adapter.down("layer.weight"), random(new Random(1), RANK, IN + 1),
                Adapter.up("layer.weight"), random(new Random(1), OUT, RANK));
        Adapter.write(folder, new AdapterConfig(RANK, ALPHA, Checkpoint.open(base)), wrong);
        var adapted = Checkpoint.open(base).with(Adapter.open(folder));

        assertUnusable(() -> adapted.floats("layer.weight", OUT, IN))
                .hasMessageContaining("tensor layer.lora_A.weight has shape");
    }

    @Test
    void namesTheFactorThatIsMissing() {
        var half = Map.of(Adapter.down("layer.weight"), random(new Random(1), RANK, IN));
        Adapter.write(folder, new AdapterConfig(RANK, ALPHA, Checkpoint.open(base)), half);
        var adapted = Checkpoint.open(base).with(Adapter.open(folder));

        assertUnusable(() -> adapted.floats("layer.weight", OUT, IN)).hasMessageContaining("layer.lora_B.weight");
    }

    @Test
    void doesNotAddToAMatrixThatIsReadRowByRow() {
        var adapted = Checkpoint.open(base).with(Adapter.open(folder));

        assertThatThrownBy(() -> adapted.rows("layer.weight", OUT, IN))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("layer.weight");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertUnusable(() -> Adapter.open(temporary.resolve("absent"))).hasMessageContaining("there is no such folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {Adapter.CONFIG, Adapter.TENSORS})
    void saysWhichFileIsMissing(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertUnusable(() -> Adapter.open(folder)).hasMessageContaining(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {Adapter.CONFIG, Adapter.TENSORS})
    void saysWhichFileWasCutShort(String file) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(file));
        Files.write(folder.resolve(file), Arrays.copyOf(bytes, bytes.length / 2));

        assertUnusable(() -> Adapter.open(folder)).hasMessageContaining(file);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"rank\" : 0", "\"rnk\" : 2", "\"rank\" : null"})
    void saysWhatItsConfigurationMustBe(String rank) throws IOException {
        var file = folder.resolve(Adapter.CONFIG);
        Files.writeString(file, Files.readString(file).replace("\"rank\" : 2", rank));

        assertUnusable(() -> Adapter.open(folder))
                .hasMessageContaining("adapter.json: ")
                .hasMessageContaining("rank");
    }

    private Path quantised() {
        var quantised = temporary.resolve("quantised");
        Checkpoint.quantise(base, quantised, Quantisation.GROUPS_OF_64);
        return quantised;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnusable(ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith("The adapter ")
                .hasMessageContaining("cannot be used: ")
                .hasMessageEndingWith("name another folder with vantage.adapter=, or none");
    }
}
