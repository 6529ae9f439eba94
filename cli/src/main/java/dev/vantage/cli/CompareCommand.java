package dev.vantage.cli;

import dev.vantage.eval.RunComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage compare}: what one run has right and another has not. */
@Command(
        name = "compare",
        description = "Compare two reports of vantage eval --json, question by question.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage compare before.json after.json"})
final class CompareCommand implements Callable<Integer> {

    private static final double SIGNIFICANT = 0.05;

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(index = "0", paramLabel = "A", description = "Report of the first run.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "Report of the second run, over the same questions.")
    private Path second = Path.of("");

    @Option(
            names = "--metric",
            paramLabel = "KEY",
            defaultValue = "execution",
            description = "What makes a question right: execution (the default), exact or official_execution.")
    private String metric = "execution";

    @Option(names = "--json", paramLabel = "OUT", description = "Write the whole comparison to this file.")
    private Optional<Path> json = Optional.empty();

    @Override
    public Integer call() {
        var comparison = RunComparison.of(first, second, metric);
        json.ifPresent(comparison::write);
        total("A", first, comparison.first(), comparison.compared());
        total("B", second, comparison.second(), comparison.compared());
        line(
                "%d questions compared by %s: both right %d, both wrong %d, won by B %d, lost by B %d",
                comparison.compared(),
                comparison.metric(),
                comparison.bothRight(),
                comparison.bothWrong(),
                comparison.won().size(),
                comparison.lost().size());
        if (comparison.onlyInOne() > 0) {
            line("not compared: %d that only one report counts", comparison.onlyInOne());
        }
        line(
                "McNemar's exact test, two-sided: p = %.4g (%s)",
                comparison.pValue(),
                comparison.pValue() < SIGNIFICANT
                        ? "chance alone would rarely do this"
                        : "chance alone could well do this");
        printKinds(comparison);
        list("won by B", comparison.won());
        list("lost by B", comparison.lost());
        return ExitCode.ANSWERED;
    }

    private void total(String name, Path file, int right, int compared) {
        line(
                "%s: %.1f %% right (%d of %d)  %s",
                name, compared == 0 ? 0 : 100.0 * right / compared, right, compared, file);
    }

    /** What was wrong with the run that has a question wrong. */
    private void printKinds(RunComparison comparison) {
        var won = RunComparison.byErrorKind(comparison.won());
        var lost = RunComparison.byErrorKind(comparison.lost());
        var kinds = new TreeSet<>(won.keySet());
        kinds.addAll(lost.keySet());
        if (kinds.isEmpty()) {
            return;
        }
        line("");
        line("%-14s  mended by B  made by B", "kind of error");
        kinds.forEach(kind -> line("%-14s  %11d  %9d", kind, won.getOrDefault(kind, 0), lost.getOrDefault(kind, 0)));
    }

    private void list(String title, List<RunComparison.Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        line("");
        line("%s:", title);
        questions.forEach(question -> line("%6d  %s: %s", question.index(), question.db(), question.question()));
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
