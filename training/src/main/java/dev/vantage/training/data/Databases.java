package dev.vantage.training.data;

import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The databases of one source. A database that has a SQLite file is read from it, as a user's would be; one without has
 * the schema of the tables file, and no stored values.
 */
final class Databases {

    /** Training may take its time, and finds the same values in every run. */
    private static final ValueBudget VALUES = new ValueBudget(Duration.ofMinutes(1), 200_000);

    private final SpiderSchemas written;
    private final Path folder;
    private final Function<Schema, ItemTexts> texts;
    private final Map<String, Optional<Database>> byName = new HashMap<>();

    /** @param texts what the sentence encoder reads of a schema */
    Databases(Path tables, Path folder, Function<Schema, ItemTexts> texts) throws IOException {
        this.written = SpiderSchemas.read(tables);
        this.folder = folder;
        this.texts = texts;
    }

    /** @return empty if neither a file nor the tables file has it */
    Optional<Database> get(String name) {
        return byName.computeIfAbsent(name, this::open);
    }

    private Optional<Database> open(String name) {
        var file = folder.resolve(name).resolve(name + ".sqlite");
        if (Files.exists(file)) {
            return Optional.of(read(name, file));
        }
        return written.named(name).map(schema -> database(name, schema, schema, ValueIndex.empty()));
    }

    private Database read(String name, Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var schema = SchemaReader.read(connection);
            var values = ValueSampler.sample(connection, schema, VALUES);
            return database(name, schema, written.relabel(name, schema), values);
        } catch (SQLException e) {
            throw new IllegalArgumentException("Database " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Database database(String name, Schema schema, Schema named, ValueIndex values) {
        return new Database(
                Database.Named.of(name, named, texts),
                Database.Named.of(name, SpiderSchemas.split(schema), texts),
                values);
    }
}
