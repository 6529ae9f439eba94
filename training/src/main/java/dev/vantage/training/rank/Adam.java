package dev.vantage.training.rank;

import java.util.function.UnaryOperator;

/**
 * Descends along gradients of all data at once.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Adam: a method for stochastic optimization</a>
 */
final class Adam {

    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double LEAST = 1e-8;

    private Adam() {}

    /** Changes the parameters in place. */
    static void descend(double[] parameters, UnaryOperator<double[]> gradient) {
        var first = new double[parameters.length];
        var second = new double[parameters.length];
        for (int step = 1; step <= STEPS; step++) {
            var slopes = gradient.apply(parameters);
            for (int k = 0; k < parameters.length; k++) {
                first[k] = BETA1 * first[k] + (1 - BETA1) * slopes[k];
                second[k] = BETA2 * second[k] + (1 - BETA2) * slopes[k] * slopes[k];
                double mean = first[k] / (1 - Math.pow(BETA1, step));
                double size = Math.sqrt(second[k] / (1 - Math.pow(BETA2, step)));
                parameters[k] -= RATE * mean / (size + LEAST);
            }
        }
    }
}
