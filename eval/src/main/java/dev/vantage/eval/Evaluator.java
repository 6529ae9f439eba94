package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
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
import java.util.TreeMap;

/** Measures the driver by a configuration: finds the data, asks, and reports. */
public final class Evaluator {

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
     *     property {@code vantage.data}, else the variable {@code VANTAGE_DATA}, else {@code build/data}, else an
     *     archive in {@code shared/data}
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
        try (var benchmark = benchmark(config, data, questions);
                var limit = new TimeLimit(config.timeoutSeconds())) {
            return report(
                    config,
                    TestTimeSettings.asked(config),
                    benchmark,
                    database -> new JdbcAsker(config.url(), database, config.connectionOptions(), limit, explains),
                    config.askers(),
                    limit,
                    asked(benchmark, config));
        } catch (IOException leftBehind) {
            throw notRemoved(leftBehind);
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
        try (var benchmark = benchmark(config, data, questions);
                var limit = new TimeLimit(config.timeoutSeconds())) {
            var all = benchmark.questions();
            var there = withDatabase(benchmark);
            var scorable = all.stream()
                    .filter(question -> !benchmark.skipped().contains(question.index()))
                    .toList();
            var statements = Predictions.read(predictions).forQuestions(List.of(all, there, scorable));
            var asked = there.stream()
                    .filter(question -> statements.containsKey(question.index()))
                    .toList();
            return report(
                    config,
                    TestTimeSettings.read(config, predictions),
                    benchmark,
                    database -> new PredictionAsker(statements),
                    1,
                    limit,
                    spread(asked, config.limit()));
        } catch (IOException leftBehind) {
            throw notRemoved(leftBehind);
        }
    }

    /** The questions that a configuration asks. */
    static List<EvalQuestion> asked(Benchmark benchmark, EvalConfig config) {
        var scorable = withDatabase(benchmark).stream()
                .filter(question -> !benchmark.skipped().contains(question.index()))
                .toList();
        return spread(scorable, config.limit());
    }

    static IllegalArgumentException notRemoved(IOException leftBehind) {
        return new IllegalArgumentException(
                "Temporary databases cannot be removed: " + leftBehind.getMessage(), leftBehind);
    }

    private Report report(
            EvalConfig config,
            Map<String, String> settings,
            Benchmark benchmark,
            Evaluation.Askers askers,
            int askersAtATime,
            TimeLimit limit,
            List<EvalQuestion> asked)
            throws SQLException {
        var evaluation = new Evaluation(
                benchmark,
                askers,
                askersAtATime,
                (name, database) -> benchmark.judge(name, database, limit),
                new Progress(asked.size())::accept);
        long start = System.nanoTime();
        var items = evaluation.run(asked);
        double seconds = (System.nanoTime() - start) / 1e9;
        notices.printf(
                Locale.ROOT, "%.1f questions a second, judging included%n", items.size() / Math.max(seconds, 1e-9));
        return Report.of(config, settings, commit(), items, leftOut(benchmark));
    }

    /**
     * Finds the questions of a configuration.
     *
     * @param data as {@link #run}
     * @param questions a file to ask instead of the configuration's
     */
    Benchmark benchmark(EvalConfig config, Optional<Path> data, Optional<Path> questions) {
        var folder = new DataFolder(home, DataFolder.configured(), notices::println).find(data, config.dataset());
        var wikiSql = config.wikisql();
        if (wikiSql != null) {
            var files = DataSet.folder(folder, config.dataset(), wikiSql.tables());
            return WikiSqlBenchmark.read(questions.orElse(files.resolve(config.questions())), files, wikiSql);
        }
        return switch (config.layoutOrSpider()) {
            case SPIDER -> FolderBenchmark.read(folder, config, questions.orElse(null), notices::println);
            case JSONL -> {
                var file = questions.orElseGet(() -> DataFolder.isOfDataSet(config.questions())
                        ? DataSet.folder(folder, config.dataset(), config.questions())
                                .resolve(config.questions())
                        : home.resolve(config.questions()).normalize());
                var beside = Files.isDirectory(file)
                        ? file
                        : Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(folder);
                yield LineBenchmark.read(file, beside.resolve(config.databases()));
            }
        };
    }

    private static List<EvalQuestion> withDatabase(Benchmark benchmark) {
        return benchmark.questions().stream()
                .filter(question -> benchmark.has(question.database()))
                .toList();
    }

    private static Map<String, Integer> leftOut(Benchmark benchmark) {
        var missing = new TreeMap<String, Integer>();
        benchmark.questions().stream()
                .filter(question -> !benchmark.has(question.database()))
                .forEach(question -> missing.merge(benchmark.missing(question.database()), 1, Integer::sum));
        return missing;
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
