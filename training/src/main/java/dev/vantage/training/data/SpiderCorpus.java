package dev.vantage.training.data;

import dev.vantage.eval.data.Entry;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.training.TrainingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spider, and Spider-Syn's paraphrases of it. A database that has a SQLite file is read from it, as a user's would be; one
 * without has the schema of the tables file, and no stored values.
 *
 * @see <a href="https://yale-lily.github.io/spider">Spider</a>
 * @see <a href="https://aclanthology.org/2021.acl-long.195/">Towards Robustness of Text-to-SQL Models against Synonym
 *     Substitution</a>
 */
record SpiderCorpus(List<GoldQuestion> questions, Map<String, Integer> left, SpiderSchemas schemas, Path databases)
        implements Corpus {

    static SpiderCorpus readOriginals(Path questions, Path schemas, Path databases) {
        var read = new ArrayList<GoldQuestion>();
        for (var entry : Entry.list(questions)) {
            read.add(question(entry, entry.text("question")));
        }
        return new SpiderCorpus(read, Map.of(), SpiderSchemas.read(schemas), databases);
    }

    /** The paraphrases that differ from the question that they paraphrase. */
    static SpiderCorpus readParaphrases(Path questions, Path schemas, Path databases) {
        var read = new ArrayList<GoldQuestion>();
        int same = 0;
        for (var entry : Entry.list(questions)) {
            var paraphrase = entry.text("SpiderSynQuestion");
            if (paraphrase.strip().equals(entry.text("SpiderQuestion").strip())) {
                same++;
            } else {
                read.add(question(entry, paraphrase));
            }
        }
        return new SpiderCorpus(
                read, Map.of("paraphrase equal to its question", same), SpiderSchemas.read(schemas), databases);
    }

    private static GoldQuestion question(Entry entry, String text) {
        return new GoldQuestion(entry.text("db_id"), text.strip(), "", entry.text("query"));
    }

    @Override
    public Optional<Contents> database(String name) {
        var file = databases.resolve(name).resolve(name + ".sqlite");
        if (Files.exists(file)) {
            return Optional.of(read(name, file));
        }
        return schemas.named(name).map(schema -> new Contents(schema, SpiderSchemas.split(schema), Optional.empty()));
    }

    private Contents read(String name, Path file) {
        try (var connection = SqliteFiles.open(file)) {
            var schema = SchemaReader.read(connection);
            var values = ValueSampler.sample(connection, schema, SqliteFiles.VALUES);
            return new Contents(schemas.relabel(name, schema), SpiderSchemas.split(schema), Optional.of(values));
        } catch (SQLException e) {
            throw new TrainingException(
                    "Database " + file + " cannot be read: " + e.getMessage() + ". Get the data set again.", e);
        }
    }
}
