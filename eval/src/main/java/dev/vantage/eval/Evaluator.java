package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import dev.vantage.eval.spider.ColumnClasses;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Measures the driver by a configuration: finds the data, asks, and reports. */
public final class Evaluator {

    /** Spider's own description of the schemas, of which the foreign keys are read. */
    private static final String TABLES = "tables.json";

    private final Path home;
    private final PrintStream notices;

    /**
     * @param home the project's folder
     * @param notices where progress is printed
     */
    public Evaluator(Path home, PrintStream notices) {
        this.home = home;
        this.notices = notices;
    }

    /**
     * @param data folder of the data set or the one that holds it; empty takes the system
     *     property {@code vantage.data}, else the variable {@code VANTAGE_DATA}, else an archive in {@code shared/data}
     * @param questions a file to ask instead of the configuration's
     * @throws IllegalArgumentException if data or questions are missing or wrong; the message is for the user
     * @throws SQLException if a database cannot be opened
     */
    public Report run(EvalConfig config, Optional<Path> data, Optional<Path> questions) throws SQLException {
        return run(config, data, questions, false);
    }

    /**
     * The same.
     *
     * @param explains whether items also tell how their SQL came about, for which each question is translated twice
     */
    public Report run(EvalConfig config, Optional<Path> data, Optional<Path> questions, boolean explains)
            throws SQLException {
        var set = dataSet(config, data);
        var all = questions(config, set, questions);
        var skipped = questions.isPresent() ? Set.<Integer>of() : skipped(config, set);
        boolean withEvidence = config.bird() != null && config.bird().evidence();
        var scorable = withDatabase(set, all).stream()
                .filter(question -> !skipped.contains(question.index()))
                .map(question -> withEvidence ? question.withEvidence() : question)
                .toList();
        var asked = spread(scorable, config.limit());
        try (var limit = new TimeLimit(config.timeoutSeconds())) {
            return report(
                    config,
                    TestTimeSettings.asked(config),
                    set,
                    database -> new JdbcAsker(config.url(), database, config.options(), limit, explains),
                    limit,
                    all,
                    asked);
        }
    }

    /**
     * Scores SQL that another system wrote. No question is skipped but those whose database is not there, because
     * published figures count them all.
     *
     * @param predictions SQL for all questions, or for those with a database, or for those that are not skipped
     * @throws IllegalArgumentException also if there are more or fewer predictions than questions
     */
    public Report score(EvalConfig config, Optional<Path> data, Optional<Path> questions, Path predictions)
            throws SQLException {
        var set = dataSet(config, data);
        var all = questions(config, set, questions);
        var there = withDatabase(set, all);
        var skipped = questions.isPresent() ? Set.<Integer>of() : skipped(config, set);
        var scorable = all.stream()
                .filter(question -> !skipped.contains(question.index()))
                .toList();
        var statements = Predictions.read(predictions).forQuestions(List.of(all, there, scorable));
        var asked = spread(
                there.stream()
                        .filter(question -> statements.containsKey(question.index()))
                        .toList(),
                config.limit());
        try (var limit = new TimeLimit(config.timeoutSeconds())) {
            return report(
                    config,
                    TestTimeSettings.read(config, predictions),
                    set,
                    database -> new PredictionAsker(statements),
                    limit,
                    all,
                    asked);
        }
    }

    private Report report(
            EvalConfig config,
            Map<String, String> settings,
            DataSet set,
            Evaluation.Askers askers,
            TimeLimit limit,
            List<EvalQuestion> all,
            List<EvalQuestion> asked)
            throws SQLException {
        var evaluation = new Evaluation(set, askers, judges(config, set, limit), new Progress(asked.size())::accept);
        return Report.of(config, settings, commit(), evaluation.run(asked), leftOut(set, all));
    }

    private DataSet dataSet(EvalConfig config, Optional<Path> data) {
        var folder = new DataFolder(home, DataFolder.configured(), notices::println).find(data, config.dataset());
        return DataSet.in(folder, config);
    }

    private static List<EvalQuestion> questions(EvalConfig config, DataSet set, Optional<Path> questions) {
        return QuestionFile.read(questions.orElse(set.folder().resolve(config.questions())));
    }

    private static List<EvalQuestion> withDatabase(DataSet set, List<EvalQuestion> all) {
        return all.stream()
                .filter(question -> set.hasDatabase(question.database()))
                .toList();
    }

    private Map<String, Integer> leftOut(DataSet set, List<EvalQuestion> all) {
        var missing = new TreeMap<String, Integer>();
        all.stream()
                .filter(question -> !set.hasDatabase(question.database()))
                .forEach(question -> missing.merge(question.database(), 1, Integer::sum));
        return missing;
    }

    private Evaluation.Judges judges(EvalConfig config, DataSet set, TimeLimit limit) {
        var bird = config.bird();
        if (bird != null) {
            return (name, database) -> new BirdJudge(database, bird.repetitions(), limit);
        }
        var file = set.folder().resolve(TABLES);
        if (!Files.isRegularFile(file)) {
            notices.println("No " + file + ": exact match knows no foreign keys");
        }
        var classes =
                Files.isRegularFile(file) ? QuestionFile.readColumnClasses(file) : Map.<String, ColumnClasses>of();
        return (name, database) -> new SpiderJudge(database, classes.getOrDefault(name, ColumnClasses.NONE), limit);
    }

    private Set<Integer> skipped(EvalConfig config, DataSet set) {
        if (config.skip().isEmpty()) {
            return Set.of();
        }
        var file = set.folder().resolve(config.skip());
        if (!Files.isRegularFile(file)) {
            notices.println("No " + file + ": every question is asked");
            return Set.of();
        }
        return QuestionFile.readIndices(file);
    }

    /** At most {@code limit} questions at equal distances, so that a short run sees every database; 0 takes all. */
    private static List<EvalQuestion> spread(List<EvalQuestion> all, int limit) {
        if (limit == 0 || limit >= all.size()) {
            return all;
        }
        var some = new ArrayList<EvalQuestion>();
        for (int i = 0; i < limit; i++) {
            some.add(all.get((int) ((long) i * all.size() / limit)));
        }
        return some;
    }

    private String commit() {
        try {
            var git = new ProcessBuilder("git", "-C", home.toString(), "describe", "--always", "--dirty", "--abbrev=12")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !answer.isEmpty() ? answer : "unknown";
        } catch (IOException withoutGit) {
            return "unknown";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    /** A line every fifty questions. */
    private final class Progress {

        private static final int EVERY = 50;

        private final int total;
        private int done;
        private int correct;

        Progress(int total) {
            this.total = total;
        }

        void accept(Item item) {
            done++;
            correct += item.execution() ? 1 : 0;
            if (done % EVERY == 0 || done == total) {
                notices.printf(
                        Locale.ROOT,
                        "%5d of %d   %5.1f %% right   %s%n",
                        done,
                        total,
                        100.0 * correct / done,
                        item.db());
            }
        }
    }
}
