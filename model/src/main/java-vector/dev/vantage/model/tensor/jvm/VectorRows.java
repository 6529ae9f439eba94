package dev.vantage.model.tensor.jvm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** A vector at a time; what is left at the end of a row goes under a mask. */
final class VectorRows implements Rows {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final Rows plain = new PlainRows();

    @Override
    public void apply(Unary function, float[] x, int at, float[] out, int outAt, int n) {
        switch (function) {
            case EXP -> exp(x, at, out, outAt, n);
            case SIGMOID -> sigmoid(x, at, out, outAt, n);
            case SILU -> silu(x, at, out, outAt, n);
            case GELU -> gelu(x, at, out, outAt, n);
            case ABS, SQRT, SQUARE, LOG, SOFTPLUS -> plain.apply(function, x, at, out, outAt, n);
        }
    }

    private static void exp(float[] x, int at, float[] out, int outAt, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i)).intoArray(out, outAt + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i, rest)).intoArray(out, outAt + i, rest);
        }
    }

    private static void sigmoid(float[] x, int at, float[] out, int outAt, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            VectorMath.sigmoid(FloatVector.fromArray(SPECIES, x, at + i)).intoArray(out, outAt + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            VectorMath.sigmoid(FloatVector.fromArray(SPECIES, x, at + i, rest)).intoArray(out, outAt + i, rest);
        }
    }

    private static void silu(float[] x, int at, float[] out, int outAt, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            var value = FloatVector.fromArray(SPECIES, x, at + i);
            value.mul(VectorMath.sigmoid(value)).intoArray(out, outAt + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            var value = FloatVector.fromArray(SPECIES, x, at + i, rest);
            value.mul(VectorMath.sigmoid(value)).intoArray(out, outAt + i, rest);
        }
    }

    private static void gelu(float[] x, int at, float[] out, int outAt, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            var value = FloatVector.fromArray(SPECIES, x, at + i);
            value.mul(VectorMath.normal(value)).intoArray(out, outAt + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            var value = FloatVector.fromArray(SPECIES, x, at + i, rest);
            value.mul(VectorMath.normal(value)).intoArray(out, outAt + i, rest);
        }
    }

    @Override
    public void throughActivation(Unary function, float[] x, float[] g, float[] out, int at, int n) {
        switch (function) {
            case SILU -> throughSilu(x, g, out, at, n);
            case GELU -> throughGelu(x, g, out, at, n);
            case ABS, EXP, LOG, SQRT, SQUARE, SIGMOID, SOFTPLUS -> throw new AssertionError(function);
        }
    }

    private static void throughSilu(float[] x, float[] g, float[] out, int at, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            var slope = VectorMath.siluSlope(FloatVector.fromArray(SPECIES, x, at + i));
            slope.mul(FloatVector.fromArray(SPECIES, g, at + i)).intoArray(out, at + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            var slope = VectorMath.siluSlope(FloatVector.fromArray(SPECIES, x, at + i, rest));
            slope.mul(FloatVector.fromArray(SPECIES, g, at + i, rest)).intoArray(out, at + i, rest);
        }
    }

    private static void throughGelu(float[] x, float[] g, float[] out, int at, int n) {
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            var slope = VectorMath.geluSlope(FloatVector.fromArray(SPECIES, x, at + i));
            slope.mul(FloatVector.fromArray(SPECIES, g, at + i)).intoArray(out, at + i);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            var slope = VectorMath.geluSlope(FloatVector.fromArray(SPECIES, x, at + i, rest));
            slope.mul(FloatVector.fromArray(SPECIES, g, at + i, rest)).intoArray(out, at + i, rest);
        }
    }

    @Override
    public void throughSoftmax(float[] y, int at, float[] g, int gAt, float[] out, int outAt, int n) {
        float weighted = dotProduct(y, at, g, gAt, n);
        for (int i = 0; i < n; i++) {
            out[outAt + i] = y[at + i] * (g[gAt + i] - weighted);
        }
    }

    @Override
    public float sum(float[] x, int at, int n) {
        var sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            sums = sums.add(FloatVector.fromArray(SPECIES, x, at + i));
        }
        if (i < n) {
            sums = sums.add(FloatVector.fromArray(SPECIES, x, at + i, SPECIES.indexInRange(i, n)));
        }
        return VectorSum.of(sums);
    }

    @Override
    public float dot(float[] x, int at, float[] y, int yAt, int n) {
        return dotProduct(x, at, y, yAt, n);
    }

    static float dotProduct(float[] x, int at, float[] y, int yAt, int n) {
        var sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            sums = FloatVector.fromArray(SPECIES, x, at + i).fma(FloatVector.fromArray(SPECIES, y, yAt + i), sums);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            sums = FloatVector.fromArray(SPECIES, x, at + i, rest)
                    .fma(FloatVector.fromArray(SPECIES, y, yAt + i, rest), sums);
        }
        return VectorSum.of(sums);
    }

    @Override
    public float max(float[] x, int at, int n) {
        if (n < LANES) {
            return plain.max(x, at, n);
        }
        var largest = FloatVector.fromArray(SPECIES, x, at);
        for (int i = LANES; i < SPECIES.loopBound(n); i += LANES) {
            largest = largest.max(FloatVector.fromArray(SPECIES, x, at + i));
        }
        // The last vector may overlap the one before it.
        return largest.max(FloatVector.fromArray(SPECIES, x, at + n - LANES)).reduceLanes(VectorOperators.MAX);
    }

    @Override
    public float logSumExp(float[] x, int at, int n) {
        float max = max(x, at, n);
        if (Float.isInfinite(max)) {
            return max;
        }
        var sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            sums = sums.add(VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i).sub(max)));
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            sums = sums.add(VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i, rest).sub(max)), rest);
        }
        return (float) (max + Math.log(VectorSum.of(sums)));
    }

    @Override
    public void softmax(float[] x, int at, float[] out, int outAt, int n) {
        float max = max(x, at, n);
        var sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i < SPECIES.loopBound(n); i += LANES) {
            var exp = VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i).sub(max));
            exp.intoArray(out, outAt + i);
            sums = sums.add(exp);
        }
        if (i < n) {
            var rest = SPECIES.indexInRange(i, n);
            var exp = VectorMath.exp(FloatVector.fromArray(SPECIES, x, at + i, rest).sub(max));
            exp.intoArray(out, outAt + i, rest);
            sums = sums.add(exp, rest);
        }
        float share = 1 / VectorSum.of(sums);
        for (int j = outAt; j < outAt + n; j++) {
            out[j] *= share;
        }
    }

    @Override
    public void rmsNorm(float[] x, int at, float[] weight, float eps, float[] out, int outAt, int n) {
        float scale = (float) (1 / Math.sqrt(dotProduct(x, at, x, at, n) / n + eps));
        for (int i = 0; i < n; i++) {
            out[outAt + i] = x[at + i] * scale * weight[i];
        }
    }

    @Override
    public void layerNorm(float[] x, int at, float[] weight, float[] bias, float eps, float[] out, int outAt, int n) {
        float mean = sum(x, at, n) / n;
        for (int i = 0; i < n; i++) {
            out[outAt + i] = x[at + i] - mean;
        }
        float scale = (float) (1 / Math.sqrt(dotProduct(out, outAt, out, outAt, n) / n + eps));
        for (int i = 0; i < n; i++) {
            out[outAt + i] = out[outAt + i] * scale * weight[i] + bias[i];
        }
    }
}
