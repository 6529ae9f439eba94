package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A checkpoint's {@code config.json}: the sizes of the network and, under the key that MLX uses, how its weights are
 * quantised.
 */
record ConfigFile(ModelConfig model, Optional<Quantisation> quantisation) {

    private static final String QUANTISATION = "quantization";

    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static ConfigFile parse(byte[] json, String file) {
        try {
            if (!(JSON.readTree(json) instanceof ObjectNode root)) {
                throw CheckpointException.damaged(file, "it is not a JSON object");
            }
            checkFormat(root.path("format"), file);
            var quantisation = Optional.ofNullable(root.remove(QUANTISATION));
            return new ConfigFile(
                    bind(root, ModelConfig.class, ""),
                    quantisation.map(node -> bind(node, Quantisation.class, QUANTISATION + ".")));
        } catch (IllegalArgumentException wrong) {
            throw CheckpointException.unfit(file, String.valueOf(wrong.getMessage()));
        } catch (JsonProcessingException malformed) {
            throw CheckpointException.damaged(file, "it is not valid JSON (" + malformed.getOriginalMessage() + ")");
        } catch (IOException impossible) {
            throw new CheckpointException("Cannot read " + file, impossible);
        }
    }

    /** @throws IllegalArgumentException if the node does not describe such a record */
    static <T extends Record> T bind(JsonNode node, Class<T> type, String above) {
        ConfigKeys.check(node, type, above);
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(reason(wrong, above), wrong);
        }
    }

    /** Before anything else, as another format may have other keys. */
    private static void checkFormat(JsonNode format, String file) {
        if (!format.isInt()) {
            throw CheckpointException.unfit(
                    file, "it has no \"format\", so it is not the configuration of a Vantage model");
        }
        if (format.intValue() != ModelConfig.FORMAT) {
            throw CheckpointException.unfit(
                    file,
                    "its format is " + format + " and this version of Vantage reads " + ModelConfig.FORMAT
                            + "; use the version of Vantage that it was made for");
        }
    }

    byte[] toJson() {
        ObjectNode root = JSON.valueToTree(model);
        quantisation.ifPresent(how -> root.set(QUANTISATION, JSON.valueToTree(how)));
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record's own complaint, else the key and the first line of Jackson's. */
    private static String reason(JsonProcessingException wrong, String above) {
        if (wrong.getCause() instanceof IllegalArgumentException fromTheRecord) {
            return String.valueOf(fromTheRecord.getMessage());
        }
        var complaint = wrong.getOriginalMessage().lines().findFirst().orElse("wrong value");
        return wrong instanceof JsonMappingException mapping ? above + path(mapping) + ": " + complaint : complaint;
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
