package dev.vantage.eval;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.vantage.model.text.Spelling;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a YAML file. Every component is a key, every key is a component, and none may be missing but those
 * that may be null; the same holds for records inside it, and for lists of records.
 */
public final class ConfigFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ConfigFile() {}

    /** @throws IllegalArgumentException if the file is missing or wrong; the message is for the user */
    public static <T extends Record> T read(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such configuration: " + file);
        }
        try {
            var tree = YAML.readTree(file.toFile());
            checkKeys(tree, type, file + ": ");
            return YAML.treeToValue(tree, type);
        } catch (DatabindException wrong) {
            throw new IllegalArgumentException(file + ": " + reason(wrong), wrong);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(file + " is not YAML: " + malformed.getOriginalMessage(), malformed);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** @param where begins an error message: the file, then the keys above */
    private static void checkKeys(JsonNode tree, Class<?> type, String where) {
        if (!tree.isObject()) {
            throw new IllegalArgumentException(where + "expected keys and values");
        }
        var components = components(type);
        var optional = optional(type);
        tree.fieldNames().forEachRemaining(key -> {
            if (!components.containsKey(key)) {
                throw new IllegalArgumentException("%sunknown key %s; the nearest known one is %s"
                        .formatted(where, key, Spelling.nearest(key, components.keySet())));
            }
        });
        components.forEach((key, component) -> {
            if (!tree.hasNonNull(key)) {
                if (optional.contains(key)) {
                    return;
                }
                throw new IllegalArgumentException("%skey %s is missing".formatted(where, key));
            }
            var value = tree.path(key);
            if (component.getType().isRecord()) {
                checkKeys(value, component.getType(), where + key + ": ");
            }
            recordsOf(component).ifPresent(listed -> {
                for (int i = 0; i < value.size(); i++) {
                    checkKeys(value.path(i), listed, where + key + ", entry " + (i + 1) + ": ");
                }
            });
        });
    }

    private static Set<String> optional(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        var components = new LinkedHashMap<String, RecordComponent>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return components;
    }

    /** The type of a list's entries, if they are records. */
    private static Optional<Class<?>> recordsOf(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && List.class.equals(list.getRawType())
                && list.getActualTypeArguments()[0] instanceof Class<?> entry
                && entry.isRecord()) {
            return Optional.of(entry);
        }
        return Optional.empty();
    }

    /** A record's own complaint, else the first line of Jackson's. */
    private static String reason(DatabindException wrong) {
        if (wrong.getCause() instanceof IllegalArgumentException fromTheRecord) {
            return String.valueOf(fromTheRecord.getMessage());
        }
        return wrong.getOriginalMessage().lines().findFirst().orElse("wrong");
    }
}
