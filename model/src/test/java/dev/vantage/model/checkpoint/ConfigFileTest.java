package dev.vantage.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {

    private static final ConfigFile TINY = new ConfigFile(ModelConfig.tiny(), Optional.empty());

    @Test
    void readsBackWhatItWrites() {
        var mini = new ConfigFile(ModelConfig.mini(), Optional.of(Quantisation.GROUPS_OF_64));
        assertThat(ConfigFile.parse(mini.toJson(), "config.json")).isEqualTo(mini);
        assertThat(ConfigFile.parse(TINY.toJson(), "config.json")).isEqualTo(TINY);
    }

    @Test
    void writesTheKeysThatMlxReads() {
        var mini = new ConfigFile(ModelConfig.mini(), Optional.of(Quantisation.GROUPS_OF_64));
        assertThat(new String(mini.toJson(), StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .contains("\"quantization\":{\"group_size\":64,\"bits\":8}")
                .contains("\"experts_per_token\":2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"relations\" : 57 | \"relation\" : 57 | unknown key relation; the nearest known one is relations",
                "\"max_positions\" | \"max_position\" | unknown key sentence.max_position; the nearest known one is max_positions",
                "\"relations\" : 57 | \"relations\" : \"many\" | relations: ",
                "\"relations\" : 57 | \"relations\" : 5.5 | relations: ",
                "\"relations\" : 57 | \"relations\" : null | key relations is missing",
                "\"relations\" : 57 | \"relations\" : 0 | relations is 0, not a positive number",
                "\"rms_norm_eps\" : 1.0E-6, | `` | key rms_norm_eps is missing",
                "\"name\" : \"tiny\" | \"name\" : \" \" | name is empty",
                "\"format\" : 1 | \"format\" : 2 | its format is 2 and this version of Vantage reads 1",
                "\"format\" : 1 | \"format\" : \"1\" | not the configuration of a Vantage model",
                "\"frozen_layers\" : 1 | \"frozen_layers\" : 3 | sentence.frozen_layers is 3, outside 0 to the 2 layers",
                "\"experts_per_token\" : 2 | \"experts_per_token\" : 5 | decoder.experts_per_token is 5",
                "\"kv_heads\" : 2 | \"kv_heads\" : 3 | decoder.kv_heads is 3, which does not divide decoder.heads 4",
                "\"kv_heads\" : 2 | \"kv_heads\" : 0 | decoder.kv_heads is 0",
                "\"rope_theta\" : 10000.0 | \"rope_theta\" : -1 | decoder.rope_theta is -1.0, not a positive number",
                "\"vocabulary\" : 512 | \"vocabulary\" : -5 | sentence.vocabulary is -5, not a positive number",
                "\"COUNT_ALL\" | \"DISTINCT\" | keywords has a keyword twice",
            })
    void refusesAConfigurationThatIsWrong(String part, String replacement, String reason) {
        var json = new String(TINY.toJson(), StandardCharsets.UTF_8);
        assertThat(json).contains(part);
        var changed = json.replaceFirst(part, replacement).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ConfigFile.parse(changed, "folder/config.json"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith("folder/config.json does not fit: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAValueWhereKeysBelong() {
        var json = new String(TINY.toJson(), StandardCharsets.UTF_8);
        var changed = json.replaceFirst("(?s)\"joint\" : \\{[^}]*\\}", "\"joint\" : 5");
        assertThatThrownBy(() -> ConfigFile.parse(changed.getBytes(StandardCharsets.UTF_8), "config.json"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("the keys joint.* are missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\": 1,}"})
    void refusesWhatIsNotAJsonObject(String json) {
        assertThatThrownBy(() -> ConfigFile.parse(json.getBytes(StandardCharsets.UTF_8), "config.json"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith("config.json is damaged: ");
    }

    @Test
    void refusesTheConfigurationOfAnotherModel() {
        assertThatThrownBy(() ->
                        ConfigFile.parse("{\"model_type\": \"bert\"}".getBytes(StandardCharsets.UTF_8), "config.json"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("not the configuration of a Vantage model");
    }

    @ParameterizedTest
    @CsvSource({"64, 3, quantization.bits is 3", "30, 8, quantization.group_size is 30"})
    void refusesAQuantisationThatItCannotRead(int groupSize, int bits, String reason) {
        var quantised = new ConfigFile(ModelConfig.tiny(), Optional.of(Quantisation.GROUPS_OF_64));
        var json = new String(quantised.toJson(), StandardCharsets.UTF_8)
                .replace("\"group_size\" : 64", "\"group_size\" : " + groupSize)
                .replace("\"bits\" : 8", "\"bits\" : " + bits);
        assertThatThrownBy(() -> ConfigFile.parse(json.getBytes(StandardCharsets.UTF_8), "config.json"))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(reason);
    }
}
