package dev.vantage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vantage.eval.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainConfigTest {

    private static final Path BUNDLED = Path.of("..", "configs", "mini.yaml");

    private static final Path ADAPTER = Path.of("..", "configs", "lora.yaml");

    @TempDir
    private Path folder;

    @Test
    void readsTheConfigurationOfTheBundledModel() {
        assertThat(ConfigFile.read(BUNDLED, TrainConfig.class).model()).isEqualTo("mini");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "rank, 0, lora.rank is 0",
        "alpha, 0, lora.alpha is 0.0",
        "matrices, [], lora.matrices is []",
        "startFrom, '\"\"', startFrom is empty",
    })
    void saysWhatAnAdapterNeeds(String key, String value, String complaint) throws IOException {
        assertRefused(ADAPTER, key, value, complaint);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "name, a/b, name is a/b",
        "model, maxi, 'model is maxi, it must be one of [tiny, mini, small, medium, large]'",
        "workers, 0, workers is 0",
        "accumulate, 0, batches.accumulate is 0",
        "layerDecay, 0, optimizer.layerDecay is 0.0",
        "schedule, staircase, not one of the values accepted",
        "splitNames, 1.5, batches.splitNames is 1.5",
        "steps, 0, optimizer.steps is 0",
        "beta2, 1, optimizer.beta2 is 1.0",
        "clip, 0, optimizer.clip is 0.0",
        "sample, 0, dev.sample is 0",
        "patience, -1, dev.patience is -1",
    })
    void saysWhatANumberMustBe(String key, String value, String complaint) throws IOException {
        assertRefused(BUNDLED, key, value, complaint);
    }

    private void assertRefused(Path config, String key, String value, String complaint) throws IOException {
        var yaml = Files.readString(config).replaceAll("(?m)^( *)" + key + ": .*$", "$1" + key + ": " + value);
        var file = Files.writeString(folder.resolve("changed.yaml"), yaml);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigFile.read(file, TrainConfig.class))
                .withMessageContaining(complaint);
    }
}
