package dev.vantage.training.run;

import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** The model that a configuration starts from. */
final class StartingModel {

    private final TrainConfig config;
    private final Path folder;

    /** @param home folder of the project */
    StartingModel(TrainConfig config, Path home) {
        this.config = config;
        folder = home.resolve(config.startFrom());
    }

    /** Its folder, or empty for the bundled model. */
    String folder() {
        return isBundled() ? "" : folder.toString();
    }

    /**
     * What is made of its checkpoint.
     *
     * @throws TrainingException if there is none there, or what is made of it throws a {@link CheckpointException}
     */
    <T> T with(Function<Checkpoint, T> using) {
        try {
            return using.apply(isBundled() ? BundledTranslators.bundled() : Checkpoint.open(folder));
        } catch (IOException | CheckpointException e) {
            throw new TrainingException(
                    "The run cannot start from " + (isBundled() ? "the bundled model" : folder) + ": " + e.getMessage()
                            + ". Name a checkpoint of the model "
                            + config.network().name()
                            + " as startFrom, or none.",
                    e);
        }
    }

    private boolean isBundled() {
        return config.startFrom().equals(TrainConfig.BUNDLED);
    }
}
