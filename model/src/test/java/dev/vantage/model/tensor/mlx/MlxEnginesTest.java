package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.tensor.EngineUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MlxEnginesTest {

    private static final String PROPERTY = "vantage.mlx.library";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final @Nullable String before = System.getProperty(PROPERTY);

    @AfterEach
    void restoreTheLibrary() {
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

    private static Path otherLibrary() {
        return Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("zip"));
    }
}
