package dev.vantage.training.run;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.network.NetworkPart;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Peers;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import dev.vantage.training.data.Example;
import dev.vantage.training.optimizer.AdamW;
import dev.vantage.training.optimizer.MovingAverage;
import dev.vantage.training.optimizer.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One step: the gradients of its groups, as many side by side as the configuration says and the others after them, weighted
 * by their tokens; clipped; AdamW; and the average. Where there are other processes, each differentiates some of the groups;
 * the sums go to all of them, so that all change their parameters alike.
 */
final class TrainingStep {

    private final Engine engine;
    private final Peers peers;
    private final ExecutorService workers;
    private final GroupGradient gradient;
    private final Function<List<Tensor>, Weights> weights;
    private final List<ParameterSpec> trained;
    private final TrainConfig.Optimizer settings;
    private final int together;
    private final Schedule schedule;
    private final PeakRates rates;
    private final ModelConfig model;
    private final AdamW adam;
    private final MovingAverage average;
    private final long seed;
    private final List<NetworkPart> leftOut;

    /** @param frozen the parameters of the network that the trainee does not change */
    TrainingStep(
            Engine engine,
            Peers peers,
            ExecutorService workers,
            GroupGradient gradient,
            Trainee trainee,
            Weights frozen,
            ModelConfig model,
            TrainConfig config) {
        this.engine = engine;
        this.peers = peers;
        this.workers = workers;
        this.gradient = gradient;
        this.model = model;
        weights = values -> trainee.weights(frozen, values);
        trained = trainee.trained();
        settings = config.optimizer();
        together = config.batches().groups();
        schedule = settings.rates();
        rates = new PeakRates(settings, model.sentence().layers());
        adam = new AdamW(settings.beta1(), settings.beta2(), settings.weightDecay());
        average = new MovingAverage(settings.average());
        seed = config.seed();
        leftOut = config.leftOut();
    }

    /**
     * @param rate the learning rate of this step
     * @param norm of the gradient before clipping
     * @param load [layers][experts] the share of the tokens' choices that each expert got
     */
    record Report(
            double tokenLoss,
            double relevanceLoss,
            int questions,
            int right,
            int tokens,
            double norm,
            double rate,
            double[][] load) {}

    /**
     * @param step counts from 0
     * @throws TrainingException if the loss is not a number; the parameters are then unchanged
     */
    Report apply(List<List<Example>> groups, RunState state, long step) throws InterruptedException {
        try (var scope = engine.openScope()) {
            var parameters = new ArrayList<Tensor>();
            for (var spec : trained) {
                parameters.add(engine.floats(state.slot(spec.name()).values(), spec.shape()));
            }
            engine.evaluate(parameters);
            int tokens = groups.stream()
                    .flatMap(List::stream)
                    .mapToInt(example -> example.steps().size())
                    .sum();
            List<float[]> gradients = List.of();
            var totals = new StepTotals(model.decoder());
            var mine = IntStream.iterate(peers.rank(), g -> g < groups.size(), g -> g + peers.size())
                    .boxed()
                    .toList();
            for (int from = 0; from < mine.size(); from += together) {
                var round = mine.subList(from, Math.min(mine.size(), from + together));
                var found = differentiate(groups, round, parameters, step);
                gradients = sum(gradients, found, tokens);
                found.forEach(result -> totals.add(result, result.tokens() / (double) tokens, 1.0 / groups.size()));
            }
            return update(groups, ofAll(gradients), totals.ofAll(peers), tokens, state, step);
        }
    }

    /** @param round which of the groups */
    private List<GroupGradient.Result> differentiate(
            List<List<Example>> groups, List<Integer> round, List<Tensor> parameters, long step)
            throws InterruptedException {
        var tasks = new ArrayList<Callable<GroupGradient.Result>>();
        for (int g : round) {
            var group = groups.get(g);
            long dropoutSeed = (seed * 1_000_003 + step) * 1_000_003 + g;
            tasks.add(() -> gradient.apply(group, weights, parameters, dropoutSeed));
        }
        return resultsOf(tasks);
    }

    /** The gradients so far and those of a round, each weighted by its share of the step's tokens; arrays are used again. */
    private List<float[]> sum(List<float[]> soFar, List<GroupGradient.Result> round, int tokens)
            throws InterruptedException {
        var sums = new ArrayList<Callable<float[]>>();
        for (int i = 0; i < trained.size(); i++) {
            int parameter = i;
            sums.add(() -> {
                boolean starts = soFar.isEmpty();
                var total = (starts ? round.getFirst().gradients() : soFar).get(parameter);
                for (int g = 0; g < round.size(); g++) {
                    float weight = round.get(g).tokens() / (float) tokens;
                    var from = round.get(g).gradients().get(parameter);
                    for (int k = 0; k < total.length; k++) {
                        total[k] = starts && g == 0 ? from[k] * weight : total[k] + from[k] * weight;
                    }
                }
                return total;
            });
        }
        return resultsOf(sums);
    }

    /** Gradients added up over all processes; one that had no group adds nothing. */
    private List<float[]> ofAll(List<float[]> gradients) {
        var sums = new ArrayList<float[]>();
        for (int i = 0; i < trained.size(); i++) {
            sums.add(peers.sum(gradients.isEmpty() ? new float[trained.get(i).size()] : gradients.get(i)));
        }
        return sums;
    }

    private Report update(
            List<List<Example>> groups,
            List<float[]> gradients,
            StepTotals totals,
            int tokens,
            RunState state,
            long step)
            throws InterruptedException {
        for (int i = 0; i < trained.size(); i++) {
            for (var part : leftOut) {
                part.clear(trained.get(i), gradients.get(i));
            }
        }
        var parts = new ArrayList<Callable<Double>>();
        gradients.forEach(gradient -> parts.add(() -> AdamW.squares(gradient)));
        double squares = 0;
        for (double part : resultsOf(parts)) {
            squares += part;
        }
        double norm = Math.sqrt(squares);
        if (!Double.isFinite(norm)) {
            throw new TrainingException("The gradient of step " + step
                    + " is not a number; the last save is intact. Lower optimizer.rate and resume, or start over if the save is"
                    + " of a step just before.");
        }
        double share = schedule.at(step);
        float scale = (float) Math.min(1, settings.clip() / (norm + 1e-6));
        var updates = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < trained.size(); i++) {
            var spec = trained.get(i);
            var values = gradients.get(i);
            double rate = share * rates.peak(spec.name());
            updates.add(() -> {
                var slot = state.slot(spec.name());
                adam.update(slot, values, scale, rate, step + 1);
                average.update(state.average(spec.name()), slot.values(), step + 1);
                return true;
            });
        }
        resultsOf(updates);
        int questions = groups.stream().mapToInt(List::size).sum();
        return new Report(
                totals.tokenLoss(),
                totals.relevanceLoss(),
                questions,
                totals.right(),
                tokens,
                norm,
                share * settings.rate(),
                totals.load());
    }

    private <T> List<T> resultsOf(List<Callable<T>> tasks) throws InterruptedException {
        var results = new ArrayList<T>();
        for (var future : workers.invokeAll(tasks)) {
            results.add(resultOf(future));
        }
        return results;
    }

    private static <T> T resultOf(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
