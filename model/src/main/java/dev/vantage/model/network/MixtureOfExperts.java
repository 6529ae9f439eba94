package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.Arrays;

/**
 * Sends each token to its top-k experts and adds their outputs, weighted by the router. Tokens are grouped by expert, and
 * each expert runs once on its group.
 *
 * @see <a href="https://arxiv.org/abs/2401.04088">Mixtral of Experts</a>
 */
final class MixtureOfExperts {

    private final Engine engine;
    private final ModelConfig.Decoder config;
    private final Layers layers;

    MixtureOfExperts(Engine engine, ModelConfig.Decoder config, Layers layers) {
        this.engine = engine;
        this.config = config;
        this.layers = layers;
    }

    /**
     * @param output [tokens, width]
     * @param balance [1] experts times the sum of token share times mean probability; 1 when all experts are used alike
     * @param zLoss [1] mean squared log-sum-exp of the router's logits
     * @param load [experts] the share of the tokens' choices that each expert got
     */
    record Result(Tensor output, Tensor balance, Tensor zLoss, Tensor load) {}

    /**
     * @param prefix of the layer's parameters
     * @param x [tokens, width]
     * @param valid which tokens are routed; the others give 0
     */
    Result apply(String prefix, Tensor x, boolean[] valid) {
        int k = config.expertsPerToken();
        var logits = layers.linear(prefix + "router", x);
        var probabilities = logits.softmax();
        var chosen = probabilities.stopGradient().topK(k);
        int[] experts = chosen.indices().toInts();
        var weights = probabilities.takeAlong(1, chosen.indices());
        weights = weights.div(weights.sum(1, true)).reshape(x.size(0) * k, 1);

        var output = engine.zeros(x.shape());
        var share = new float[config.experts()];
        int routed = count(valid);
        for (int e = 0; e < config.experts(); e++) {
            int[] slots = slotsOf(e, experts, valid, k);
            share[e] = slots.length / (float) (routed * k);
            if (slots.length == 0) {
                continue;
            }
            int[] tokens = Arrays.stream(slots).map(slot -> slot / k).toArray();
            var rows = engine.ints(tokens, tokens.length);
            var y = layers.swiGlu(prefix + "experts." + e + ".", x.take(rows));
            output = output.addAt(rows, y.mul(weights.take(engine.ints(slots, slots.length))));
        }
        var load = engine.floats(share, share.length);
        return new Result(output, balance(probabilities, load, valid, routed), zLoss(logits, valid, routed), load);
    }

    private Tensor balance(Tensor probabilities, Tensor load, boolean[] valid, int routed) {
        var mean = probabilities.mul(mask(valid, routed)).sum(0, false);
        return mean.mul(load).sum().mul(config.experts());
    }

    private Tensor zLoss(Tensor logits, boolean[] valid, int routed) {
        return logits.logSumExp(1, true).square().mul(mask(valid, routed)).sum();
    }

    /** [tokens, 1] with 1 / routed for each routed token. */
    private Tensor mask(boolean[] valid, int routed) {
        var mask = new float[valid.length];
        for (int t = 0; t < valid.length; t++) {
            mask[t] = valid[t] ? 1f / routed : 0;
        }
        return engine.floats(mask, valid.length, 1);
    }

    private static int count(boolean[] valid) {
        int count = 0;
        for (boolean one : valid) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static int[] slotsOf(int expert, int[] experts, boolean[] valid, int k) {
        var slots = new int[experts.length];
        int count = 0;
        for (int slot = 0; slot < experts.length; slot++) {
            if (experts[slot] == expert && valid[slot / k]) {
                slots[count++] = slot;
            }
        }
        return Arrays.copyOf(slots, count);
    }
}
