package dev.vantage.model.tensor.jvm;

/**
 * The loops over {@code n} numbers in a row that are worth writing for the machine. An output may be its own input, at the
 * same offset.
 */
interface Rows {

    /** {@code out = function(x)} for each element. */
    void apply(Unary function, float[] x, int at, float[] out, int outAt, int n);

    /**
     * {@code out = g * function'(x)} for each element.
     *
     * @param function SILU or GELU
     */
    void throughActivation(Unary function, float[] x, float[] g, float[] out, int at, int n);

    /** {@code out = y * (g - sum(g * y))}: the gradient of what y is the softmax of, from the gradient of y. */
    void throughSoftmax(float[] y, int at, float[] g, int gAt, float[] out, int outAt, int n);

    float sum(float[] x, int at, int n);

    float dot(float[] x, int at, float[] y, int yAt, int n);

    /** The largest; NaN if there is one. */
    float max(float[] x, int at, int n);

    /** {@code log(sum(exp(x)))}. */
    float logSumExp(float[] x, int at, int n);

    /** {@code exp(x) / sum(exp(x))}. */
    void softmax(float[] x, int at, float[] out, int outAt, int n);

    /** {@code x / sqrt(mean(x^2) + eps) * weight}. */
    void rmsNorm(float[] x, int at, float[] weight, float eps, float[] out, int outAt, int n);

    /** {@code (x - mean) / sqrt(variance + eps) * weight + bias}. */
    void layerNorm(float[] x, int at, float[] weight, float[] bias, float eps, float[] out, int outAt, int n);
}
