package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.eval.RankingConfig;
import dev.vantage.eval.RankingSearches;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.training.rank.RankingFit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage rank}: teaches a checkpoint how to order its candidates. */
@Command(
        name = "rank",
        description = "Learn how to order candidates, from searches over databases that the model was not trained on.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage rank configs/ranking.yaml runs/mini/last"})
final class RankCommand implements Callable<Integer> {

    private final Terminal terminal;

    RankCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(index = "0", paramLabel = "CONFIG", description = "A YAML file, for example configs/ranking.yaml.")
    private Path config = Path.of("");

    @Parameters(
            index = "1",
            arity = "1..*",
            paramLabel = "CHECKPOINT",
            description = "Folders of checkpoints that shall order their candidates so: each gets a ranking.json.")
    private Path[] checkpoints = {};

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the unpacked data sets. Found as eval finds it by default.")
    private Optional<Path> data = Optional.empty();

    @Override
    public Integer call() throws SQLException {
        var ranking = ConfigFile.read(config, RankingConfig.class);
        for (var checkpoint : checkpoints) {
            Checkpoint.open(checkpoint);
        }
        var searches = new ArrayList<RankingSearches.Search>();
        for (var search : ranking.searches()) {
            searches.addAll(searchesOf(search, ranking.beams()));
        }
        var score = RankingFit.crossValidate(searches);
        line(
                "%d questions over databases that the model asked has not learned from, right by their first candidate:",
                score.searches());
        line("  by the model's probability  %5.1f %%", percent(score.byProbability(), score));
        line("  by the learned order        %5.1f %%", percent(score.byRanking(), score));
        line("  by it and by having rows    %5.1f %%", percent(score.byRows(), score));
        line("  if the best were chosen     %5.1f %%", percent(score.atBest(), score));
        var learned = RankingFit.fit(searches);
        for (var checkpoint : checkpoints) {
            Checkpoint.writeRanking(checkpoint, learned);
        }
        return ExitCode.ANSWERED;
    }

    private List<RankingSearches.Search> searchesOf(RankingConfig.Search search, int beams) throws SQLException {
        var asked = ConfigFile.read(terminal.home().resolve(search.config()), EvalConfig.class);
        var checkpoint = Checkpoint.open(terminal.home().resolve(search.checkpoint()));
        try (var translator =
                NeuralTranslator.open(checkpoint, JavaEngine.withoutGradients(JavaEngineOptions.defaults()))) {
            var evaluator = new Evaluator(terminal.home(), terminal.err());
            return RankingSearches.of(evaluator, asked, data, translator, beams, terminal.err()::println);
        }
    }

    private static double percent(int count, RankingFit.Score score) {
        return 100.0 * count / Math.max(1, score.searches());
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
