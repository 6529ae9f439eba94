package dev.vantage.training.run;

import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import java.nio.file.Path;

/**
 * Trains a tiny project on MLX, in a process of its own. Arguments: the project's folder, the run's
 * name, and in how many processes.
 */
final class TinyRunProgram {

    static final int STEPS = 4;

    private TinyRunProgram() {}

    public static void main(String... arguments) throws InterruptedException {
        var project = new TinyProject(Path.of(arguments[0]));
        int processes = Integer.parseInt(arguments[2]);
        try (var engine = MlxEngines.open()) {
            if (engine.peers().size() != processes) {
                throw new IllegalStateException("Wanted " + processes + " processes, not "
                        + engine.peers().size());
            }
            new TrainingRun(config(arguments[1]), engine, project.home(), project.data(), System.out, false).run(false);
        }
    }

    /** Two groups a step, so that each of two processes has one. */
    static TrainConfig config(String name) {
        return TinyProject.config(name, STEPS, 60, new TrainConfig.Batches(2, 2, 1, 60, 0.5, 0.5));
    }
}
