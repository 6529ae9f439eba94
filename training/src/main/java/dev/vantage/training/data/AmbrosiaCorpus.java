package dev.vantage.training.data;

import dev.vantage.eval.data.Entry;
import dev.vantage.training.TrainingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * AMBROSIA: small databases of many domains. Of its ambiguous questions only the readings that people wrote out are taken,
 * each with its own SQL; the ambiguous questions themselves have no one answer.
 *
 * @see <a href="https://arxiv.org/abs/2406.19073">AMBROSIA: A Benchmark for Parsing Ambiguous Questions into Database
 *     Queries</a>
 */
record AmbrosiaCorpus(List<GoldQuestion> questions, Map<String, Path> files) implements Corpus {

    private static final String EXAMPLES = "examples.json";
    private static final int MOST_READINGS = 3;

    /** @param folder below which each database lies beside its examples */
    static AmbrosiaCorpus read(Path folder) {
        var questions = new ArrayList<GoldQuestion>();
        var files = new LinkedHashMap<String, Path>();
        for (var file : SqliteFiles.below(folder)) {
            var examples = file.resolveSibling(EXAMPLES);
            if (!Files.exists(examples)) {
                continue;
            }
            var name = SqliteFiles.name(folder, file);
            files.put(name, file);
            for (var entry : Entry.list(examples)) {
                for (int reading = 1; reading <= MOST_READINGS; reading++) {
                    var text = entry.first(List.of("interpretation" + reading)).strip();
                    if (!text.isEmpty()) {
                        questions.add(new GoldQuestion(name, text, "", entry.text("sql_query" + reading)));
                    }
                }
            }
        }
        return new AmbrosiaCorpus(questions, files);
    }

    @Override
    public Map<String, Integer> left() {
        return Map.of();
    }

    @Override
    public Optional<Contents> database(String name) {
        var file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try (var connection = SqliteFiles.open(file)) {
            return Optional.of(Contents.read(connection));
        } catch (SQLException e) {
            throw new TrainingException(
                    "Database " + file + " cannot be read: " + e.getMessage() + ". Get the data set again.", e);
        }
    }
}
