package dev.vantage.training.data;

import dev.vantage.eval.data.Entry;
import dev.vantage.eval.data.SchemaScript;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.TrainingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * BIRD's training questions, each without its evidence and, where it has some, with it. Schemas come from the databases'
 * DDL; there are no rows.
 *
 * @see <a href="https://bird-bench.github.io/">BIRD</a>
 */
record BirdCorpus(List<GoldQuestion> questions, Map<String, Schema> schemas) implements Corpus {

    /** A bare name; in the file's DDL keywords are in upper case, and a few of the names are keywords too. */
    private static final Pattern BARE_NAME =
            Pattern.compile("(^\t|CREATE TABLE |REFERENCES |KEY \\()([a-z]\\w*)", Pattern.MULTILINE);

    /** @param schemas JSON file: an object from the name of a database to its {@code CREATE TABLE} statements */
    static BirdCorpus read(Path questions, Path schemas) {
        var read = new ArrayList<GoldQuestion>();
        for (var entry : Entry.list(questions)) {
            var database = entry.text("db_id");
            var text = entry.text("question").strip();
            var evidence = entry.text("evidence").strip();
            var sql = entry.text("SQL");
            read.add(new GoldQuestion(database, text, "", sql));
            if (!evidence.isEmpty()) {
                read.add(new GoldQuestion(database, text, evidence, sql));
            }
        }
        var created = new HashMap<String, Schema>();
        Entry.object(schemas)
                .forEach(
                        (name, ddl) -> created.put(name, create(name, ddl.node().asText())));
        return new BirdCorpus(read, created);
    }

    @Override
    public Map<String, Integer> left() {
        return Map.of();
    }

    @Override
    public Optional<Contents> database(String name) {
        return Optional.ofNullable(schemas.get(name)).map(schema -> new Contents(schema, schema, Optional.empty()));
    }

    /** Reads the schema as a user's connection would: from a database that was created by its DDL. */
    private static Schema create(String name, String ddl) {
        try (var connection = SchemaScript.inMemory(BARE_NAME.matcher(ddl).replaceAll("$1\"$2\""))) {
            return SpiderSchemas.split(SchemaReader.read(connection));
        } catch (SQLException e) {
            throw new TrainingException("The DDL of " + name + " does not run: " + e.getMessage(), e);
        }
    }
}
