package dev.vantage.eval;

import dev.vantage.eval.data.QuestionLine;
import dev.vantage.eval.data.SchemaScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions of a file that has one a line. Those with the same DDL ask one database, which is made of it in a temporary
 * folder once it is needed.
 */
final class LineBenchmark implements Benchmark {

    /** A URL may hold a password, so it is no name. */
    private static final String AT_URL = "databases of JDBC URLs, which are only learned from";

    private static final String REFUSED = "schemas that SQLite does not understand";

    private final List<EvalQuestion> questions = new ArrayList<>();
    private final Map<String, QuestionLine> sources = new HashMap<>();
    private final TemporaryDatabases temporary = new TemporaryDatabases();
    private final Path databases;

    private LineBenchmark(List<QuestionLine> lines, Path databases) {
        this.databases = databases;
        var names = new HashMap<String, String>();
        for (var line : lines) {
            var name = name(line, names);
            sources.putIfAbsent(name, line);
            questions.add(new EvalQuestion(
                            questions.size(), name, line.question(), line.sql(), line.evidence(), line.difficulty())
                    .withEvidence());
        }
    }

    private static String name(QuestionLine line, Map<String, String> schemas) {
        if (line.hasFile()) {
            return line.db();
        }
        return line.hasUrl()
                ? AT_URL
                : schemas.computeIfAbsent(line.schema(), unseen -> "schema " + (schemas.size() + 1));
    }

    /**
     * @param questions their file, or a folder of such files
     * @param databases folder that the paths of SQLite files and scripts start from
     * @throws IllegalArgumentException if the file is missing or wrong; the message is for the user
     */
    static LineBenchmark read(Path questions, Path databases) {
        return new LineBenchmark(QuestionLine.read(questions), databases);
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
        return made(name).isPresent();
    }

    @Override
    public Path file(String name) {
        return made(name).orElseThrow(() -> new IllegalArgumentException("No such database: " + name));
    }

    @Override
    public String missing(String name) {
        var source = sources.get(name);
        return source != null && (source.hasFile() || source.hasUrl()) ? name : REFUSED;
    }

    private Optional<Path> made(String name) {
        var source = sources.get(name);
        if (source == null || source.hasUrl()) {
            return Optional.empty();
        }
        if (source.hasFile()) {
            var file = Optional.of(databases.resolve(source.db())).filter(Files::isRegularFile);
            return source.hasScript()
                    ? file.flatMap(script -> temporary.file(name, () -> SchemaScript.read(script)))
                    : file;
        }
        return temporary.file(name, source::schema);
    }

    @Override
    public Judge judge(String name, Path database, TimeLimit limit) throws SQLException {
        var source = sources.get(name);
        return new LineJudge(database, source != null && source.hasFile(), limit);
    }

    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
