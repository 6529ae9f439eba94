package dev.vantage.model.tensor.jvm;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;

/** Functions of a whole vector, by polynomials, so that they are fast on every processor. */
final class VectorMath {

    private static final float LOG2_E = 1.44269504f;

    /** log(2) in two parts, of which the first has few digits: its multiples are exact. */
    private static final float LN2_HIGH = 0.693359375f;

    private static final float LN2_LOW = -2.12194440e-4f;

    /** 1.5 * 2^23: adding it rounds to a whole number, which then stands in the lowest bits. */
    private static final float ROUNDER = 12_582_912f;

    private static final float SMALLEST_EXPONENT = -87.33654f;
    private static final float LARGEST_EXPONENT = 88.37626f;

    private static final int MANTISSA_BITS = 23;

    private static final float SQRT_HALF = 0.70710678f;

    /** 1 / sqrt(2 pi). */
    private static final float NORMAL_PEAK = 0.39894228f;

    private VectorMath() {}

    /**
     * exp(x) within two units in the last place; 0 where it would be a subnormal number, which processors are slow with.
     *
     * @see <a href="https://www.netlib.org/cephes/">Cephes, expf</a>
     */
    static FloatVector exp(FloatVector x) {
        var within = x.max(SMALLEST_EXPONENT).min(LARGEST_EXPONENT);
        var rounded = within.mul(LOG2_E).add(ROUNDER);
        var n = rounded.sub(ROUNDER);
        var r = n.mul(-LN2_HIGH).add(within).sub(n.mul(LN2_LOW));
        var p = FloatVector.broadcast(x.species(), 1.9875691500e-4f)
                .fma(r, FloatVector.broadcast(x.species(), 1.3981999507e-3f))
                .fma(r, FloatVector.broadcast(x.species(), 8.3334519073e-3f))
                .fma(r, FloatVector.broadcast(x.species(), 4.1665795894e-2f))
                .fma(r, FloatVector.broadcast(x.species(), 1.6666665459e-1f))
                .fma(r, FloatVector.broadcast(x.species(), 5.0000001201e-1f))
                .fma(r.mul(r), r.add(1));
        var power = rounded.reinterpretAsInts().lanewise(LSHL, MANTISSA_BITS);
        var exp = p.reinterpretAsInts().add(power).reinterpretAsFloats();
        return exp.blend(Float.POSITIVE_INFINITY, x.compare(GT, LARGEST_EXPONENT))
                .blend(0, x.compare(LT, SMALLEST_EXPONENT));
    }

    static FloatVector sigmoid(FloatVector x) {
        var one = FloatVector.broadcast(x.species(), 1);
        return one.div(exp(x.neg()).add(1));
    }

    /** The derivative of {@code x * sigmoid(x)}. */
    static FloatVector siluSlope(FloatVector x) {
        var one = FloatVector.broadcast(x.species(), 1);
        var s = sigmoid(x);
        return s.mul(one.sub(s).fma(x, one));
    }

    /** The share of a normal distribution below x, see {@link ErrorFunction}. */
    static FloatVector normal(FloatVector x) {
        return normal(x, exp(x.mul(x).mul(-0.5f)));
    }

    private static FloatVector normal(FloatVector x, FloatVector bell) {
        var one = FloatVector.broadcast(x.species(), 1);
        var t = one.div(x.abs().mul(SQRT_HALF * ErrorFunction.P).add(1));
        var tail = FloatVector.broadcast(x.species(), ErrorFunction.A5)
                .fma(t, FloatVector.broadcast(x.species(), ErrorFunction.A4))
                .fma(t, FloatVector.broadcast(x.species(), ErrorFunction.A3))
                .fma(t, FloatVector.broadcast(x.species(), ErrorFunction.A2))
                .fma(t, FloatVector.broadcast(x.species(), ErrorFunction.A1))
                .mul(t)
                .mul(bell)
                .mul(0.5f);
        return tail.blend(one.sub(tail), x.compare(GT, 0));
    }

    /** The derivative of {@code x * normal(x)}. */
    static FloatVector geluSlope(FloatVector x) {
        var bell = exp(x.mul(x).mul(-0.5f));
        return x.mul(bell).mul(NORMAL_PEAK).add(normal(x, bell));
    }
}
