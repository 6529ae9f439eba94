package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A checkpoint's {@code config.json}: the sizes of the network and, under the key that MLX uses, how its weights are
 * quantised.
 */
record ConfigFile(ModelConfig model, Optional<Quantisation> quantisation) {

    private static final String QUANTISATION = "quantization";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
                    JSON.treeToValue(root, ModelConfig.class),
                    quantisation.isPresent()
                            ? Optional.of(JSON.treeToValue(quantisation.get(), Quantisation.class))
                            : Optional.empty());
        } catch (UnrecognizedPropertyException unknown) {
            throw CheckpointException.unfit(file, unknownKey(unknown));
        } catch (JsonMappingException wrong) {
            throw CheckpointException.unfit(file, reason(wrong));
        } catch (JsonProcessingException malformed) {
            throw CheckpointException.damaged(file, "it is not valid JSON (" + malformed.getOriginalMessage() + ")");
        } catch (IOException impossible) {
            throw new CheckpointException("Cannot read " + file, impossible);
        }
    }

    /** Before anything else, as another format may have other keys. */
    private static void checkFormat(JsonNode format, String file) {
        if (!format.isInt()) {
            throw CheckpointException.unfit(file, "it has no \"format\", so it is not the configuration of a Vantage model");
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

    private static String unknownKey(UnrecognizedPropertyException unknown) {
        var name = unknown.getPropertyName();
        var nearest = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .min(Comparator.comparingInt((String known) -> edits(known, name)).thenComparing(known -> known));
        return "unknown key " + path(unknown) + nearest.map(key -> "; the nearest known one is " + key).orElse("");
    }

    /** A record's own complaint, else the first line of Jackson's. */
    private static String reason(JsonMappingException wrong) {
        if (wrong.getCause() instanceof IllegalArgumentException fromTheRecord) {
            return String.valueOf(fromTheRecord.getMessage());
        }
        var message = wrong.getOriginalMessage().lines().findFirst().orElse("wrong value");
        return path(wrong).isEmpty() ? message : path(wrong) + ": " + message;
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Levenshtein distance. */
    private static int edits(String left, String right) {
        var row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
