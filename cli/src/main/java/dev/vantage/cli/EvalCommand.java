package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.eval.page.ReportPage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
        footer = {
            "",
            "Examples:",
            "  vantage eval configs/eval-spider.yaml --json report.json --html report.html",
            "  vantage eval configs/eval-everyday.yaml -o vantage.model=runs/mini/last",
            "  vantage eval configs/eval-spider.yaml --predictions predicted.sql"
        })
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
                    + " VANTAGE_DATA, else build/data, else an archive in shared/data beside the project, which is"
                    + " unpacked.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description =
                    "Ask these instead: a JSON list of objects with db_id, question and query; with layout jsonl, one JSON"
                            + " object a line.")
    private Optional<Path> questions = Optional.empty();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description =
                    "Ask nothing, but score SQL that another system wrote: one statement a line, or JSON: a list of"
                            + " texts, a list of objects with sql, query or predicted, or an object of SQL by index.")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = {"-o", "--option"},
            paramLabel = "KEY=VALUE",
            description = "A property of every connection, for example vantage.model=runs/mini/last. May be repeated.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--json", paramLabel = "OUT", description = "Write the full report to this file.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write the report as one page for a browser, with every question. Each question is then"
                    + " translated twice, the second time to tell what its names were linked from.")
    private Optional<Path> html = Optional.empty();

    @Override
    public Integer call() throws SQLException {
        var evaluator = new Evaluator(terminal.home(), terminal.err());
        var settings = ConfigFile.read(config, EvalConfig.class).with(options);
        var report = predictions.isPresent()
                ? evaluator.score(settings, data, questions, predictions.get())
                : evaluator.run(settings, data, questions, html.isPresent());
        json.ifPresent(report::write);
        html.ifPresent(new ReportPage(report)::write);
        new ReportText(terminal.out(), report).print();
        return ExitCode.ANSWERED;
    }
}
