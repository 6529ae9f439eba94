package dev.vantage.cli;

import dev.vantage.eval.DataFolder;
import dev.vantage.eval.RoundTrip;
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

/** {@code vantage coverage}: how much of Spider's SQL the model could write at all, and what it could not. */
@Command(
        name = "coverage",
        description = "Read gold SQL as plans, write the plans as SQL, and compare the rows of both.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage coverage train_spider.json dev.json"})
final class CoverageCommand implements Callable<Integer> {

    private static final String SPIDER = "spider";

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

    @Override
    public Integer call() throws SQLException {
        var folder =
                new DataFolder(terminal.home(), DataFolder.configured(), terminal.err()::println).find(data, SPIDER);
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

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
