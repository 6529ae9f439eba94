package dev.vantage.model.tensor.jvm;

/**
 * The Gauss error function within 1.5e-7, by formula 7.1.26 of
 * <a href="https://personal.math.ubc.ca/~cbm/aands/page_299.htm">Abramowitz and Stegun</a>:
 * {@code erf(x) = 1 - t (A1 + t (A2 + ...)) exp(-x^2)} with {@code t = 1 / (1 + P x)} for x of at least 0.
 */
final class ErrorFunction {

    static final float P = 0.3275911f;
    static final float A1 = 0.254829592f;
    static final float A2 = -0.284496736f;
    static final float A3 = 1.421413741f;
    static final float A4 = -1.453152027f;
    static final float A5 = 1.061405429f;

    private ErrorFunction() {}

    static double at(double x) {
        double t = 1 / (1 + P * Math.abs(x));
        double tail = t * (A1 + t * (A2 + t * (A3 + t * (A4 + t * A5)))) * Math.exp(-x * x);
        return Math.copySign(1 - tail, x);
    }
}
