package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.DataFolder;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import dev.vantage.training.run.TrainingRun;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage train}: teaches a model by a configuration. */
@Command(
        name = "train",
        description = "Train a model.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage train configs/mini.yaml --resume"})
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "CONFIG", description = "A YAML file, for example configs/mini.yaml.")
    private Path config = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that holds the unpacked data sets. By default the property vantage.data, else the"
                    + " variable VANTAGE_DATA, else archives in shared/data beside the project, which are unpacked.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--resume", description = "Go on from the last save of the run.")
    private boolean resume;

    @Override
    public Integer call() throws InterruptedException {
        var train = ConfigFile.read(config, TrainConfig.class);
        var folders = new DataFolder(terminal.home(), DataFolder.configured(), terminal.err()::println);
        var found = data;
        for (var source : train.sources()) {
            found = Optional.of(
                    folders.find(data, Path.of(source.questions()).getName(0).toString()));
        }
        try (var engine = engine(train)) {
            new TrainingRun(
                            train,
                            engine,
                            terminal.home(),
                            found.orElseThrow(),
                            terminal.out(),
                            System.console() != null)
                    .run(resume);
        }
        return ExitCode.ANSWERED;
    }

    private static Engine engine(TrainConfig config) {
        if (config.engine().equals("java")) {
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
