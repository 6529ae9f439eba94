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
import java.util.Optional;
import java.util.Set;

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
     *     property {@code vantage.data}, else the variable {@code VANTAGE_DATA}, else an archive in {@code shared/data}
     * @param questions a file to ask instead of the configuration's
     * @throws IllegalArgumentException if data or questions are missing or wrong; the message is for the user
     * @throws SQLException if a database cannot be opened
     */
    public Report run(EvalConfig config, Optional<Path> data, Optional<Path> questions) throws SQLException {
        var folder = new DataFolder(home, DataFolder.configured(), notices::println).find(data, config.dataset());
        var set = DataSet.in(folder, config);
        var asked = spread(scorable(config, set, questions), config.limit());
        try (var limit = new TimeLimit(config.timeoutSeconds())) {
            var progress = new Progress(asked.size());
            var evaluation = new Evaluation(
                    set,
                    database -> new JdbcAsker(config.url(), database, config.options(), limit),
                    limit,
                    progress::accept);
            return Report.of(config, commit(), evaluation.run(asked));
        }
    }

    private List<EvalQuestion> scorable(EvalConfig config, DataSet set, Optional<Path> questions) {
        if (questions.isPresent()) {
            return QuestionFile.read(questions.get());
        }
        var all = QuestionFile.read(set.folder().resolve(config.questions()));
        var skipped = skipped(config, set);
        return all.stream()
                .filter(question -> !skipped.contains(question.index()))
                .toList();
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
