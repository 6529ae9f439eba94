package dev.vantage.model.tensor.jvm;

/** The reference: one number after the other, sums in double precision. */
final class PlainRows implements Rows {

    @Override
    public void apply(Unary function, float[] x, int at, float[] out, int outAt, int n) {
        switch (function) {
            case ABS -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = Math.abs(x[at + i]);
                }
            }
            case SQRT -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = (float) Math.sqrt(x[at + i]);
                }
            }
            case SQUARE -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = x[at + i] * x[at + i];
                }
            }
            case EXP, LOG, SIGMOID, SOFTPLUS, SILU, GELU -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = (float) transcendental(function, x[at + i]);
                }
            }
        }
    }

    private static double transcendental(Unary function, double x) {
        return switch (function) {
            case EXP -> Math.exp(x);
            case LOG -> Math.log(x);
            case SIGMOID -> sigmoid(x);
            case SOFTPLUS -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            case SILU -> x * sigmoid(x);
            case GELU -> x * normal(x);
            case ABS, SQRT, SQUARE -> throw new AssertionError(function);
        };
    }

    /** The share of a normal distribution below x. */
    private static double normal(double x) {
        return 0.5 * (1 + ErrorFunction.at(x * Math.sqrt(0.5)));
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    public void throughActivation(Unary function, float[] x, float[] g, float[] out, int at, int n) {
        for (int i = at; i < at + n; i++) {
            out[i] = (float) (g[i] * slope(function, x[i]));
        }
    }

    private static double slope(Unary function, double x) {
        return switch (function) {
            case SILU -> sigmoid(x) * (1 + x * (1 - sigmoid(x)));
            case GELU -> normal(x) + x * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            case ABS, EXP, LOG, SQRT, SQUARE, SIGMOID, SOFTPLUS -> throw new AssertionError(function);
        };
    }

    @Override
    public void throughSoftmax(float[] y, int at, float[] g, int gAt, float[] out, int outAt, int n) {
        float weighted = dot(y, at, g, gAt, n);
        for (int i = 0; i < n; i++) {
            out[outAt + i] = y[at + i] * (g[gAt + i] - weighted);
        }
    }

    @Override
    public float sum(float[] x, int at, int n) {
        double sum = 0;
        for (int i = at; i < at + n; i++) {
            sum += x[i];
        }
        return (float) sum;
    }

    @Override
    public float dot(float[] x, int at, float[] y, int yAt, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (double) x[at + i] * y[yAt + i];
        }
        return (float) sum;
    }

    @Override
    public float max(float[] x, int at, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = at; i < at + n; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    @Override
    public float logSumExp(float[] x, int at, int n) {
        double max = max(x, at, n);
        if (Double.isInfinite(max)) {
            return (float) max;
        }
        double sum = 0;
        for (int i = at; i < at + n; i++) {
            sum += Math.exp(x[i] - max);
        }
        return (float) (max + Math.log(sum));
    }

    @Override
    public void softmax(float[] x, int at, float[] out, int outAt, int n) {
        float max = max(x, at, n);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double exp = Math.exp(x[at + i] - max);
            out[outAt + i] = (float) exp;
            sum += exp;
        }
        float share = (float) (1 / sum);
        for (int i = outAt; i < outAt + n; i++) {
            out[i] *= share;
        }
    }

    @Override
    public void rmsNorm(float[] x, int at, float[] weight, float eps, float[] out, int outAt, int n) {
        float scale = (float) (1 / Math.sqrt(dot(x, at, x, at, n) / n + eps));
        for (int i = 0; i < n; i++) {
            out[outAt + i] = x[at + i] * scale * weight[i];
        }
    }

    @Override
    public void layerNorm(float[] x, int at, float[] weight, float[] bias, float eps, float[] out, int outAt, int n) {
        float mean = sum(x, at, n) / n;
        double squares = 0;
        for (int i = at; i < at + n; i++) {
            squares += (x[i] - mean) * (x[i] - mean);
        }
        float scale = (float) (1 / Math.sqrt(squares / n + eps));
        for (int i = 0; i < n; i++) {
            out[outAt + i] = (x[at + i] - mean) * scale * weight[i] + bias[i];
        }
    }
}
