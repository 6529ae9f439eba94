package dev.vantage.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.training.TrainConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** In what a configuration differs from the one that a run was started with. */
final class ConfigChanges {

    private static final JsonMapper JSON = new JsonMapper();

    private ConfigChanges() {}

    /**
     * @param described file that holds the earlier one as JSON; nothing has changed if it is missing
     * @return for each key that differs, a phrase that says how
     */
    static List<String> between(Path described, TrainConfig now) throws IOException {
        if (!Files.exists(described)) {
            return List.of();
        }
        var before = new TreeMap<String, String>();
        flatten("", JSON.readTree(described.toFile()), before);
        var after = new TreeMap<String, String>();
        flatten("", JSON.readTree(JSON.writeValueAsBytes(now)), after);
        var changes = new ArrayList<String>();
        after.forEach((key, value) -> {
            var old = before.getOrDefault(key, "absent");
            if (!old.equals(value)) {
                changes.add(key + " was " + old + " and is " + value);
            }
        });
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> changes.add(key + " was " + before.get(key) + " and is absent"));
        return changes;
    }

    private static void flatten(String above, JsonNode node, TreeMap<String, String> into) {
        if (node.isValueNode()) {
            into.put(above, node.asText());
            return;
        }
        var dot = above.isEmpty() ? "" : above + ".";
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(dot + i, node.get(i), into);
            }
            return;
        }
        node.properties().forEach(entry -> flatten(dot + entry.getKey(), entry.getValue(), into));
    }
}
