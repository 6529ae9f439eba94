package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    private static final String GOOD = """
            name: n
            dataset: spider
            questions: dev.json
            databases: database
            skip: ""
            url: "jdbc:vantage:sqlite:"
            options: {vantage.maxRows: "0"}
            timeoutSeconds: 60
            limit: 0
            seed: 7
            """;

    @TempDir
    private Path folder;

    @Test
    void readsARecord() throws IOException {
        var config = read(GOOD);

        assertThat(config.seed()).isEqualTo(7);
        assertThat(config.options()).isEqualTo(Map.of("vantage.maxRows", "0"));
    }

    @Test
    void namesTheNearestKeyOfAnUnknownOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.replace("databases:", "database:")))
                .withMessageEndingWith("config.yaml: unknown key database; the nearest known one is databases");
    }

    @Test
    void namesAMissingKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.replace("limit: 0\n", "")))
                .withMessageEndingWith("config.yaml: key limit is missing");
    }

    @Test
    void readsWhatMayBeMissing() throws IOException {
        assertThat(read(GOOD).bird()).isNull();
        assertThat(read(GOOD + "bird: {evidence: true, repetitions: 3}\n").bird())
                .isEqualTo(new BirdSettings(true, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD + "bird: {evidence: true}\n"))
                .withMessageEndingWith("bird: key repetitions is missing");
    }

    @Test
    void passesARecordsOwnComplaintOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD.replace("limit: 0", "limit: -1")))
                .withMessageEndingWith("limit is 0 for all questions or a number of them, not -1");
    }

    @Test
    void saysThatAFileIsNoYaml() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("]")).withMessageContaining("is not YAML");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigFile.read(Path.of("absent.yaml"), EvalConfig.class))
                .withMessage("No such configuration: absent.yaml");
    }

    private EvalConfig read(String yaml) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("config.yaml"), yaml), EvalConfig.class);
    }
}
