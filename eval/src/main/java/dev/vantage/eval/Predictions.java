package dev.vantage.eval;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * SQL that some other system wrote, from a file: one a line, of which the part before a tab counts and which may be blank;
 * or JSON, a list of texts or of objects that have their SQL under {@code sql}, {@code query} or {@code predicted}, or an
 * object of them by the question's index, as BIRD has it. What BIRD puts behind the SQL is left out.
 */
final class Predictions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KEYS = List.of("sql", "query", "predicted", "SQL");
    private static final String BIRD_MARK = "\t----- bird -----\t";

    private final Path file;
    private final Map<Integer, String> statements;
    private final boolean indexed;

    private Predictions(Path file, Map<Integer, String> statements, boolean indexed) {
        this.file = file;
        this.statements = statements;
        this.indexed = indexed;
    }

    /** @throws IllegalArgumentException if the file is missing or wrong */
    static Predictions read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such file: " + file);
        }
        try {
            var text = Files.readString(file);
            var start = text.stripLeading();
            return start.startsWith("[") || start.startsWith("{") ? ofJson(file, text) : ofLines(file, text);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(file + " is not JSON: " + malformed.getOriginalMessage(), malformed);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static Predictions ofLines(Path file, String text) {
        var statements = new HashMap<Integer, String>();
        for (var line : text.lines().toList()) {
            statements.put(statements.size(), plain(line).split("\t", 2)[0].strip());
        }
        return new Predictions(file, statements, false);
    }

    private static Predictions ofJson(Path file, String text) throws JacksonException {
        var tree = JSON.readTree(text);
        var statements = new HashMap<Integer, String>();
        if (tree.isArray()) {
            tree.forEach(element -> statements.put(statements.size(), sql(file, element, statements.size())));
            return new Predictions(file, statements, false);
        }
        tree.properties().forEach(entry -> {
            int index = index(file, entry.getKey());
            statements.put(index, sql(file, entry.getValue(), index));
        });
        return new Predictions(file, statements, true);
    }

    private static int index(Path file, String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "%s: key %s is not the index of a question".formatted(file, key), noNumber);
        }
    }

    /** A null and any other value that is no SQL is a question without a prediction. */
    private static String sql(Path file, JsonNode node, int index) {
        if (!node.isObject()) {
            return node.isTextual() ? plain(node.asText()) : "";
        }
        var key = KEYS.stream()
                .filter(node::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: prediction %d has none of the keys sql, query and predicted".formatted(file, index)));
        return node.path(key).isTextual() ? plain(node.path(key).asText()) : "";
    }

    private static String plain(String sql) {
        int mark = sql.indexOf(BIRD_MARK);
        return (mark < 0 ? sql : sql.substring(0, mark)).strip();
    }

    /**
     * The SQL for each question, by the question's index; empty where an object has none. A list must be as long as one of
     * the lists of questions; blank lines behind its end do not matter.
     *
     * @param lists of questions, the one to prefer first
     * @throws IllegalArgumentException if there are more or fewer predictions than questions in any of them
     */
    Map<Integer, String> forQuestions(List<List<EvalQuestion>> lists) {
        var byQuestion = new HashMap<Integer, String>();
        if (indexed) {
            lists.getFirst()
                    .forEach(question ->
                            byQuestion.put(question.index(), statements.getOrDefault(question.index(), "")));
            return byQuestion;
        }
        int count = statements.size();
        int filled = count;
        while (filled > 0 && statements.getOrDefault(filled - 1, "").isBlank()) {
            filled--;
        }
        var lengths = IntStream.concat(IntStream.of(count), IntStream.range(filled, count));
        for (int length : lengths.toArray()) {
            for (var questions : lists) {
                if (questions.size() == length) {
                    for (int i = 0; i < length; i++) {
                        byQuestion.put(questions.get(i).index(), statements.getOrDefault(i, ""));
                    }
                    return byQuestion;
                }
            }
        }
        throw new IllegalArgumentException("%s has %d predictions; expected %s"
                .formatted(
                        file,
                        count,
                        lists.stream()
                                .map(questions -> String.valueOf(questions.size()))
                                .distinct()
                                .collect(Collectors.joining(" or "))));
    }
}
