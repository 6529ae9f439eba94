package dev.vantage.training.optimizer;

/**
 * An exponential moving average of parameters over the steps: near the end of a run it is better than its last step, and
 * much better where a run is stopped early. The decay grows from the first step, so that the first values are forgotten.
 *
 * @param decay share of the average that a late step keeps; 0 keeps the last values only
 * @see <a href="https://doi.org/10.1137/0330046">Acceleration of Stochastic Approximation by Averaging</a>
 */
public record MovingAverage(double decay) {

    /** @param step counts from 1 */
    public void update(float[] average, float[] values, long step) {
        float kept = (float) Math.min(decay, step / (step + 9.0));
        for (int i = 0; i < average.length; i++) {
            average[i] = kept * average[i] + (1 - kept) * values[i];
        }
    }
}
