package dev.vantage.training.run;

import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Peers;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.FrozenTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * A few steps of a run, taken again and again and saved nowhere: to see how fast an engine takes them, and whether another
 * program that reads the same numbers finds the same losses.
 */
public final class StepTrial {

    private final TrainConfig config;
    private final ModelConfig model;
    private final Trainee trainee;
    private final FrozenTexts frozen;
    private final List<List<List<Example>>> steps;

    StepTrial(
            TrainConfig config,
            ModelConfig model,
            Trainee trainee,
            FrozenTexts frozen,
            List<List<List<Example>>> steps) {
        this.config = config;
        this.model = model;
        this.trainee = trainee;
        this.frozen = frozen;
        this.steps = List.copyOf(steps);
    }

    /**
     * What one step found before it changed the parameters.
     *
     * @param norm of the gradient
     */
    public record Losses(double token, double relevance, double norm) {}

    /** The questions of all steps. */
    public int questions() {
        return steps.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }

    /** The plan tokens of all steps. */
    public int planTokens() {
        return steps.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(example -> example.steps().size())
                .sum();
    }

    /** The steps on an engine, from the run's first parameters on. */
    public Runner on(Engine engine) {
        return new Runner(engine);
    }

    /**
     * Writes the first parameters.
     *
     * @throws dev.vantage.model.checkpoint.CheckpointException if the checkpoint cannot be written
     */
    public void writeCheckpoint(Path folder) {
        var first = new LinkedHashMap<String, HostTensor>();
        for (var spec : trainee.trained()) {
            first.put(spec.name(), new HostTensor(spec.shape(), trainee.values(spec)));
        }
        trainee.write(folder, first);
    }

    /** What each step reads. */
    public List<List<Group>> groups() {
        return steps.stream().map(step -> step.stream().map(Group::of).toList()).toList();
    }

    /** [n, T, width]: what the frozen layers made of texts of a group. */
    public Tensor lower(Engine engine, List<int[]> texts) {
        return frozen.lower(engine, texts);
    }

    /** @param rate the highest learning rate */
    public record Trained(String name, double rate, boolean decays) {}

    public List<Trained> trained() {
        var rates = new PeakRates(config.optimizer(), model.sentence().layers());
        return trainee.trained().stream()
                .map(spec -> new Trained(spec.name(), rates.peak(spec.name()), spec.decays()))
                .toList();
    }

    /** The share of the highest learning rate at each step, the first time that they are taken. */
    public List<Double> shares() {
        var schedule = config.optimizer().rates();
        return LongStream.range(0, steps.size()).mapToObj(schedule::at).toList();
    }

    /** Takes the steps on one engine. Its parameters change with every step. */
    public final class Runner implements AutoCloseable {

        private final ExecutorService workers = Executors.newFixedThreadPool(config.workers());
        private final TrainingStep step;
        private final TrainingStep withoutDropout;
        private final RunState state;

        private Runner(Engine engine) {
            step = step(engine, config.optimizer().dropout());
            withoutDropout = step(engine, 0);
            state = RunState.start(
                    trainee.trained(), spec -> trainee.values(spec).clone());
        }

        private TrainingStep step(Engine engine, double dropout) {
            var gradient = new GroupGradient(engine, model, frozen, config.loss(), dropout);
            return new TrainingStep(
                    engine, Peers.NONE, workers, gradient, trainee, trainee.frozen(engine), model, config);
        }

        /** Takes each step once, as training does. */
        public List<Losses> take() throws InterruptedException {
            return take(step);
        }

        /** Takes each step once, without dropout, so that what it finds is no matter of chance. */
        public List<Losses> takeWithoutDropout() throws InterruptedException {
            return take(withoutDropout);
        }

        private List<Losses> take(TrainingStep taken) throws InterruptedException {
            var losses = new ArrayList<Losses>();
            for (var groups : steps) {
                var report = taken.apply(groups, state, state.step());
                state.advance(Window.EMPTY);
                losses.add(new Losses(report.tokenLoss(), report.relevanceLoss(), report.norm()));
            }
            return losses;
        }

        @Override
        public void close() {
            workers.shutdownNow();
        }
    }
}
