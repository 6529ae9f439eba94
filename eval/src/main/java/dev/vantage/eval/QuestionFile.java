package dev.vantage.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vantage.eval.spider.ColumnClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions in the layout of Spider, which BIRD shares but for the key of the gold SQL, and Spider-Syn but for that of the
 * question.
 */
final class QuestionFile {

    private static final String PARAPHRASE = "SpiderSynQuestion";

    private QuestionFile() {}

    /** @throws IllegalArgumentException if the file is missing or wrong */
    static List<EvalQuestion> read(Path file) {
        var list = JsonFile.read(file);
        if (!list.isArray()) {
            throw new IllegalArgumentException(file + ": expected a JSON list of questions");
        }
        var questions = new ArrayList<EvalQuestion>();
        for (var node : list) {
            int index = questions.size();
            var gold = node.has("query") ? "query" : "SQL";
            var question = node.has(PARAPHRASE) ? PARAPHRASE : "question";
            questions.add(new EvalQuestion(
                    index,
                    text(file, node, index, "db_id"),
                    text(file, node, index, question),
                    text(file, node, index, gold),
                    node.path("evidence").asText(),
                    node.path("difficulty").asText()));
        }
        return questions;
    }

    /** What the foreign keys of {@code tables.json} make of a database's columns, by the database's name. */
    static Map<String, ColumnClasses> readColumnClasses(Path file) {
        var classes = new HashMap<String, ColumnClasses>();
        JsonFile.read(file).forEach(schema -> classes.put(schema.path("db_id").asText(), ColumnClasses.of(schema)));
        return classes;
    }

    /** The "indices" of a file that lists questions which cannot be scored. */
    static Set<Integer> readIndices(Path file) {
        var indices = new HashSet<Integer>();
        JsonFile.read(file).path("indices").forEach(index -> indices.add(index.asInt()));
        return indices;
    }

    private static String text(Path file, JsonNode question, int index, String key) {
        var value = question.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("%s: question %d has no %s".formatted(file, index, key));
        }
        return value.asText();
    }
}
