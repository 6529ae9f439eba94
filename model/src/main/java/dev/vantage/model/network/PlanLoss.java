package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What training makes small: cross-entropy of the plan's tokens among those that the grammar allows, with label smoothing
 * spread over them; its share of the probability of it and its negatives; whether each item and value is used; and that
 * experts are used alike.
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
     * @param contrast weight of "this plan and none of its negatives"; none counts as 0
     */
    public record Settings(
            float labelSmoothing,
            float relevance,
            float similarity,
            float balance,
            float zLoss,
            float usedWeight,
            @Nullable Float contrast) {

        public static final Settings DEFAULT = new Settings(0.05f, 0.2f, 0.1f, 0.01f, 0.001f, 5, null);

        public Settings withContrast(float weight) {
            return new Settings(labelSmoothing, relevance, similarity, balance, zLoss, usedWeight, weight);
        }
    }

    /**
     * The plans to learn, each before its negatives: R rows of T tokens, as many of each question. K keywords, M items and
     * values.
     *
     * @param next [R * T] index of each next token among keywords, items and values; 0 for padding
     * @param legal [R * T * (K + M)] 1 for each token that the grammar allows next; at least one in each row
     * @param used [B * M] 1 for each item and value that the plan uses
     */
    public record Targets(int[] next, float[] legal, float[] used) {}

    /**
     * @param total what is differentiated
     * @param tokens mean negative log-likelihood of a token
     * @param relevance mean cross-entropy of "is used"
     * @param contrast see {@link Settings#contrast}; 0 where that is no part of the total
     * @param best [R, T] I32 the most probable legal token
     */
    public record Result(Tensor total, Tensor tokens, Tensor relevance, Tensor contrast, Tensor best) {

        public List<Tensor> all() {
            return List.of(total, tokens, relevance, contrast, best);
        }
    }

    public Result apply(
            Network network, Batch batch, Memory memory, Network.Scores scores, Decoder.Input input, Targets targets) {
        int b = batch.questions();
        int r = input.rows();
        int t = input.length();
        var logits = engine.concat(2, List.of(scores.keywords(), scores.pointers()));
        int choices = logits.size(2);
        var legal = engine.floats(targets.legal(), r, t, choices);
        var masked = logits.add(legal.add(-1).mul(-JointEncoder.HIDDEN));
        var logProbabilities = masked.logSoftmax();
        var valid = engine.floats(meanOfPlans(input, r / b), r, t);
        var likelihood = logProbabilities
                .takeAlong(2, engine.ints(targets.next(), r, t, 1))
                .reshape(r, t);
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
        var contrast = engine.zeros();
        if (settings.contrast() != null && r > b) {
            contrast = contrast(likelihood, input, b);
            total = total.add(contrast.mul(settings.contrast()));
        }
        return new Result(total, tokens, relevance, contrast, masked.argMax(2));
    }

    /**
     * Mean negative logarithm of the plan's share of the probability of all that a question has, 0 for one without negatives
     * (after Liu et al., "BRIO: Bringing Order to Abstractive Summarization", 2022, and Collins and Koo,
     * "Discriminative Reranking for Natural Language Parsing", 2005).
     *
     * @param likelihood [R, T] natural logarithm of each token's probability
     */
    private Tensor contrast(Tensor likelihood, Decoder.Input input, int questions) {
        int rows = input.rows();
        int each = rows / questions;
        var valid = new float[rows * input.length()];
        var absent = new float[rows];
        var asked = new float[questions];
        for (int row = 0; row < rows; row++) {
            for (int i = row * input.length(); i < (row + 1) * input.length(); i++) {
                valid[i] = input.valid()[i] ? 1 : 0;
            }
            absent[row] = input.valid()[row * input.length()] ? 0 : JointEncoder.HIDDEN;
            if (row % each == 1 && absent[row] == 0) {
                asked[row / each] = 1f / questions;
            }
        }
        var plans = likelihood
                .mul(engine.floats(valid, rows, input.length()))
                .sum(1, false)
                .reshape(questions, each)
                .add(engine.floats(absent, questions, each));
        return plans.logSoftmax()
                .slice(1, 0, 1)
                .mul(engine.floats(asked, questions, 1))
                .sum()
                .mul(-1);
    }

    /** Mean binary cross-entropy over the nodes that are no padding; one that is used counts more. */
    private Tensor usedLoss(Tensor logits, Tensor used, Tensor valid) {
        var entropy = logits.softplus().sub(logits.mul(used));
        var weight = used.mul(settings.usedWeight() - 1).add(1).mul(valid);
        return entropy.mul(weight).sum().div(valid.sum());
    }

    /** [R * T] what each token counts: those of the plans to learn alike, those of negatives nothing. */
    private static float[] meanOfPlans(Decoder.Input input, int rowsOfEach) {
        var mean = new float[input.valid().length];
        int count = 0;
        for (int i = 0; i < mean.length; i++) {
            boolean counts = input.valid()[i] && i / input.length() % rowsOfEach == 0;
            mean[i] = counts ? 1 : 0;
            count += counts ? 1 : 0;
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= count;
        }
        return mean;
    }
}
