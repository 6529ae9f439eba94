package dev.vantage.bench.model;

import dev.vantage.eval.ConfigFile;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.run.StepTrial;
import dev.vantage.training.run.TrainingRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes steps of a training run on both engines, in bfloat16 too where MLX can, and writes what they read and the first parameters.
 *
 * <p>Arguments: the run's configuration, the folder of the data sets, the project's folder, how many steps, and the folder to
 * write to. Commands: {@code check ENGINE} takes the steps without dropout and tells what each found; {@code round ENGINE}
 * takes them with dropout and tells how long that took.
 */
public final class TrainingProgram {

    private TrainingProgram() {}

    /** Sets up, writes the files, and obeys. */
    public static void main(String... arguments) throws Exception {
        var config = ConfigFile.read(Path.of(arguments[0]), TrainConfig.class);
        var data = Path.of(arguments[1]);
        var home = Path.of(arguments[2]);
        int steps = Integer.parseInt(arguments[3]);
        var folder = Path.of(arguments[4]);
        try (var java = JavaEngine.open()) {
            var trial = new TrainingRun(config, java, home, data, System.err, false).trial(steps, folder);
            write(trial, config, java, folder);
            var runners = new LinkedHashMap<String, StepTrial.Runner>();
            runners.put("java", trial.on(java));
            var names = new LinkedHashMap<String, String>();
            names.put("java", java.description());
            var here = mlxIfHere();
            for (var mlx : here) {
                runners.put("mlx", trial.on(mlx));
                names.put("mlx", mlx.description());
                if (mlx.roundFactors(true)) {
                    runners.put("mlx-bfloat16", trial.on(mlx));
                    names.put("mlx-bfloat16", mlx.description() + ", precision: bfloat16");
                }
            }
            new Dialogue().run(new Ready(names, trial.questions(), trial.planTokens()), words -> {
                var runner = named(runners, words[1]);
                here.forEach(mlx -> mlx.roundFactors(words[1].endsWith("bfloat16")));
                return switch (words[0]) {
                    case "check" -> runner.takeWithoutDropout();
                    case "round" -> Dialogue.seconds(runner::take);
                    default -> throw new IllegalArgumentException("Unknown command " + words[0]);
                };
            });
            runners.values().forEach(StepTrial.Runner::close);
        }
    }

    private static StepTrial.Runner named(Map<String, StepTrial.Runner> runners, String engine) {
        return Objects.requireNonNull(runners.get(engine), () -> "There is no engine " + engine);
    }

    private record Ready(Map<String, String> engines, int questions, int planTokens) {}

    /** @param groups how many each step has */
    private record Settings(
            List<Integer> groups,
            List<StepTrial.Trained> trained,
            List<Double> shares,
            TrainConfig.Optimizer optimizer,
            Object loss) {}

    private static List<Engine> mlxIfHere() {
        try {
            return List.of(MlxEngines.open());
        } catch (EngineUnavailableException unavailable) {
            System.err.println("Without MLX: " + unavailable.getMessage());
            return List.of();
        }
    }

    private static void write(StepTrial trial, TrainConfig config, Engine engine, Path folder) throws Exception {
        trial.writeCheckpoint(folder);
        var groups = trial.groups();
        var settings = new Settings(
                groups.stream().map(List::size).toList(),
                trial.trained(),
                trial.shares(),
                config.optimizer(),
                config.loss());
        Dialogue.write(folder.resolve("steps.json"), settings);
        int relations = config.network().relations();
        for (int s = 0; s < groups.size(); s++) {
            for (int g = 0; g < groups.get(s).size(); g++) {
                var group = groups.get(s).get(g);
                var numbers = new Numbers();
                try (var scope = engine.openScope()) {
                    numbers.put("items_lower", trial.lower(engine, group.items()))
                            .put("questions_lower", trial.lower(engine, group.questions()));
                }
                numbers.putLengths("items", group.items())
                        .putLengths("questions", group.questions())
                        .put("name_lengths", group.nameLengths(), group.nameLengths().length)
                        .putBatch(group.batch(), relations)
                        .putPlans(group.plans())
                        .write(folder.resolve("step-" + s + "-group-" + g + ".safetensors"));
            }
        }
    }
}
