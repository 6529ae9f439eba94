package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.vantage.model.text.Spelling;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the keys of a JSON object with the components of a record: every key is one, and none is missing. */
final class ConfigKeys {

    private ConfigKeys() {}

    /**
     * @param above the keys that lead to {@code tree}, each with a dot after it
     * @throws IllegalArgumentException if a key is unknown or missing
     */
    static void check(JsonNode tree, Class<?> type, String above) {
        if (!tree.isObject()) {
            throw new IllegalArgumentException("the keys " + above + "* are missing");
        }
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(ConfigKeys::key, Function.identity()));
        tree.fieldNames().forEachRemaining(key -> {
            if (!components.containsKey(key)) {
                throw new IllegalArgumentException("unknown key %s%s; the nearest known one is %s"
                        .formatted(above, key, Spelling.nearest(key, components.keySet())));
            }
        });
        for (Map.Entry<String, RecordComponent> component : components.entrySet()) {
            if (!tree.hasNonNull(component.getKey())) {
                throw new IllegalArgumentException("key " + above + component.getKey() + " is missing");
            }
            if (component.getValue().getType().isRecord()) {
                var inside = component.getValue().getType();
                check(tree.path(component.getKey()), inside, above + component.getKey() + ".");
            }
        }
    }

    private static String key(RecordComponent component) {
        return SnakeCaseStrategy.INSTANCE.translate(component.getName());
    }
}
