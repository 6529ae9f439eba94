package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;

/** Sums, maxima and normalisations. A tensor is seen as [outer, n, inner] around the axis in question. */
final class Reductions {

    private static final int GRAIN = 1 << 13;

    private Reductions() {}

    static JavaTensor sum(JavaTensor x) {
        float sum = x.kernels().rows().sum(x.floats(), 0, x.count());
        var out = x.room(1);
        out[0] = sum;
        return x.floats(out);
    }

    static JavaTensor sum(JavaTensor x, int axis, boolean keep) {
        return x.floats(sums(x, axis), Shapes.reduced(x.shape(), axis, keep));
    }

    static JavaTensor mean(JavaTensor x, int axis, boolean keep) {
        var sums = sums(x, axis);
        var shape = Shapes.reduced(x.shape(), axis, keep);
        float share = 1f / x.size(axis);
        for (int i = 0; i < Shapes.count(shape); i++) {
            sums[i] *= share;
        }
        return x.floats(sums, shape);
    }

    private static float[] sums(JavaTensor x, int axis) {
        var view = View.of(x, axis);
        var out = x.zeros(view.outer * view.inner);
        var rows = x.kernels().rows();
        if (view.inner == 1) {
            for (int o = 0; o < view.outer; o++) {
                out[o] = rows.sum(view.values, o * view.n, view.n);
            }
            return out;
        }
        for (int o = 0; o < view.outer; o++) {
            for (int i = 0; i < view.n; i++) {
                Binary.ADD.apply(out, o * view.inner, view.values, view.at(o, i), out, o * view.inner, view.inner);
            }
        }
        return out;
    }

    static JavaTensor max(JavaTensor x, int axis, boolean keep) {
        return x.floats(maxima(x, View.of(x, axis)), Shapes.reduced(x.shape(), axis, keep));
    }

    private static float[] maxima(JavaTensor x, View view) {
        if (view.n == 0) {
            throw new IllegalArgumentException(
                    "No largest element along an axis of length 0 in shape " + Arrays.toString(x.shape()));
        }
        var out = x.room(view.outer * view.inner);
        if (view.inner == 1) {
            for (int o = 0; o < view.outer; o++) {
                out[o] = x.kernels().rows().max(view.values, o * view.n, view.n);
            }
            return out;
        }
        for (int o = 0; o < view.outer; o++) {
            int to = o * view.inner;
            System.arraycopy(view.values, view.at(o, 0), out, to, view.inner);
            for (int i = 1; i < view.n; i++) {
                Binary.MAXIMUM.apply(out, to, view.values, view.at(o, i), out, to, view.inner);
            }
        }
        return out;
    }

    static JavaTensor logSumExp(JavaTensor x, int axis, boolean keep) {
        var view = View.of(x, axis);
        var shape = Shapes.reduced(x.shape(), axis, keep);
        if (view.inner > 1) {
            return x.floats(logSumExpAcross(x, view), shape);
        }
        var out = x.room(view.outer);
        for (int o = 0; o < view.outer; o++) {
            out[o] = x.kernels().rows().logSumExp(view.values, o * view.n, view.n);
        }
        return x.floats(out, shape);
    }

    private static float[] logSumExpAcross(JavaTensor x, View view) {
        var out = x.room(view.outer * view.inner);
        var row = x.room(view.n);
        for (int o = 0; o < view.outer; o++) {
            for (int j = 0; j < view.inner; j++) {
                for (int i = 0; i < view.n; i++) {
                    row[i] = view.values[view.at(o, i) + j];
                }
                out[o * view.inner + j] = x.kernels().rows().logSumExp(row, 0, view.n);
            }
        }
        return out;
    }

    static JavaTensor argMax(JavaTensor x, int axis) {
        var view = View.of(x, axis);
        if (view.n == 0) {
            throw new IllegalArgumentException(
                    "No largest element along an axis of length 0 in shape " + Arrays.toString(x.shape()));
        }
        var out = new int[view.outer * view.inner];
        for (int o = 0; o < view.outer; o++) {
            for (int j = 0; j < view.inner; j++) {
                int best = 0;
                for (int i = 1; i < view.n; i++) {
                    if (view.values[view.at(o, i) + j] > view.values[view.at(o, best) + j]) {
                        best = i;
                    }
                }
                out[o * view.inner + j] = best;
            }
        }
        return x.ints(out, Shapes.reduced(x.shape(), axis, false));
    }

    static JavaTensor softmax(JavaTensor x) {
        var rows = x.kernels().rows();
        return rowByRow(x, (in, out, at, n) -> rows.softmax(in, at, out, at, n));
    }

    static JavaTensor logSoftmax(JavaTensor x) {
        var rows = x.kernels().rows();
        return rowByRow(x, (in, out, at, n) -> {
            float logSum = rows.logSumExp(in, at, n);
            for (int i = at; i < at + n; i++) {
                out[i] = in[i] - logSum;
            }
        });
    }

    static JavaTensor rmsNorm(JavaTensor x, JavaTensor weight, float eps) {
        checkWeight(x, weight);
        var rows = x.kernels().rows();
        var factors = weight.floats();
        return rowByRow(x, (in, out, at, n) -> rows.rmsNorm(in, at, factors, eps, out, at, n));
    }

    static JavaTensor layerNorm(JavaTensor x, JavaTensor weight, JavaTensor bias, float eps) {
        checkWeight(x, weight);
        checkWeight(x, bias);
        var rows = x.kernels().rows();
        var factors = weight.floats();
        var shifts = bias.floats();
        return rowByRow(x, (in, out, at, n) -> rows.layerNorm(in, at, factors, shifts, eps, out, at, n));
    }

    private static void checkWeight(JavaTensor x, JavaTensor weight) {
        if (weight.rank() != 1 || weight.size(0) != x.size(Shapes.axis(-1, x.shape()))) {
            throw Shapes.mismatch("normalise", x.shape(), weight.shape());
        }
    }

    private interface RowFunction {
        void apply(float[] in, float[] out, int at, int n);
    }

    private static JavaTensor rowByRow(JavaTensor x, RowFunction function) {
        var view = View.of(x, Shapes.axis(-1, x.shape()));
        var out = x.room(x.count());
        x.workers().split(view.outer, GRAIN / Math.max(1, view.n) + 1, (from, to) -> {
            for (int row = from; row < to; row++) {
                function.apply(view.values, out, row * view.n, view.n);
            }
        });
        return x.floats(out, x.shape());
    }

    private record View(float[] values, int outer, int n, int inner) {

        static View of(JavaTensor x, int axis) {
            var shape = x.shape();
            return new View(
                    x.floats(), Shapes.count(shape, 0, axis), shape[axis], Shapes.count(shape, axis + 1, shape.length));
        }

        int at(int o, int i) {
            return (o * n + i) * inner;
        }
    }
}
