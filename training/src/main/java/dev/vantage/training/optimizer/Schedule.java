package dev.vantage.training.optimizer;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A learning rate that grows linearly and then falls.
 *
 * @param fall how it falls, from the first step on
 * @param steps of the whole run
 * @param warmUp share of the steps in which it grows
 * @param last share of the peak at the end
 */
public record Schedule(Fall fall, int steps, double warmUp, double last) {

    /** The curve of a falling rate. */
    public enum Fall {
        /** Half a cosine. */
        @JsonProperty("cosine")
        COSINE,
        /** A straight line. */
        @JsonProperty("linear")
        LINEAR
    }

    /** The share of the peak rate at a step, counted from 0. */
    public double at(long step) {
        double done = Math.min(1, (double) step / steps);
        double grown = warmUp == 0 ? 1 : Math.min(1, (step + 1) / (warmUp * steps));
        double left = switch (fall) {
            case COSINE -> (1 + Math.cos(Math.PI * done)) / 2;
            case LINEAR -> 1 - done;
        };
        return grown * (left * (1 - last) + last);
    }
}
