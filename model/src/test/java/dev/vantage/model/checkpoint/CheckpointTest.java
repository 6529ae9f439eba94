package dev.vantage.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.rank.Ranking;
import dev.vantage.model.text.Vocabulary;
import dev.vantage.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final ModelConfig CONFIG = ModelConfig.tiny();
    private static final WordPieceTokenizer TOKENIZER =
            Vocabulary.spelling(CONFIG.sentence().vocabulary());
    private static final Map<String, HostTensor> WEIGHTS = weights();

    /** A quantised number is within one step of its own, and the groups here are less than 8 wide. */
    private static final float ONE_STEP = 8f / 255;

    private static final float ONE_STEP_OF_FOUR_BITS = 8f / 15;

    @TempDir
    Path temporary;

    private Path folder;
    private Path quantised;

    private static Map<String, HostTensor> weights() {
        var random = new Random(5);
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var shape : List.of(new int[] {512, 64}, new int[] {4, 8, 128}, new int[] {33, 57}, new int[] {64})) {
            var values = new float[(int) Shapes.size(shape)];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
            }
            weights.put("of" + shape.length + "axes" + shape[0] + ".weight", new HostTensor(shape, values));
        }
        weights.put("matrix_bias", new HostTensor(new int[] {2, 64}, new float[128]));
        return weights;
    }

    @BeforeEach
    void writeCheckpoints() {
        folder = temporary.resolve("checkpoint");
        quantised = temporary.resolve("quantised");
        Checkpoint.write(folder, CONFIG, TOKENIZER, WEIGHTS);
        Checkpoint.quantise(folder, quantised, Quantisation.GROUPS_OF_64);
    }

    @Test
    void givesBackWhatWasWritten() {
        var checkpoint = Checkpoint.open(folder);
        assertThat(checkpoint.config()).isEqualTo(CONFIG);
        assertThat(checkpoint.tokenizer().toJson()).isEqualTo(TOKENIZER.toJson());
        assertThat(checkpoint.isQuantised()).isFalse();
        assertThat(checkpoint.names()).containsExactlyInAnyOrderElementsOf(WEIGHTS.keySet());
        WEIGHTS.forEach((name, tensor) ->
                assertThat(checkpoint.floats(name, tensor.shape())).containsExactly(tensor.values()));
    }

    @Test
    void hidesFromItsReaderThatWeightsAreQuantised() {
        var checkpoint = Checkpoint.open(quantised);
        assertThat(checkpoint.isQuantised()).isTrue();
        assertThat(checkpoint.config()).isEqualTo(CONFIG);
        assertThat(checkpoint.names()).containsExactlyInAnyOrderElementsOf(WEIGHTS.keySet());
        WEIGHTS.forEach((name, tensor) -> assertThat(checkpoint.floats(name, tensor.shape()))
                .usingComparatorWithPrecision(ONE_STEP)
                .containsExactly(tensor.values()));
    }

    @Test
    void averagesTheWeightsOfCheckpointsOfOneNetwork() {
        var other = temporary.resolve("other");
        var doubled = new LinkedHashMap<String, HostTensor>();
        WEIGHTS.forEach((name, tensor) -> doubled.put(name, times(3, tensor)));
        Checkpoint.write(other, CONFIG, TOKENIZER, doubled);
        var average = temporary.resolve("average");

        Checkpoint.average(List.of(folder, other), average);

        var checkpoint = Checkpoint.open(average);
        assertThat(checkpoint.config()).isEqualTo(CONFIG);
        WEIGHTS.forEach((name, tensor) -> assertThat(checkpoint.floats(name, tensor.shape()))
                .containsExactly(times(2, tensor).values()));
    }

    private static HostTensor times(float factor, HostTensor tensor) {
        var values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return new HostTensor(tensor.shape(), values);
    }

    @Test
    void averagesNothingThatIsRoundedOrOfOtherWeights() {
        var other = temporary.resolve("other");
        Checkpoint.write(other, CONFIG, TOKENIZER, Map.of("matrix_bias", new HostTensor(new int[] {1}, new float[1])));

        var average = temporary.resolve("average");

        assertRefused(() -> Checkpoint.average(List.of(folder, quantised), average))
                .hasMessageContaining(quantised + " is quantised");
        assertRefused(() -> Checkpoint.average(List.of(folder, other), average))
                .hasMessageContaining("tensor matrix_bias has shape");
        assertThat(average).doesNotExist();
    }

    @Test
    void roundsToFourBitsWhereThatIsAskedFor() {
        var small = temporary.resolve("small");
        Checkpoint.quantise(folder, small, new Quantisation(32, 4));
        var checkpoint = Checkpoint.open(small);
        assertThat(SafeTensors.open(small.resolve(Checkpoint.WEIGHTS))
                        .get("of2axes512.weight", 512, 8)
                        .type())
                .isEqualTo(StoredType.U32);
        WEIGHTS.forEach((name, tensor) -> assertThat(checkpoint.floats(name, tensor.shape()))
                .usingComparatorWithPrecision(ONE_STEP_OF_FOUR_BITS)
                .containsExactly(tensor.values()));
    }

    @Test
    void handsOutTheNumbersOfAMatrixAsTheyAreStored() {
        var checkpoint = Checkpoint.open(quantised);
        var values = checkpoint.quantised("of2axes512.weight", 512, 64).orElseThrow();
        var row = new float[64];
        values.readRow(511, row, 0);
        assertThat(row)
                .containsExactly(
                        Arrays.copyOfRange(checkpoint.floats("of2axes512.weight", 512, 64), 511 * 64, 512 * 64));
        assertThat(Checkpoint.open(folder).quantised("of2axes512.weight", 512, 64))
                .isEmpty();
        assertRefused(() -> checkpoint.quantised("of2axes512.weight", 512, 128))
                .hasMessageContaining("tensor of2axes512.weight");
    }

    @Test
    void quantisesMatricesOfWholeGroupsAndNothingElse() {
        var tensors = SafeTensors.open(quantised.resolve(Checkpoint.WEIGHTS));
        assertThat(tensors.get("of2axes512.weight", 512, 16).type()).isEqualTo(StoredType.U32);
        assertThat(tensors.get("of2axes512.scales", 512, 1).type()).isEqualTo(StoredType.F32);
        assertThat(tensors.get("of3axes4.weight", 4, 8, 32).type()).isEqualTo(StoredType.U32);
        assertThat(tensors.get("of3axes4.biases", 4, 8, 2).type()).isEqualTo(StoredType.F32);
        for (var name : List.of("of2axes33.weight", "of1axes64.weight", "matrix_bias")) {
            var tensor = Objects.requireNonNull(WEIGHTS.get(name));
            assertThat(tensors.floats(name, tensor.shape())).containsExactly(tensor.values());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsOneRowAsItReadsAll(boolean inEightBits) {
        var checkpoint = Checkpoint.open(inEightBits ? quantised : folder);
        var rows = checkpoint.rows("of2axes512.weight", 512, 64);
        var all = checkpoint.floats("of2axes512.weight", 512, 64);
        var row = new float[70];
        rows.readRow(100, row, 5);
        assertThat(Arrays.copyOfRange(row, 5, 69)).containsExactly(Arrays.copyOfRange(all, 6400, 6464));
        assertThat(row[4]).isZero();
        assertThat(row[69]).isZero();
        assertThat(rows.toFloats()).containsExactly(all);
        assertThatThrownBy(() -> rows.readRow(512, row, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.readRow(0, row, 7)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void opensFromAJarWhatItOpensFromAFolder() throws IOException {
        var jar = temporary.resolve("model.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : List.of(Checkpoint.CONFIG, Checkpoint.TOKENIZER, Checkpoint.WEIGHTS)) {
                out.putNextEntry(new ZipEntry("models/tiny/" + file));
                Files.copy(quantised.resolve(file), out);
            }
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var checkpoint = Checkpoint.openResource(loader, "models/tiny");
            assertThat(checkpoint.floats("of2axes512.weight", 512, 64))
                    .containsExactly(Checkpoint.open(quantised).floats("of2axes512.weight", 512, 64));
            assertRefused(() -> Checkpoint.openResource(loader, "models/none"))
                    .hasMessageContaining("models/none/config.json in the jar")
                    .hasMessageContaining("this jar has no model")
                    .hasMessageContaining("vantage.model=");
        }
    }

    @Test
    void saysThatAFolderIsNotThere() {
        var absent = temporary.resolve("absent");
        assertRefused(() -> Checkpoint.open(absent))
                .hasMessageStartingWith(absent + " is not a checkpoint: there is no such folder")
                .hasMessageContaining("vantage.model=");
    }

    @ParameterizedTest
    @ValueSource(strings = {Checkpoint.CONFIG, Checkpoint.TOKENIZER, Checkpoint.WEIGHTS})
    void saysWhichFileIsMissing(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertRefused(() -> Checkpoint.open(folder))
                .hasMessageStartingWith(folder + " is not a checkpoint: it has no " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {Checkpoint.CONFIG, Checkpoint.TOKENIZER, Checkpoint.WEIGHTS})
    void saysWhichFileWasCutShort(String file) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(file));
        Files.write(folder.resolve(file), Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(() -> Checkpoint.open(folder))
                .hasMessageStartingWith(folder.resolve(file) + " is damaged: ")
                .hasMessageContaining("train or download the model again");
    }

    @Test
    void refusesATokenizerOfAnotherSize() {
        Checkpoint.write(folder, CONFIG, Vocabulary.spelling(300), WEIGHTS);
        assertRefused(() -> Checkpoint.open(folder))
                .hasMessageContaining("tokenizer.json does not fit: it has 300 pieces, and config.json says 512");
    }

    @Test
    void refusesTheKeywordsOfAnotherPlanLanguage() {
        var other = new ModelConfig(
                CONFIG.format(),
                CONFIG.name(),
                CONFIG.sentence(),
                CONFIG.joint(),
                CONFIG.decoder(),
                CONFIG.rmsNormEps(),
                List.of("PAD", "BEGIN"),
                CONFIG.relations());
        Checkpoint.write(folder, other, TOKENIZER, WEIGHTS);
        assertRefused(() -> Checkpoint.open(folder)).hasMessageContaining("plan language");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesTheWeightThatIsMissingOrOfAnotherShape(boolean inEightBits) {
        var checkpoint = Checkpoint.open(inEightBits ? quantised : folder);
        assertRefused(() -> checkpoint.floats("absent.weight", 2, 64)).hasMessageContaining("no tensor absent.weight");
        for (var shape : List.of(
                new int[] {512, 128}, new int[] {511, 64}, new int[] {512, 32}, new int[] {32_768}, new int[0])) {
            assertRefused(() -> checkpoint.floats("of2axes512.weight", shape))
                    .hasMessageContaining("tensor of2axes512.weight")
                    .hasMessageContaining("wanted ");
        }
        assertRefused(() -> checkpoint.rows("of2axes512.weight", 512, 128))
                .hasMessageContaining("tensor of2axes512.weight");
    }

    @Test
    void refusesToQuantiseTwice() {
        assertRefused(() -> Checkpoint.quantise(quantised, temporary.resolve("again"), Quantisation.GROUPS_OF_64))
                .hasMessageContaining("quantised already");
    }

    @Test
    void saysThatItCannotWriteWhereAFileIs() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertRefused(() -> Checkpoint.write(file, CONFIG, TOKENIZER, WEIGHTS)).hasMessageContaining(file.toString());
    }

    @Test
    void keepsTheOrderOfCandidatesWhenItIsQuantised() {
        assertThat(Checkpoint.open(folder).ranking()).isEmpty();
        var ranking = new Ranking(Map.of("tokens", -0.25), new Ranking.Confidence(-1, 1.5, 0.5), 0.75);

        Checkpoint.writeRanking(folder, ranking);
        Checkpoint.quantise(folder, temporary.resolve("ranked"), Quantisation.GROUPS_OF_64);

        assertThat(Checkpoint.open(temporary.resolve("ranked")).ranking()).contains(ranking);
    }

    @Test
    void saysThatAnOrderOfCandidatesIsDamaged() throws IOException {
        Files.writeString(folder.resolve("ranking.json"), "{\"weights\":");

        assertThatThrownBy(() -> Checkpoint.open(folder))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("ranking.json")
                .hasMessageContaining("it is no ranking");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(CheckpointException.class);
    }
}
