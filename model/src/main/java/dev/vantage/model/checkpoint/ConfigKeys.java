package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
                        .formatted(above, key, nearest(key, components.keySet())));
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

    private static String nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String key) -> edits(key, unknown))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Levenshtein distance. */
    private static int edits(String left, String right) {
        var row = new int[right.length() + 1];
        Arrays.setAll(row, j -> j);
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
