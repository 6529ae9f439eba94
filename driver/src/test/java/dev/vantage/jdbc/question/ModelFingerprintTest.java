package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFingerprintTest {

    private static final String NO_ADAPTER = "";

    @TempDir
    private Path folder;

    private String model = "";

    @BeforeEach
    void writeModel() throws IOException {
        model = folder.resolve("model").toString();
        write("model", "config.json", "{}");
        write("model", "tokenizer.json", "[]");
    }

    /** As {@code printf 'config.json{}tokenizer.json[]' | sha256sum} says: locks that were written with it stay valid. */
    @Test
    void readsNamesAndContentsOfTheFilesThatAreThere() throws IOException {
        assertThat(ModelFingerprint.of(model, NO_ADAPTER))
                .isEqualTo("sha256:42e470058ad4c4bf5f59a820ad09a1f087fe44cd4c4532678c2fb8cbcf65024e");
    }

    @Test
    void tellsAModelWithAnAdapterFromThatWithoutOrWithAnother() throws IOException {
        var plain = ModelFingerprint.of(model, NO_ADAPTER);
        var one = ModelFingerprint.of(model, adapter("one", "1"));
        var other = ModelFingerprint.of(model, adapter("other", "2"));

        assertThat(plain).isNotEqualTo(one).isNotEqualTo(other);
        assertThat(one).isNotEqualTo(other).isEqualTo(ModelFingerprint.of(model, adapter("copy", "1")));
    }

    private String adapter(String name, String tensors) throws IOException {
        write(name, "adapter.json", "{}");
        write(name, "adapter.safetensors", tensors);
        return folder.resolve(name).toString();
    }

    private void write(String name, String file, String content) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(file), content);
    }
}
