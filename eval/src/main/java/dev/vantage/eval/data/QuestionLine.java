package dev.vantage.eval.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of a file that has one JSON object a line. The keys are {@code question}, {@code sql}, one of {@code schema}
 * and {@code db}, and, where there are any, {@code evidence} and {@code difficulty}; or as Gretel's published files have
 * them, {@code sql_prompt}, {@code sql}, {@code sql_context} and {@code sql_complexity}. Other keys do not matter.
 *
 * @param place the line, for messages
 * @param sql that answers the question
 * @param schema DDL, which may insert rows too; empty where the question has a database
 * @param db path of a SQLite file or of a script that makes one ({@code .sql}), or a JDBC URL; empty where the question has a
 *     schema
 * @param evidence a hint that comes with the question, or empty
 * @param difficulty as the file has it, or empty
 * @see <a href="https://huggingface.co/datasets/gretelai/synthetic_text_to_sql">Gretel's synthetic_text_to_sql</a>
 */
public record QuestionLine(
        String place, String question, String sql, String schema, String db, String evidence, String difficulty) {

    private static final String ENDING = ".jsonl";
    private static final String SCRIPT = ".sql";

    private static final List<String> QUESTION = List.of("question", "sql_prompt");
    private static final List<String> SQL = List.of("sql");
    private static final List<String> SCHEMA = List.of("schema", "sql_context");
    private static final List<String> DB = List.of("db");
    private static final List<String> EVIDENCE = List.of("evidence");
    private static final List<String> DIFFICULTY = List.of("difficulty", "sql_complexity");

    /**
     * The questions of a file, or of all files {@code *.jsonl} of a folder in the order of their names.
     *
     * @throws IllegalArgumentException if a file cannot be read, or a line lacks what it needs; the message says which
     */
    public static List<QuestionLine> read(Path fileOrFolder) {
        var lines = new ArrayList<QuestionLine>();
        for (var file : Entry.files(fileOrFolder, ENDING)) {
            lines.addAll(readFile(file));
        }
        return lines;
    }

    private static List<QuestionLine> readFile(Path file) {
        var lines = new ArrayList<QuestionLine>();
        for (var entry : Entry.lines(file)) {
            var line = new QuestionLine(
                    entry.place(),
                    entry.first(QUESTION).strip(),
                    entry.first(SQL).strip(),
                    entry.first(SCHEMA),
                    entry.first(DB).strip(),
                    entry.first(EVIDENCE).strip(),
                    entry.first(DIFFICULTY).strip());
            line.check();
            lines.add(line);
        }
        return lines;
    }

    private void check() {
        require(!question.isEmpty(), "question (or sql_prompt)");
        require(!sql.isEmpty(), "sql");
        require(!db.isEmpty() || !schema.isBlank(), "schema (or sql_context) and no db");
    }

    private void require(boolean isThere, String key) {
        if (!isThere) {
            throw new IllegalArgumentException("%s has no %s".formatted(place, key));
        }
    }

    /** Whether it asks a SQLite file or what a script makes, and not a schema or the database of a URL. */
    public boolean hasFile() {
        return !db.isEmpty() && !hasUrl();
    }

    /** Whether its file is a script that makes the database. */
    public boolean hasScript() {
        return db.endsWith(SCRIPT) && !hasUrl();
    }

    /** Whether it asks the database of a JDBC URL. */
    public boolean hasUrl() {
        return db.startsWith("jdbc:");
    }
}
