package dev.vantage.cli;

import dev.vantage.eval.DataFolder;
import dev.vantage.eval.RoundTrip;
import dev.vantage.training.data.Coverage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage coverage}: how much of Spider's and BIRD's SQL the model could write at all, and what it could not. */
@Command(
        name = "coverage",
        description =
                "Read gold SQL as plans and write the plans as SQL. Spider's must give the same rows; BIRD's training"
                        + " questions, whose databases are not there, the same plan again.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage coverage train_spider.json dev.json"})
final class CoverageCommand implements Callable<Integer> {

    private static final String SPIDER = "spider";
    private static final String BIRD = "bird";

    private final Terminal terminal;

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(
            paramLabel = "QUESTIONS",
            description =
                    "Files of questions in the folder of the data set. By default train_spider.json and dev.json.")
    private List<String> questions = List.of("train_spider.json", "dev.json");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder of the unpacked data set, with database/DB/DB.sqlite. Found as eval finds it by default.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--bird", description = "BIRD's training questions in place of Spider's.")
    private boolean bird;

    @Override
    public Integer call() throws SQLException {
        var folders = new DataFolder(terminal.home(), DataFolder.configured(), terminal.err()::println);
        if (bird) {
            var folder = folders.find(data, BIRD).resolve(BIRD);
            print(Coverage.of(folder.resolve("train_partial.json"), folder.resolve("train_schema_ddl.json")));
            return ExitCode.ANSWERED;
        }
        var folder = folders.find(data, SPIDER);
        for (var file : questions) {
            print(file, RoundTrip.ofSpider(folder, file));
        }
        return ExitCode.ANSWERED;
    }

    private void print(String file, RoundTrip.Result result) {
        line(
                "%s: %d of %d gold queries (%.2f %%) come back with the same rows",
                file, result.same(), result.questions(), 100 * result.share());
        line(
                "  plans: %.1f tokens on average, %d at most; %d with an empty FROM, %d with VIA",
                result.meanLength(), result.longest(), result.withoutFrom(), result.withVia());
        result.obstacles().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().count()))
                .forEach(entry -> line(
                        "  %5d  %s%n         %s",
                        entry.getValue().count(),
                        entry.getKey(),
                        entry.getValue().example()));
    }

    private void print(Coverage.Result result) {
        line(
                "%d of %d gold queries (%.2f %%) come back as the same plan, of %.1f tokens on average",
                result.covered(),
                result.questions(),
                100.0 * result.covered() / Math.max(1, result.questions()),
                result.meanLength());
        result.obstacles().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> line(
                        "  %5d  %s%n         %s",
                        entry.getValue().size(),
                        entry.getKey(),
                        entry.getValue().getFirst()));
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
