package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.eval.Report;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage eval}: how often the answers are right on a benchmark. */
@Command(
        name = "eval",
        description = "Measure how often answers are right.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage eval configs/eval-spider.yaml --json report.json"})
final class EvalCommand implements Callable<Integer> {

    private final Terminal terminal;

    EvalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "CONFIG", description = "A YAML file, for example configs/eval-spider.yaml.")
    private Path config = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the unpacked data set. By default the property vantage.data, else the variable"
                    + " VANTAGE_DATA, else an archive in shared/data beside the project, which is unpacked.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "Ask these instead: a JSON list of objects with db_id, question and query.")
    private Optional<Path> questions = Optional.empty();

    @Option(names = "--json", paramLabel = "OUT", description = "Write the full report to this file.")
    private Optional<Path> json = Optional.empty();

    @Override
    public Integer call() throws SQLException {
        var report = new Evaluator(terminal.home(), terminal.err())
                .run(ConfigFile.read(config, EvalConfig.class), data, questions);
        json.ifPresent(report::write);
        print(report);
        return ExitCode.ANSWERED;
    }

    private void print(Report report) {
        line(
                "%s: %.1f %% right (%d of %d), %d without rows",
                report.name(), 100 * report.executionAccuracy(), report.correct(), report.count(), report.invalid());
        if (report.goldFailed() > 0) {
            line("not counted: %d whose gold SQL fails", report.goldFailed());
        }
        print("hardness", report.byHardness());
        print("database", report.byDatabase());
        line("time to the first row: median %.0f ms, 95 %% within %.0f ms", report.msMedian(), report.msP95());
    }

    private void print(String kind, Map<String, Report.Group> groups) {
        line("");
        line("%-24s  questions  right", kind);
        groups.forEach(
                (name, group) -> line("%-24s  %9d  %5.1f", name, group.count(), 100 * group.executionAccuracy()));
        line("");
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
