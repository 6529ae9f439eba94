package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.eval.RankingSearches;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.data.Negatives;
import dev.vantage.training.run.StartingModel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vantage negatives}: finds the wrong plans that a training tells the right ones from. */
@Command(
        name = "negatives",
        description = "Ask a model the questions of a training, and write down which of its likely plans are wrong.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The model that the training starts from is asked each source that names a file of negatives, which is",
            "written.",
            "",
            "Example:",
            "  vantage negatives configs/mini-fuller.yaml"
        })
final class NegativesCommand implements Callable<Integer> {

    private static final int BEAMS = 5;
    private static final int SECONDS = 5;

    private final Terminal terminal;

    NegativesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(index = "0", paramLabel = "CONFIG", description = "The YAML file of a training.")
    private Path config = Path.of("");

    @Override
    public Integer call() throws SQLException {
        var training = ConfigFile.read(config, TrainConfig.class);
        var sources = training.sources().stream()
                .filter(source -> source.negatives() != null)
                .toList();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(config + " names no file of negatives; give a source one, for example"
                    + " negatives: runs/negatives/free.jsonl");
        }
        var model = new StartingModel(training, terminal.home());
        try (var translator = model.with(checkpoint ->
                NeuralTranslator.open(checkpoint, JavaEngine.withoutGradients(JavaEngineOptions.defaults())))) {
            for (var source : sources) {
                ask(source, translator, terminal.home().resolve(String.valueOf(source.negatives())));
            }
        }
        return ExitCode.ANSWERED;
    }

    private void ask(TrainConfig.Source source, NeuralTranslator translator, Path file) throws SQLException {
        var evaluator = new Evaluator(terminal.home(), terminal.err());
        var asked = new EvalConfig(
                "negatives",
                "",
                source.questions(),
                terminal.home().resolve(source.databases()).toAbsolutePath().toString(),
                "",
                "jdbc:sqlite:",
                Map.of(),
                SECONDS,
                0,
                0,
                EvalConfig.Layout.JSONL,
                null,
                null,
                null);
        var searches =
                RankingSearches.of(evaluator, asked, Optional.empty(), translator, BEAMS, terminal.err()::println);
        if (searches.isEmpty()) {
            throw new IllegalArgumentException(
                    "No question of " + source.questions() + " could be asked: its databases, which"
                            + " the source looks for in " + source.databases() + ", are not there, or refuse its SQL");
        }
        int wrong = Negatives.write(file, searches);
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s: %d wrong plans for %d questions of %s",
                        file,
                        wrong,
                        searches.size(),
                        source.questions()));
    }
}
