package dev.vantage.eval.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON value of a data set's file, with its place there. Every failure is an {@link IllegalArgumentException} that names the
 * place.
 *
 * @param place the file, and where in it
 */
public record Entry(String place, JsonNode node) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The file itself, or the files of a folder whose names end so, in the order of their names. */
    static List<Path> files(Path fileOrFolder, String ending) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (var found = Files.list(fileOrFolder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(fileOrFolder + " cannot be read: " + unreadable, unreadable);
        }
    }

    /** The entries of a JSON list. */
    public static List<Entry> list(Path file) {
        var root = parse(file.toString(), read(file));
        if (!root.isArray()) {
            throw new IllegalArgumentException(file + " is no JSON list; check the layout of its source.");
        }
        var entries = new ArrayList<Entry>();
        root.forEach(node -> entries.add(new Entry("entry " + (entries.size() + 1) + " of " + file, node)));
        return entries;
    }

    /** The lines of a file of one JSON object each. */
    public static List<Entry> lines(Path file) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var line : read(file).lines().toList()) {
            var place = "line " + ++number + " of " + file;
            if (!line.isBlank()) {
                entries.add(new Entry(place, parse(place, line)));
            }
        }
        return entries;
    }

    /** The values of a JSON object by their keys. */
    public static Map<String, Entry> object(Path file) {
        var root = parse(file.toString(), read(file));
        if (!root.isObject()) {
            throw new IllegalArgumentException(file + " is no JSON object; check the layout of its source.");
        }
        var entries = new LinkedHashMap<String, Entry>();
        root.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), new Entry("key " + entry.getKey() + " of " + file, entry.getValue())));
        return entries;
    }

    /** The value of a key. */
    public JsonNode get(String key) {
        var found = node.get(key);
        if (found == null) {
            throw new IllegalArgumentException(place + " has no " + key + "; check the layout of its source.");
        }
        return found;
    }

    /** The text of a key. */
    public String text(String key) {
        return get(key).asText();
    }

    /** The text of the first of some keys that is there, or empty where none is. */
    public String first(List<String> keys) {
        return keys.stream()
                .map(node::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst()
                .map(JsonNode::asText)
                .orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(
                    "There is no file " + file
                            + ". Unpack the data set there, name the folder of the data sets with --data, or take the"
                            + " source out of the configuration.",
                    missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable, unreadable);
        }
    }

    private static JsonNode parse(String place, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    place + " is not valid JSON: " + malformed.getOriginalMessage() + ". Get the data set again.",
                    malformed);
        }
    }
}
