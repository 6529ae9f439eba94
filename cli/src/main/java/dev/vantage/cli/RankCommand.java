package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.DataFolder;
import dev.vantage.eval.RankingConfig;
import dev.vantage.eval.RankingSearches;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.training.rank.RankingFit;
import java.nio.file.Path;
import java.sql.SQLException;
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
        var folder = new DataFolder(terminal.home(), DataFolder.configured(), terminal.err()::println)
                .find(data, ranking.dataset());
        var searched = Checkpoint.open(terminal.home().resolve(ranking.checkpoint()));
        try (var translator =
                NeuralTranslator.open(searched, JavaEngine.withoutGradients(JavaEngineOptions.defaults()))) {
            var searches = RankingSearches.of(folder, ranking, translator, terminal.err()::println);
            var score = RankingFit.crossValidate(searches);
            line(
                    "%d questions of databases that neither was trained on, right by their first candidate:",
                    score.searches());
            line("  by the model's probability  %5.1f %%", percent(score.byProbability(), score));
            line("  by the learned order        %5.1f %%", percent(score.byRanking(), score));
            line("  if the best were chosen     %5.1f %%", percent(score.atBest(), score));
            var learned = RankingFit.fit(searches);
            for (var checkpoint : checkpoints) {
                Checkpoint.writeRanking(checkpoint, learned);
            }
        }
        return ExitCode.ANSWERED;
    }

    private static double percent(int count, RankingFit.Score score) {
        return 100.0 * count / Math.max(1, score.searches());
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }
}
