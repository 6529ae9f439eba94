package dev.vantage.eval;

import dev.vantage.eval.data.WikiSqlData;
import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.data.WikiSqlTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * WikiSQL. Each table is asked alone, in a database of its own with the columns' real names; WikiSQL's database, in which
 * columns have numbers for names, is only what queries are executed on.
 */
final class WikiSqlBenchmark implements Benchmark {

    private static final String TABLE = "list";

    private final TemporaryDatabases temporary = new TemporaryDatabases();
    private final List<EvalQuestion> questions = new ArrayList<>();
    private final Map<Integer, WikiSqlQuery> golds = new HashMap<>();
    private final Map<String, WikiSqlTable> tables;
    private final Optional<Path> executed;

    private WikiSqlBenchmark(WikiSqlData data, Optional<Path> executed) {
        this.tables = data.tables();
        this.executed = executed;
        data.questions()
                .forEach((id, asked) -> asked.forEach(question -> {
                    golds.put(question.line(), question.gold());
                    var sql = question.gold().sql(TABLE, Objects.requireNonNull(tables.get(id)));
                    questions.add(new EvalQuestion(question.line(), id, question.text(), sql));
                }));
        questions.sort(Comparator.comparingInt(EvalQuestion::index));
    }

    /**
     * @param folder of the data set
     * @throws IllegalArgumentException if a file is missing or wrong; the message is for the user
     */
    static WikiSqlBenchmark read(Path questions, Path folder, WikiSqlSettings settings) {
        var data = WikiSqlData.read(questions, folder.resolve(settings.tables()), settings.split());
        if (settings.database().isEmpty()) {
            return new WikiSqlBenchmark(data, Optional.empty());
        }
        var database = folder.resolve(settings.database());
        if (!Files.isRegularFile(database)) {
            throw new IllegalArgumentException(
                    "There is no file " + database
                            + ". Unpack WikiSQL's databases there, or leave wikisql.database empty to compare logical forms only.");
        }
        return new WikiSqlBenchmark(data, Optional.of(database));
    }

    @Override
    public List<EvalQuestion> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Set<Integer> skipped() {
        return Set.of();
    }

    @Override
    public boolean has(String name) {
        return tables.containsKey(name);
    }

    @Override
    public Path file(String name) {
        return Optional.ofNullable(tables.get(name))
                .flatMap(table -> temporary.file(name, () -> script(table)))
                .orElseThrow(() -> new IllegalArgumentException("Table " + name + " cannot be made in SQLite"));
    }

    private static String script(WikiSqlTable table) {
        var columns = new StringJoiner(", ", "CREATE TABLE " + TABLE + " (", ")");
        for (var header : table.headers()) {
            columns.add('"' + header.name().replace("\"", "\"\"") + '"' + (header.isNumber() ? " REAL" : " TEXT"));
        }
        var script = new StringBuilder(columns.toString());
        for (var row : table.rows()) {
            var values = new StringJoiner(", ", ";\nINSERT INTO " + TABLE + " VALUES (", ")");
            row.forEach(value -> values.add("'" + value.replace("\0", "").replace("'", "''") + "'"));
            script.append(values);
        }
        return script.toString();
    }

    @Override
    public Judge judge(String name, Path database, TimeLimit limit) throws SQLException {
        return new WikiSqlJudge(database, name, golds, executed, limit);
    }

    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
