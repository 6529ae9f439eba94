package dev.vantage.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.DataFolder;
import dev.vantage.model.network.NetworkPart;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainConfig.Layout;
import dev.vantage.training.TrainingException;
import dev.vantage.training.run.TrainingRun;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage train}: teaches a model by a configuration. */
@Command(
        name = "train",
        description = "Train a model.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  vantage train configs/mini.yaml --resume",
            "  vantage train configs/lora.yaml --data my.jsonl",
            "  vantage train configs/ablation.yaml --without links",
            "",
            "Several processes train together on MLX (engine: mlx) where each is started with MLX_RANK, from 0 on,",
            "and MLX_HOSTFILE, a JSON list of their addresses: [[\"127.0.0.1:5001\"], [\"127.0.0.1:5002\"]]. The first",
            "one saves; the folder runs/ must be the same for all."
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "CONFIG", description = "A YAML file, for example configs/mini.yaml.")
    private Path config = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR|FILE",
            description = "Folder that holds the unpacked data sets. By default the property vantage.data, else the"
                    + " variable VANTAGE_DATA, else build/data, else archives in shared/data beside the"
                    + " project, which are unpacked. Or a file of your own questions, one JSON object a"
                    + " line, for the source of layout jsonl.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART|LAYOUT",
            description =
                    "Leave out parts of the network (relations, links, joint-encoder or experts) or the sources of"
                            + " layouts, to see what they are worth. The run's name gets -without- and these words.")
    private List<String> without = List.of();

    @Option(names = "--resume", description = "Go on from the last save of the run.")
    private boolean resume;

    @Override
    public Integer call() throws InterruptedException {
        var whole = ConfigFile.read(config, TrainConfig.class);
        var configured =
                without.isEmpty() ? whole : whole.named(whole.name() + "-without-" + String.join("-", without));
        for (var word : without) {
            configured = without(word, configured);
        }
        var file = data.filter(Files::isRegularFile).map(Path::toAbsolutePath);
        var train = file.isPresent() ? overQuestionsOf(file.get(), configured) : configured;
        try (var engine = engine(train)) {
            boolean speaks = engine.peers().rank() == 0;
            new TrainingRun(
                            train,
                            engine,
                            terminal.home(),
                            folderOf(train, file.isPresent() ? Optional.empty() : data),
                            speaks ? terminal.out() : new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                            speaks && System.console() != null)
                    .run(resume);
        }
        return ExitCode.ANSWERED;
    }

    private static TrainConfig without(String word, TrainConfig whole) {
        for (var part : NetworkPart.values()) {
            if (keyOf(part).equals(word)) {
                return whole.without(part);
            }
        }
        for (var layout : Layout.values()) {
            if (keyOf(layout).equals(word)) {
                return whole.without(layout);
            }
        }
        throw new IllegalArgumentException("--without " + word + " is neither a part of the network ("
                + keysOf(NetworkPart.values()) + ") nor a layout of sources (" + keysOf(Layout.values()) + ").");
    }

    private static String keysOf(Enum<?>[] constants) {
        return Arrays.stream(constants).map(TrainCommand::keyOf).collect(Collectors.joining(", "));
    }

    private static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The folder that paths of sources start from; an absolute path needs none. */
    private Path folderOf(TrainConfig train, Optional<Path> named) {
        var folders = new DataFolder(terminal.home(), DataFolder.configured(), terminal.err()::println);
        var found = named;
        for (var source : train.sources()) {
            if (DataFolder.isOfDataSet(source.questions())) {
                var dataset = Path.of(source.questions()).getName(0).toString();
                found = Optional.of(folders.find(named, dataset));
            }
        }
        return found.orElse(terminal.home());
    }

    private TrainConfig overQuestionsOf(Path file, TrainConfig train) {
        if (train.sources().stream().noneMatch(source -> source.layout() == Layout.JSONL)) {
            throw new IllegalArgumentException(config + " has no source of layout jsonl, which " + file
                    + " could be; --data names a folder then.");
        }
        var folder = String.valueOf(file.getParent());
        return train.withSources(train.sources().stream()
                .map(source -> source.layout() == Layout.JSONL
                        ? new TrainConfig.Source(Layout.JSONL, file.toString(), "", folder, source.share())
                        : source)
                .toList());
    }

    private static Engine engine(TrainConfig config) {
        if (config.engine().equals("java")) {
            if (System.getenv("MLX_RANK") != null) {
                throw new TrainingException(
                        "MLX_RANK is set, and only engine: mlx trains in several processes; say so in the configuration, or"
                                + " unset MLX_RANK.");
            }
            return JavaEngine.open();
        }
        try {
            return MlxEngines.open();
        } catch (EngineUnavailableException unavailable) {
            throw new TrainingException(
                    unavailable.getMessage() + " A configuration of training says engine: java.", unavailable);
        }
    }
}
