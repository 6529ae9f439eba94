package dev.vantage.eval;

import dev.vantage.eval.spider.ColumnClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Spider, BIRD, and whatever has their layout. */
record FolderBenchmark(
        DataSet set,
        List<EvalQuestion> questions,
        Set<Integer> skipped,
        Map<String, ColumnClasses> classes,
        @Nullable BirdSettings bird)
        implements Benchmark {

    /** Spider's own description of the schemas, of which the foreign keys are read. */
    private static final String TABLES = "tables.json";

    /**
     * @param named file of questions to ask instead of the configuration's; of those none is skipped
     * @param notices is told of what is not there but not needed either
     */
    static FolderBenchmark read(Path data, EvalConfig config, @Nullable Path named, Consumer<String> notices) {
        var set = DataSet.in(data, config);
        var questions = QuestionFile.read(named == null ? set.folder().resolve(config.questions()) : named).stream()
                .filter(question -> config.halfOrAll().contains(question.database()))
                .toList();
        var bird = config.bird();
        boolean withEvidence = bird != null && bird.evidence();
        return new FolderBenchmark(
                set,
                withEvidence
                        ? questions.stream().map(EvalQuestion::withEvidence).toList()
                        : questions,
                named == null ? skipped(config, set, notices) : Set.of(),
                bird == null ? classes(set, notices) : Map.of(),
                bird);
    }

    private static Set<Integer> skipped(EvalConfig config, DataSet set, Consumer<String> notices) {
        if (config.skip().isEmpty()) {
            return Set.of();
        }
        var file = set.folder().resolve(config.skip());
        if (!Files.isRegularFile(file)) {
            notices.accept("No " + file + ": every question is asked");
            return Set.of();
        }
        return QuestionFile.readIndices(file);
    }

    private static Map<String, ColumnClasses> classes(DataSet set, Consumer<String> notices) {
        var file = set.folder().resolve(TABLES);
        if (!Files.isRegularFile(file)) {
            notices.accept("No " + file + ": exact match knows no foreign keys");
            return Map.of();
        }
        return QuestionFile.readColumnClasses(file);
    }

    @Override
    public boolean has(String name) {
        return set.has(name);
    }

    @Override
    public Path file(String name) {
        return set.file(name);
    }

    @Override
    public Judge judge(String name, Path database, TimeLimit limit) throws SQLException {
        var settings = bird;
        return settings == null
                ? new SpiderJudge(database, classes.getOrDefault(name, ColumnClasses.NONE), limit)
                : new BirdJudge(database, settings.repetitions(), limit);
    }
}
