package dev.vantage.training.run;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Peers;

/** What the groups of a step found, weighted and added up. */
final class StepTotals {

    private static final int FIRST_LOAD = 3;

    private final int layers;
    private final int experts;
    /** Token loss, relevance loss, plans that are right, and [layers, experts] the load. */
    private final double[] sums;

    StepTotals(ModelConfig.Decoder decoder) {
        this(decoder.layers(), decoder.experts(), new double[FIRST_LOAD + decoder.layers() * decoder.experts()]);
    }

    private StepTotals(int layers, int experts, double[] sums) {
        this.layers = layers;
        this.experts = experts;
        this.sums = sums;
    }

    /**
     * @param share of the step's tokens
     * @param part of the step that each group is
     */
    void add(GroupGradient.Result result, double share, double part) {
        sums[0] += result.tokenLoss() * share;
        sums[1] += result.relevanceLoss() * part;
        sums[2] += result.right();
        for (int l = 0; l < layers; l++) {
            for (int e = 0; e < experts; e++) {
                sums[FIRST_LOAD + l * experts + e] += result.loads().get(l)[e] * share;
            }
        }
    }

    /** Added up over all processes. */
    StepTotals ofAll(Peers peers) {
        if (peers.size() == 1) {
            return this;
        }
        var floats = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            floats[i] = (float) sums[i];
        }
        var added = peers.sum(floats);
        var all = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            all[i] = added[i];
        }
        return new StepTotals(layers, experts, all);
    }

    double tokenLoss() {
        return sums[0];
    }

    double relevanceLoss() {
        return sums[1];
    }

    int right() {
        return (int) Math.round(sums[2]);
    }

    double[][] load() {
        var load = new double[layers][experts];
        for (int l = 0; l < layers; l++) {
            System.arraycopy(sums, FIRST_LOAD + l * experts, load[l], 0, experts);
        }
        return load;
    }
}
