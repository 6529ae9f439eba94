package dev.vantage.training.optimizer;

/**
 * A learning rate that grows linearly and then falls along half a cosine.
 *
 * @param steps of the whole run
 * @param warmUp share of the steps in which it grows
 * @param last share of the peak at the end
 */
public record Schedule(int steps, double warmUp, double last) {

    /** The share of the peak rate at a step, counted from 0. */
    public double at(long step) {
        double done = Math.min(1, (double) step / steps);
        double grown = warmUp == 0 ? 1 : Math.min(1, (step + 1) / (warmUp * steps));
        return grown * ((1 + Math.cos(Math.PI * done)) / 2 * (1 - last) + last);
    }
}
