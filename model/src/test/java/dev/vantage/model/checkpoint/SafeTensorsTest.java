package dev.vantage.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTensorsTest {

    private static final float[] VALUES = {0f, -0f, 1f, -2.5f, 65504f, 6.1035156e-05f};

    /** The same with the 8 bits of precision that bfloat16 has, cut off. */
    private static final float[] BFLOAT_VALUES = {0f, -0f, 1f, -2.5f, 65280f, 6.1035156e-05f};

    private static final String ONE = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f16", "f64"})
    void readsFloatsOfEachTypeThatHuggingFaceWrote(String name) {
        assertThat(everyType().floats(name, 2, 3)).containsExactly(VALUES);
    }

    @Test
    void readsBfloat16() {
        assertThat(everyType().floats("bf16", 2, 3)).containsExactly(BFLOAT_VALUES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int64", "uint64", "int32", "uint32", "int16", "uint16", "int8", "uint8"})
    void readsIntegersOfEachTypeThatHuggingFaceWrote(String name) {
        assertThat(StoredIntegers.of(everyType().get(name, 3))).containsExactly(0, 1, 127);
    }

    @Test
    void readsTruthValuesScalarsEmptyTensorsAndMetadata() {
        var tensors = everyType();
        assertThat(StoredIntegers.of(tensors.get("bool"))).containsExactly(0, 1, 1);
        assertThat(tensors.floats("scalar")).containsExactly(7.25f);
        assertThat(tensors.floats("empty", 0, 4)).isEmpty();
        assertThat(tensors.metadata()).containsExactly(Map.entry("format", "pt"));
        assertThat(tensors.names()).hasSize(15).contains("f32").doesNotContain("__metadata__");
    }

    @Test
    void writesTheBytesThatHuggingFaceWrites() throws IOException {
        var theirs = Resources.path("floats.safetensors");
        var tensors = SafeTensors.open(theirs);
        var contents = new LinkedHashMap<String, HostTensor>();
        for (var name : tensors.names()) {
            contents.put(
                    name,
                    new HostTensor(tensors.get(name).shape(), tensors.get(name).floats()));
        }
        var ours = folder.resolve("ours.safetensors");
        SafeTensors.write(ours, contents, tensors.metadata());
        assertThat(ours).hasSameBinaryContentAs(theirs);
    }

    @Test
    void copiesEveryTypeAsItIs() {
        var theirs = Resources.path("every-type.safetensors");
        var tensors = SafeTensors.open(theirs);
        var contents = new LinkedHashMap<String, TensorData>();
        tensors.names().forEach(name -> contents.put(name, new TensorData.Copy(tensors.get(name))));
        var ours = folder.resolve("ours.safetensors");
        SafeTensorsWriter.write(ours, tensors.metadata(), contents);
        var again = SafeTensors.open(ours);
        assertThat(again.names()).containsExactlyInAnyOrderElementsOf(tensors.names());
        for (var name : tensors.names()) {
            assertThat(again.get(name, tensors.get(name).shape()).bytes())
                    .isEqualTo(tensors.get(name).bytes());
        }
    }

    static LongStream seeds() {
        return Long.getLong("seed") == null ? LongStream.range(0, 50) : LongStream.of(Long.getLong("seed"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesBackWhatWasWritten(long seed) {
        var random = new Random(seed);
        var contents = new LinkedHashMap<String, HostTensor>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            var shape = random.ints(random.nextInt(4), 0, 9).toArray();
            var values = new float[(int) Shapes.size(shape)];
            for (int j = 0; j < values.length; j++) {
                values[j] = Float.intBitsToFloat(random.nextInt());
            }
            contents.put("tensor \"" + i + "\" \u00e9\uD83D\uDE00", new HostTensor(shape, values));
        }
        var file = folder.resolve("random.safetensors");
        SafeTensors.write(file, contents, Map.of("seed", "" + seed));
        var tensors = SafeTensors.open(file);
        assertThat(tensors.names()).containsExactlyInAnyOrderElementsOf(contents.keySet());
        contents.forEach((name, tensor) ->
                assertThat(tensors.floats(name, tensor.shape())).containsExactly(tensor.values()));
    }

    @Test
    void readsFromAStreamWhatItReadsFromAFile() throws IOException {
        var bytes = Files.readAllBytes(Resources.path("every-type.safetensors"));
        var expected = SafeTensors.of(ByteBuffer.wrap(bytes), "file");
        var actual = SafeTensors.read(new ByteArrayInputStream(bytes), bytes.length, "stream");
        assertThat(actual.names()).containsExactlyElementsOf(expected.names());
        actual.names()
                .forEach(name -> assertThat(actual.get(name).bytes())
                        .isEqualTo(expected.get(name).bytes()));
    }

    @Test
    void saysThatAStreamEndsEarly() throws IOException {
        var bytes = Files.readAllBytes(Resources.path("every-type.safetensors"));
        var beginning = new ByteArrayInputStream(bytes, 0, bytes.length - 1);
        assertThatThrownBy(() -> SafeTensors.read(beginning, bytes.length, "model in the jar"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("model in the jar is damaged: it ends after " + (bytes.length - 1) + " bytes of "
                        + bytes.length);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverFailsOtherwiseThanByItsOwnExceptionOnDamagedBytes(long seed) throws IOException {
        var random = new Random(seed);
        var sound = Files.readAllBytes(Resources.path("every-type.safetensors"));
        for (int i = 0; i < 40; i++) {
            var bytes = sound.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var damaged = ByteBuffer.wrap(bytes, 0, random.nextBoolean() ? bytes.length : random.nextInt(bytes.length));
            try {
                var tensors = SafeTensors.of(damaged, "damaged");
                tensors.names().forEach(name -> tensors.get(name).bytes());
            } catch (CheckpointException refused) {
                assertThat(refused).hasMessageContaining("damaged").hasMessageContaining("vantage.model=");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":{\"dtype\":\"F33\",\"shape\":[2],\"data_offsets\":[0,8]}} | unknown type 'F33'",
                "{\"a\":{\"shape\":[2],\"data_offsets\":[0,8]}} | unknown type ''",
                "{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,8]}} | has no shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}} | has the shape [-2]",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,8]}} | has the shape [1.5]",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}} | has no valid data_offsets",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[-8,0]}} | has no valid data_offsets",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}} | bytes 8 to 0",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}} | probably cut short",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}} | F32 [3] has 8 bytes",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2147483647,2147483647,4],\"data_offsets\":[0,8]}} | impossible shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} | 4 bytes after its last tensor",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}} | after a gap",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[1],"
                        + "\"data_offsets\":[4,8]}} | inside the one before",
                "{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},\"a\":{\"dtype\":\"U8\",\"shape\":[4],"
                        + "\"data_offsets\":[4,8]}} | Duplicate",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]} | not valid JSON",
                "[1] | not a JSON object",
                "12 | not a JSON object",
                "{} trailing | not valid JSON",
            })
    void refusesABadHeader(String header, String reason) throws IOException {
        var file = file(header.length(), header, 8);
        assertThatThrownBy(() -> SafeTensors.open(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith(file + " is damaged: ")
                .hasMessageContaining(reason)
                .hasMessageContaining("train or download the model again");
    }

    @ParameterizedTest
    @CsvSource({"0, before its header", "7, before its header", "8, inside its header", "20, inside its header"})
    void refusesAFileThatEndsEarly(int length, String reason) throws IOException {
        var file = file(ONE.length(), ONE, 8);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThatThrownBy(() -> SafeTensors.open(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAHeaderThatIsTooLong() throws IOException {
        var file = file(-1, ONE, 8);
        assertThatThrownBy(() -> SafeTensors.open(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("18446744073709551615 bytes");
    }

    @Test
    void saysWhichFileIsMissing() {
        var file = folder.resolve("none.safetensors");
        assertThatThrownBy(() -> SafeTensors.open(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessage("There is no file " + file);
    }

    @Test
    void namesTheTensorThatIsMissingOrOfAnotherShapeOrType() {
        var tensors = everyType();
        assertThatThrownBy(() -> tensors.floats("absent", 2))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("has no tensor absent");
        assertThatThrownBy(() -> tensors.floats("f32", 3, 2))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("tensor f32 has shape [2, 3], wanted [3, 2]");
        assertThatThrownBy(() -> tensors.floats("int32", 3))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("tensor int32 is stored as I32");
    }

    @Test
    void readsAFileThatOneBufferCannotHold() throws IOException {
        long half = 1_500_000_000;
        var header = ("{\"a\":{\"dtype\":\"U8\",\"shape\":[%1$d],\"data_offsets\":[0,%1$d]},"
                        + "\"b\":{\"dtype\":\"U8\",\"shape\":[%1$d],\"data_offsets\":[%1$d,%2$d]},"
                        + "\"c\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[%2$d,%3$d]}}")
                .formatted(half, 2 * half, 2 * half + 4);
        var file = file(header.length(), header, 0);
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Long.BYTES + header.length() + 2 * half + 4);
            sparse.seek(sparse.length() - 4);
            sparse.writeInt(Integer.reverseBytes(Float.floatToIntBits(1.5f)));
        }
        assertThat(SafeTensors.open(file).floats("c", 1)).containsExactly(1.5f);
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("kept"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.putInt(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("unharmed");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**partial");
    }

    private Path file(long headerLength, String header, int dataLength) throws IOException {
        var bytes =
                ByteBuffer.allocate(Long.BYTES + header.length() + dataLength).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(headerLength).put(header.getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("model.safetensors"), bytes.array());
    }

    private static SafeTensors everyType() {
        return SafeTensors.open(Resources.path("every-type.safetensors"));
    }
}
