package dev.vantage.eval;

import dev.vantage.eval.data.QuestionLine;
import dev.vantage.eval.data.SchemaScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final String REFUSED = "schemas that SQLite does not understand";

    private final List<EvalQuestion> questions = new ArrayList<>();
    private final Map<String, QuestionLine> sources = new HashMap<>();
    private final Map<String, Optional<Path>> made = new HashMap<>();
    private final Path databases;
    private final Path temporary;

    private LineBenchmark(List<QuestionLine> lines, Path databases) throws IOException {
        this.databases = databases;
        this.temporary = Files.createTempDirectory("vantage-eval-");
        var names = new HashMap<String, String>();
        for (var line : lines) {
            var name = line.hasFile()
                    ? line.db()
                    : names.computeIfAbsent(line.schema(), unseen -> "schema " + (names.size() + 1));
            sources.putIfAbsent(name, line);
            questions.add(new EvalQuestion(
                            questions.size(), name, line.question(), line.sql(), line.evidence(), line.difficulty())
                    .withEvidence());
        }
    }

    /**
     * @param file of questions
     * @param databases folder that the paths of SQLite files start from
     * @throws IllegalArgumentException if the file is missing or wrong; the message is for the user
     */
    static LineBenchmark read(Path file, Path databases) {
        try {
            return new LineBenchmark(QuestionLine.read(file), databases);
        } catch (IOException noFolder) {
            throw new IllegalArgumentException(
                    "Cannot make a temporary folder for databases: " + noFolder.getMessage(), noFolder);
        }
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
        return source != null && source.hasFile() ? name : REFUSED;
    }

    private Optional<Path> made(String name) {
        var source = sources.get(name);
        if (source == null) {
            return Optional.empty();
        }
        if (source.hasFile()) {
            return Optional.of(databases.resolve(source.db())).filter(Files::isRegularFile);
        }
        return made.computeIfAbsent(name, unseen -> make(source.schema(), made.size()));
    }

    private Optional<Path> make(String schema, int number) {
        var file = temporary.resolve(number + ".sqlite");
        try (var connection = SchemaScript.run(schema, "jdbc:sqlite:" + file)) {
            return Optional.of(file);
        } catch (SQLException notUnderstood) {
            return Optional.empty();
        }
    }

    @Override
    public Judge judge(String name, Path database, TimeLimit limit) throws SQLException {
        var source = sources.get(name);
        return new LineJudge(database, source != null && source.hasFile(), limit);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(temporary)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
