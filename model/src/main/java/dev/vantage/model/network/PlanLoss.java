package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.List;

/**
 * What training makes small: cross-entropy of the plan's tokens among those that the grammar allows, with label smoothing
 * spread over them; whether each item and value is used; and that experts are used alike.
 */
public final class PlanLoss {

    private final Engine engine;
    private final Settings settings;

    public PlanLoss(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * @param labelSmoothing share of the target's probability that is spread over the legal tokens
     * @param relevance weight of "this item is used", told from the memory
     * @param similarity weight of "this item is used", told from the likeness of names
     * @param balance weight of the experts' balance
     * @param zLoss weight of the router's z-loss
     * @param usedWeight how much more an item counts that is used than one that is not
     */
    public record Settings(
            float labelSmoothing, float relevance, float similarity, float balance, float zLoss, float usedWeight) {

        public static final Settings DEFAULT = new Settings(0.05f, 0.2f, 0.1f, 0.01f, 0.001f, 5);
    }

    /**
     * The plans to learn. T tokens; K keywords, M items and values.
     *
     * @param next [B * T] index of each next token among keywords, items and values; 0 for padding
     * @param legal [B * T * (K + M)] 1 for each token that the grammar allows next; at least one in each row
     * @param used [B * M] 1 for each item and value that the plan uses
     */
    public record Targets(int[] next, float[] legal, float[] used) {}

    /**
     * @param total what is differentiated
     * @param tokens mean negative log-likelihood of a token
     * @param relevance mean cross-entropy of "is used"
     * @param best [B, T] I32 the most probable legal token
     */
    public record Result(Tensor total, Tensor tokens, Tensor relevance, Tensor best) {

        public List<Tensor> all() {
            return List.of(total, tokens, relevance, best);
        }
    }

    public Result apply(
            Network network, Batch batch, Memory memory, Network.Scores scores, Decoder.Input input, Targets targets) {
        int b = input.rows();
        int t = input.length();
        var logits = engine.concat(2, List.of(scores.keywords(), scores.pointers()));
        int choices = logits.size(2);
        var legal = engine.floats(targets.legal(), b, t, choices);
        var masked = logits.add(legal.add(-1).mul(-JointEncoder.HIDDEN));
        var logProbabilities = masked.logSoftmax();
        var valid = engine.floats(mean(input.valid()), b, t);
        var likelihood = logProbabilities
                .takeAlong(2, engine.ints(targets.next(), b, t, 1))
                .reshape(b, t);
        var tokens = likelihood.mul(valid).sum().mul(-1);
        var spread = logProbabilities
                .mul(legal)
                .sum(2, false)
                .div(legal.sum(2, false))
                .mul(valid)
                .sum()
                .mul(-1);

        var used = engine.floats(targets.used(), b, memory.pointerKeys().size(1));
        var nodes = engine.floats(batch.valid(), b, batch.nodes());
        int q = batch.words();
        int s = batch.items();
        var relevance = usedLoss(network.relevance(memory), used, nodes.slice(1, q, batch.nodes()));
        var similarity = usedLoss(memory.similarity(), used.slice(1, 0, s), nodes.slice(1, q, q + s));
        var total = tokens.mul(1 - settings.labelSmoothing())
                .add(spread.mul(settings.labelSmoothing()))
                .add(relevance.mul(settings.relevance()))
                .add(similarity.mul(settings.similarity()))
                .add(scores.balance().mul(settings.balance()))
                .add(scores.zLoss().mul(settings.zLoss()));
        return new Result(total, tokens, relevance, masked.argMax(2));
    }

    /** Mean binary cross-entropy over the nodes that are no padding; one that is used counts more. */
    private Tensor usedLoss(Tensor logits, Tensor used, Tensor valid) {
        var entropy = logits.softplus().sub(logits.mul(used));
        var weight = used.mul(settings.usedWeight() - 1).add(1).mul(valid);
        return entropy.mul(weight).sum().div(valid.sum());
    }

    private static float[] mean(boolean[] valid) {
        int count = 0;
        for (boolean one : valid) {
            count += one ? 1 : 0;
        }
        var mean = new float[valid.length];
        for (int i = 0; i < valid.length; i++) {
            mean[i] = valid[i] ? 1f / count : 0;
        }
        return mean;
    }
}
