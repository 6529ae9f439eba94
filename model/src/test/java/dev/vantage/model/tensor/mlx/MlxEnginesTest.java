package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.tensor.EngineUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        var damaged = Files.writeString(folder.resolve("damaged.so"), "this is no library");
        System.setProperty(PROPERTY, damaged.toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("damaged.so cannot be loaded")
                .hasMessageContaining("script/mlx");
    }

    @Test
    void refusesALibraryWithoutAFunction() {
        var other = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("zip"));
        System.setProperty(PROPERTY, other.toString());
        assertThatThrownBy(MlxEngines::open)
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("has no mlx_set_error_handler, so it is too old or not mlx-c");
    }
}
