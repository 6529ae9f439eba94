package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.AdapterConfig;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelSize;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ParameterCount;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTranslatorsTest {

    @TempDir
    private Path folder;

    @Test
    void addsAnAdapterToTheBundledModel() throws IOException {
        write(new AdapterConfig(1, 1, BundledTranslators.bundled()));

        try (var translator = new BundledTranslators().open(settings(folder))) {
            assertThat(translator).isNotNull();
        }
    }

    @Test
    void hasTheParametersThatAreCountedForItsSize() throws IOException {
        var bundled = BundledTranslators.bundled();
        var specs = Blueprint.of(ModelSize.MINI.config());
        long numbers = 0;
        for (var spec : specs) {
            numbers += bundled.floats(spec.name(), spec.shape()).length;
        }

        assertThat(bundled.names()).containsExactlyElementsOf(sortedNames(specs));
        assertThat(ParameterCount.of(ModelSize.MINI.config()).total()).isEqualTo(numbers);
    }

    @Test
    void takesTheBytesThatAreCountedForItsSizeInEightBits() throws IOException {
        var loader = BundledTranslators.class.getClassLoader();
        try (var file = Objects.requireNonNull(loader.getResourceAsStream("dev/vantage/jdbc/mini/model.safetensors"))) {
            long header = ByteBuffer.wrap(file.readNBytes(Long.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getLong();
            file.skipNBytes(header);

            assertThat(file.transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(ParameterCount.of(ModelSize.MINI.config()).quantisedBytes());
        }
    }

    private static List<String> sortedNames(List<ParameterSpec> specs) {
        return specs.stream().map(ParameterSpec::name).sorted().toList();
    }

    @Test
    void saysThatAnAdapterIsOfAnotherModel() {
        write(new AdapterConfig(AdapterConfig.FORMAT, 1, 1, "maxi", "0"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new BundledTranslators().open(settings(folder)))
                .withMessageContaining("The adapter " + folder + " cannot be used")
                .withMessageContaining("named maxi")
                .withMessageContaining("vantage.adapter=");
    }

    @Test
    void saysThatThereIsNoAdapter() {
        var absent = folder.resolve("absent");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new BundledTranslators().open(settings(absent)))
                .withMessageContaining("The adapter " + absent + " cannot be used: there is no such folder");
    }

    private void write(AdapterConfig config) {
        int width = 256;
        var matrix = "joint.layers.0.attention.query.weight";
        Adapter.write(
                folder,
                config,
                Map.of(
                        Adapter.down(matrix), new HostTensor(new int[] {1, width}, new float[width]),
                        Adapter.up(matrix), new HostTensor(new int[] {width, 1}, new float[width])));
    }

    private static TranslatorSettings settings(Path adapter) {
        return new TranslatorSettings("", adapter.toString(), EngineChoice.JAVA, false, KernelChoice.PLAIN, 1, 1);
    }
}
