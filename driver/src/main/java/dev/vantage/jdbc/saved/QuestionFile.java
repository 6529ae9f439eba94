package dev.vantage.jdbc.saved;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file that names questions.
 *
 * <pre>
 *   questions:
 *     top_customers: which ten customers have spent the most?
 *     open orders: how many orders are open?
 * </pre>
 *
 * <p>The first line is wanted so that a file of another kind is not taken for one, whoever names it. Errors say where, and
 * never what else the file holds.
 *
 * @param questions in the order of the file
 */
public record QuestionFile(Path path, List<SavedQuestion> questions) {

    private static final String ROOT = "questions";
    private static final String FORM = "; write name: question, a line each, below a line questions:";
    private static final YAMLFactory YAML = new YAMLFactory();
    /** What would not come back from between quotes, of whatever kind they are. */
    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[\"`\\[\\]\\p{Cntrl}]");

    private static final Pattern ENDING = Pattern.compile("\\.(yaml|yml)$", Pattern.CASE_INSENSITIVE);

    public QuestionFile {
        questions = List.copyOf(questions);
    }

    /** @throws IllegalArgumentException if there is no such file or it is wrong; the message says where and what to do */
    public static QuestionFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("There is no file of questions " + path + ". Correct the path, which is"
                    + " taken from the folder that the program runs in.");
        }
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                var parser = YAML.createParser(reader)) {
            return new QuestionFile(path, new Reading(path, parser).questions());
        } catch (JacksonException malformed) {
            throw wrong(
                    path,
                    line(malformed),
                    "this is not YAML; put the question between quotes, or correct the spaces"
                            + " that its line begins with",
                    malformed);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot read " + path + ": " + unreadable, unreadable);
        }
    }

    /** The file that the SQL of the questions is pinned in: {@code reports.lock.json} beside {@code reports.yaml}. */
    public Path lock() {
        var name = ENDING.matcher(path.getFileName().toString()).replaceFirst("");
        return path.resolveSibling(name + ".lock.json");
    }

    private static int line(JacksonException malformed) {
        var location = malformed.getLocation();
        return location == null ? 1 : location.getLineNr();
    }

    private static IllegalArgumentException wrong(Path path, int line, String what, Throwable cause) {
        return new IllegalArgumentException(path + ", line " + line + ": " + what + ".", cause);
    }

    /** One reading of a file, from its first token to its last. */
    private static final class Reading {

        private final Path path;
        private final JsonParser parser;
        private final Map<String, SavedQuestion> byLowerCase = new LinkedHashMap<>();

        Reading(Path path, JsonParser parser) {
            this.path = path;
            this.parser = parser;
        }

        List<SavedQuestion> questions() throws IOException {
            boolean isRoot = parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.FIELD_NAME
                    && parser.currentName().equals(ROOT);
            if (!isRoot) {
                throw wrong("this is no file of questions" + FORM);
            }
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong("there are no questions below questions:" + FORM);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                add(parser.currentName().strip(), parser.currentTokenLocation().getLineNr());
            }
            if (parser.nextToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw wrong("something follows the questions; there is nothing but questions: in the file");
            }
            if (byLowerCase.isEmpty()) {
                throw wrong("there are no questions below questions:" + FORM);
            }
            return new ArrayList<>(byLowerCase.values());
        }

        private void add(String name, int line) throws IOException {
            if (name.isEmpty() || UNFIT_FOR_A_NAME.matcher(name).find()) {
                throw wrong(line, "a name is empty, or has a quote or a bracket in it; leave that out");
            }
            var value = parser.nextToken();
            var text = value == JsonToken.VALUE_STRING ? parser.getText().strip() : "";
            if (text.isEmpty() && (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL)) {
                throw wrong(line, "the question of " + name + " is empty; write it behind the colon");
            }
            if (text.isEmpty()) {
                throw wrong(line, "the question of " + name + " is no text; put it between quotes");
            }
            var same =
                    byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), new SavedQuestion(name, text, path, line));
            if (same != null) {
                throw wrong(
                        line,
                        name + " is the name of another question, in line " + same.line() + "; rename one of"
                                + " them, by more than the case of letters");
            }
        }

        private IllegalArgumentException wrong(String what) {
            return wrong(parser.currentTokenLocation().getLineNr(), what);
        }

        private IllegalArgumentException wrong(int line, String what) {
            return new IllegalArgumentException(path + ", line " + Math.max(1, line) + ": " + what + ".");
        }
    }
}
