package dev.vantage.training.data;

import dev.vantage.eval.data.QuestionLine;
import dev.vantage.eval.data.SchemaScript;
import dev.vantage.training.TrainingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions of files that have one a line. Questions with the same DDL ask the same database; one without rows has no
 * stored values. A schema that SQLite does not understand is no database; a URL that nothing answers at ends the run, as
 * most questions of a user's own file ask one database.
 */
record JsonlCorpus(List<GoldQuestion> questions, Map<String, QuestionLine> sources, Path databases) implements Corpus {

    /**
     * @param questions their file, or a folder of such files
     * @param databases the folder that the paths of SQLite files and scripts start from
     */
    static JsonlCorpus read(Path questions, Path databases) {
        var read = new ArrayList<GoldQuestion>();
        var sources = new LinkedHashMap<String, QuestionLine>();
        var names = new HashMap<String, String>();
        for (var line : QuestionLine.read(questions)) {
            var name = line.hasFile() || line.hasUrl()
                    ? line.db()
                    : names.computeIfAbsent(line.schema(), unseen -> "schema " + (names.size() + 1));
            sources.putIfAbsent(name, line);
            read.add(new GoldQuestion(name, line.question(), line.evidence(), line.sql()));
        }
        return new JsonlCorpus(read, sources, databases);
    }

    @Override
    public Map<String, Integer> left() {
        return Map.of();
    }

    @Override
    public Optional<Contents> database(String name) {
        var source = Optional.ofNullable(sources.get(name));
        if (source.isEmpty() || (source.get().hasFile() && !Files.isRegularFile(file(source.get())))) {
            return Optional.empty();
        }
        try (var connection = open(source.get())) {
            return Optional.of(Contents.read(connection));
        } catch (SQLException failed) {
            if (source.get().hasUrl()) {
                throw unreachable(source.get(), failed);
            }
            return Optional.empty();
        }
    }

    private Path file(QuestionLine source) {
        return databases.resolve(source.db());
    }

    /** Without the driver's words, which may repeat the URL with its password. */
    private static TrainingException unreachable(QuestionLine source, SQLException failed) {
        return new TrainingException(
                source.place() + " names a database that cannot be read: SQLState " + failed.getSQLState()
                        + ". Try its URL with `vantage ask`, which tells more.",
                failed);
    }

    private Connection open(QuestionLine source) throws SQLException {
        if (source.hasUrl()) {
            return DriverManager.getConnection(source.db());
        }
        if (source.hasScript()) {
            return SchemaScript.inMemory(SchemaScript.read(file(source)));
        }
        return source.hasFile() ? SqliteFiles.open(file(source)) : SchemaScript.inMemory(source.schema());
    }
}
