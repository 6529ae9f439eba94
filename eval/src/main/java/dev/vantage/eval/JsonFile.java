package dev.vantage.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of one JSON value. */
final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonFile() {}

    /** @throws IllegalArgumentException if the file is missing or is not JSON */
    static JsonNode read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such file: " + file);
        }
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " is not JSON: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Writes a value with its keys in snake case; the folder is made if there is none.
     *
     * @throws IllegalArgumentException if the file cannot be written
     */
    static void write(Path file, Object value) {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            JSON.writeValue(file.toFile(), value);
        } catch (IOException failure) {
            throw new IllegalArgumentException("Cannot write " + file + ": " + failure.getMessage(), failure);
        }
    }
}
