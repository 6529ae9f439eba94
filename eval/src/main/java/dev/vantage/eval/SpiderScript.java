package dev.vantage.eval;

import dev.vantage.eval.script.Decoding;
import dev.vantage.eval.script.ScriptTable;
import dev.vantage.eval.spider.ColumnClasses;
import dev.vantage.eval.spider.ExactMatch;
import dev.vantage.eval.spider.ExecutableSql;
import dev.vantage.eval.spider.SpiderSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Judges SQL as Spider's official script does with {@code --etype all}, without plugged-in values and without
 * {@code --keep_distinct}. Execution must agree on every SQLite file of the database's folder, which is the test-suite
 * accuracy where a folder holds a test suite. Two things differ: the script never stops a query that takes too long, and
 * it stops itself where gold fails or a prediction is empty, while here such a question is not counted or wrong.
 *
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval">test-suite-sql-eval</a>
 */
final class SpiderScript implements AutoCloseable {

    /**
     * @param execution whether the rows agree on every file
     * @param match of the clauses
     * @param error why the prediction has no rows, or empty
     * @param goldError why the gold SQL has no rows, or empty
     * @param predicted the prediction's rows on the file that decided, or on the last one
     * @param gold the gold's rows on the same file
     */
    record Verdict(
            boolean execution, ExactMatch match, String error, String goldError, Preview predicted, Preview gold) {}

    private final List<ScriptRunner> runners = new ArrayList<>();
    private final SpiderSchema names;
    private final ColumnClasses classes;

    /** @param database the file whose schema counts */
    SpiderScript(Path database, ColumnClasses classes, TimeLimit limit) throws SQLException {
        this.classes = classes;
        for (var file : suite(database)) {
            runners.add(new ScriptRunner(file, limit, Decoding.DROPS_WRONG_BYTES));
        }
        this.names = SpiderSchema.read(runners.getFirst().connection());
    }

    /** The file itself, then the others beside it. */
    private static List<Path> suite(Path database) {
        var files = new ArrayList<>(List.of(database));
        try (var beside = Files.list(database.toAbsolutePath().getParent())) {
            beside.filter(file -> file.getFileName().toString().endsWith(".sqlite"))
                    .filter(file -> !file.getFileName().equals(database.getFileName()))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot list the folder of " + database, unreadable);
        }
        return files;
    }

    Verdict judge(String predicted, String gold) {
        var match = ExactMatch.of(predicted, gold, names, classes);
        var runnablePrediction = ExecutableSql.ofPrediction(predicted);
        var runnableGold = ExecutableSql.ofGold(gold);
        var shown = Preview.NONE;
        var wanted = Preview.NONE;
        for (var runner : runners) {
            var expected = runner.run(runnableGold.text());
            if (expected instanceof ScriptOutcome.Failed(var reason)) {
                return new Verdict(false, match, "", reason, Preview.NONE, Preview.NONE);
            }
            var actual =
                    predicted.isBlank() ? new ScriptOutcome.Failed("No SQL") : runner.run(runnablePrediction.text());
            shown = Preview.of(actual);
            wanted = Preview.of(expected);
            boolean same = expected instanceof ScriptOutcome.Rows(var right)
                    && actual instanceof ScriptOutcome.Rows(var ours)
                    && same(right, ours, runnableGold.ordered());
            if (!same) {
                return new Verdict(false, match, actual.failure(), "", shown, wanted);
            }
        }
        return new Verdict(true, match, "", "", shown, wanted);
    }

    /**
     * The same rows as often, in the same order if that counts, with the columns in any one order. A quick test comes
     * first, which sorts the values of each row as they are printed; it can refuse rows that are the same but for 1 and
     * 1.0 in two or more columns.
     */
    static boolean same(ScriptTable gold, ScriptTable predicted, boolean ordered) {
        if (gold.rows().isEmpty() && predicted.rows().isEmpty()) {
            return true;
        }
        if (gold.rows().size() != predicted.rows().size() || gold.columns() != predicted.columns()) {
            return false;
        }
        boolean alike = ordered
                ? gold.sortedRows().equals(predicted.sortedRows())
                : new HashSet<>(gold.sortedRows()).equals(new HashSet<>(predicted.sortedRows()));
        return alike
                && RowComparison.same(
                        new ResultTable(gold.labels(), gold.rows()),
                        new ResultTable(predicted.labels(), predicted.rows()),
                        ordered);
    }

    @Override
    public void close() throws SQLException {
        for (var runner : runners) {
            runner.close();
        }
    }
}
