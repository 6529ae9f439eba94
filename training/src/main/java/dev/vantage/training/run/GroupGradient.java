package dev.vantage.training.run;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.Dropout;
import dev.vantage.model.network.ItemVectors;
import dev.vantage.model.network.Network;
import dev.vantage.model.network.PlanLoss;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.FrozenTexts;
import dev.vantage.training.data.PlanBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The loss of one group of questions of one database, and its gradient. */
final class GroupGradient {

    /** The layers that read pieces are frozen, and what they made of each text is kept. */
    private static final PieceVectors NOT_READ = piece -> {
        throw new IllegalStateException("Training reads no pieces");
    };

    private final Engine engine;
    private final ModelConfig config;
    private final FrozenTexts frozen;
    private final PlanLoss loss;
    private final double dropoutRate;

    GroupGradient(Engine engine, ModelConfig config, FrozenTexts frozen, PlanLoss.Settings loss, double dropoutRate) {
        this.engine = engine;
        this.config = config;
        this.frozen = frozen;
        this.loss = new PlanLoss(engine, loss);
        this.dropoutRate = dropoutRate;
    }

    /**
     * @param gradients in the order of the parameters
     * @param tokens how many plan tokens were learned
     * @param tokenLoss mean negative log-likelihood of a token
     * @param right how many plans are right when each token is told the right ones before it
     * @param loads for each layer the share of the tokens' choices that each expert got
     */
    record Result(
            List<float[]> gradients,
            int tokens,
            double tokenLoss,
            double relevanceLoss,
            int right,
            List<float[]> loads) {}

    /**
     * @param weights makes the network's weights of the parameters
     * @param parameters to differentiate
     */
    Result apply(
            List<Example> examples,
            Function<List<Tensor>, Weights> weights,
            List<Tensor> parameters,
            long dropoutSeed) {
        var group = Group.of(examples);
        var batch = group.batch();
        var plans = group.plans();
        try (var scope = engine.openScope()) {
            var itemsLower = frozen.lower(engine, group.items());
            var questionsLower = frozen.lower(engine, group.questions());
            var gradients = engine.gradients(
                    trained -> {
                        Dropout dropout = new SeededDropout(engine, dropoutRate, dropoutSeed);
                        var network = new Network(engine, config, weights.apply(trained), NOT_READ, dropout);
                        ItemVectors items = network.items(
                                itemsLower,
                                network.textMask(lengths(group.items()), itemsLower.size(1)),
                                group.nameLengths());
                        var memory = network.encode(
                                batch,
                                questionsLower,
                                network.textMask(lengths(group.questions()), questionsLower.size(1)),
                                items);
                        var scores = network.score(memory, plans.input(), plans.lastColumns());
                        var results = new ArrayList<>(
                                loss.apply(network, batch, memory, scores, plans.input(), plans.targets())
                                        .all());
                        results.addAll(scores.loads());
                        return results;
                    },
                    parameters);
            return result(gradients, plans);
        }
    }

    private static int[] lengths(List<int[]> texts) {
        return texts.stream().mapToInt(text -> text.length).toArray();
    }

    private static Result result(Engine.Gradients gradients, PlanBatch plans) {
        var results = gradients.results();
        var best = results.get(3).toInts();
        int length = plans.input().length();
        int tokens = 0;
        int right = 0;
        for (int r = 0; r < plans.input().rows(); r++) {
            boolean all = true;
            for (int i = r * length; i < (r + 1) * length; i++) {
                if (plans.input().valid()[i]) {
                    tokens++;
                    all &= best[i] == plans.targets().next()[i];
                }
            }
            right += all ? 1 : 0;
        }
        return new Result(
                gradients.gradients().stream().map(Tensor::toFloats).toList(),
                tokens,
                results.get(1).item(),
                results.get(2).item(),
                right,
                results.subList(4, results.size()).stream()
                        .map(Tensor::toFloats)
                        .toList());
    }
}
