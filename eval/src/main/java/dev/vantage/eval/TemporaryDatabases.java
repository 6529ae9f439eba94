package dev.vantage.eval;

import dev.vantage.eval.data.SchemaScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** SQLite files that are made of DDL when they are first needed, in a folder that goes in the end. */
final class TemporaryDatabases implements AutoCloseable {

    private final Map<String, Optional<Path>> made = new HashMap<>();
    private final Path folder;

    /** @throws IllegalArgumentException if there is no room for them */
    TemporaryDatabases() {
        try {
            folder = Files.createTempDirectory("vantage-eval-");
        } catch (IOException noFolder) {
            throw new IllegalArgumentException(
                    "Cannot make a temporary folder for databases: " + noFolder.getMessage(), noFolder);
        }
    }

    /** @return empty if SQLite does not understand the script */
    Optional<Path> file(String name, Supplier<String> script) {
        return made.computeIfAbsent(name, unseen -> make(script.get(), made.size()));
    }

    private Optional<Path> make(String script, int number) {
        var file = folder.resolve(number + ".sqlite");
        try (var connection = SchemaScript.run(script, "jdbc:sqlite:" + file)) {
            return Optional.of(file);
        } catch (SQLException notUnderstood) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
