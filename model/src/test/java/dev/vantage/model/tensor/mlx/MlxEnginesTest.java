package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.TestEngines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MlxEnginesTest {

    private static final String PROPERTY = "vantage.mlx.library";
    private static final String DEVICE = "vantage.mlx.device";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final @Nullable String before = System.getProperty(PROPERTY);

    @AfterEach
    void restoreTheProperties() {
        System.clearProperty(DEVICE);
        if (before == null) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }

    @Test
    void saysHowToGetALibraryThatIsMissing() {
        System.setProperty(PROPERTY, folder.resolve("nowhere.so").toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("nowhere.so, which is no file")
                .hasMessageContaining("script/mlx")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesADamagedLibrary() throws IOException {
        refuses("this is no library".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnEmptyLibrary() throws IOException {
        refuses(new byte[0]);
    }

    /** As a copy or a download leaves it that ran out of space. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.99})
    void refusesTheBeginningOfALibrary(double share) throws IOException {
        var whole = Files.readAllBytes(otherLibrary());
        refuses(Arrays.copyOf(whole, (int) (whole.length * share)));
    }

    private void refuses(byte[] content) throws IOException {
        var damaged = Files.write(folder.resolve("damaged.so"), content);
        System.setProperty(PROPERTY, damaged.toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("damaged.so cannot be loaded")
                .hasMessageContaining("script/mlx")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesALibraryWithoutAFunction() {
        System.setProperty(PROPERTY, otherLibrary().toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("has no mlx_set_error_handler, so it is too old or not mlx-c");
    }

    /** As one that was built for CUDA where CUDA is not: these versions are nowhere. */
    @ParameterizedTest
    @CsvSource({
        "libnccl.so.999, NVIDIA's package nvidia-nccl",
        "libcublasLt.so.999, NVIDIA's package nvidia-cublas",
        "libcudnn.so.999, NVIDIA's package nvidia-cudnn",
        "libcuda.so.999, NVIDIA's driver"
    })
    void saysWhichPartOfCudaIsMissing(String missing, String remedy) throws Exception {
        System.setProperty(PROPERTY, libraryThatNeeds(missing).toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("it was built for CUDA and needs " + missing)
                .hasMessageContaining(remedy)
                .hasMessageContaining("vantage.engine=java")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void namesAnyOtherLibraryThatIsMissing() throws Exception {
        System.setProperty(PROPERTY, libraryThatNeeds("libelsewhere.so.1").toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("libelsewhere.so.1: cannot open shared object file")
                .hasMessageContaining("script/mlx");
    }

    /** Linked as MLX is linked with CUDA's libraries, which then are not there. */
    private Path libraryThatNeeds(String missing) throws Exception {
        var source = Files.writeString(folder.resolve("empty.c"), "");
        var absent = folder.resolve(missing);
        var needy = folder.resolve("needy.so");
        compile("-Wl,-soname," + missing, "-o", absent.toString(), source.toString());
        compile("-o", needy.toString(), source.toString(), "-Wl,--no-as-needed", absent.toString());
        Files.delete(absent);
        return needy;
    }

    private static void compile(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("cc", "-shared", "-nostdlib"));
        command.addAll(List.of(arguments));
        int status = -1;
        try {
            status = new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException none) {
            Assumptions.abort("there is no C compiler to make a library with");
        }
        assertThat(status).isZero();
    }

    /** A library that {@code script/mlx cuda-13} built, on whatever machine this is. */
    @Test
    void computesOnTheGpuOrSaysWhatItLacks() {
        var library = System.getProperty("mlx.cuda.library");
        Assumptions.assumeTrue(library != null, "-Dmlx.cuda.library names no library that was built for CUDA");
        System.setProperty(PROPERTY, Objects.requireNonNull(library));
        System.setProperty(DEVICE, "gpu");
        try (var engine = MlxEngines.open()) {
            assertThat(engine.description()).contains("gpu");
            assertThat(engine.floats(new float[] {1, 2}, 2).add(1).toFloats()).containsExactly(2, 3);
        } catch (EngineUnavailableException lacking) {
            assertThat(lacking)
                    .hasMessageMatching(
                            "The MLX library .* cannot be loaded: it was built for CUDA and needs lib\\S+ .*NVIDIA's .*"
                                    + "|vantage.mlx.device=gpu, but MLX finds no GPU here: .*");
        }
    }

    @Test
    void saysThatThereIsNoGpu() {
        Assumptions.assumeTrue(TestEngines.mlx().description().contains("cpu"), "MLX has a GPU here");
        System.setProperty(DEVICE, "gpu");
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageStartingWith("vantage.mlx.device=gpu, but MLX finds no GPU here")
                .hasMessageContaining("vantage.mlx.device=cpu")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesADeviceThatThereIsNot() {
        TestEngines.mlx();
        System.setProperty(DEVICE, "tpu");
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessage("The system property vantage.mlx.device is 'tpu'; it can be auto, cpu or gpu.");
    }

    private static Path otherLibrary() {
        return Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("zip"));
    }
}
