package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;
import java.util.List;

/** Operations that move numbers and compute none, for both element types. */
final class Movement {

    private static final int GRAIN = 1 << 15;

    private Movement() {}

    static JavaTensor transpose(JavaTensor x, int... order) {
        var shape = x.shape();
        var strides = Shapes.strides(shape);
        var steps = new int[order.length];
        var out = new int[order.length];
        checkOrder(shape, order);
        for (int i = 0; i < order.length; i++) {
            int axis = Shapes.axis(order[i], shape);
            steps[i] = strides[axis];
            out[i] = shape[axis];
        }
        var moved = x.roomAlike(x.count());
        if (order.length == 0) {
            System.arraycopy(x.array(), 0, moved, 0, 1);
            return x.like(moved, out);
        }
        int length = out[out.length - 1];
        int rows = Shapes.count(out, 0, out.length - 1);
        x.workers().split(rows, GRAIN / Math.max(1, length) + 1, (from, to) -> {
            for (int row = from; row < to; row++) {
                copy(x.array(), start(row, out, steps), steps[steps.length - 1], moved, row * length, length);
            }
        });
        return x.like(moved, out);
    }

    private static void checkOrder(int[] shape, int[] order) {
        var seen = new boolean[shape.length];
        for (int axis : order) {
            seen[Shapes.axis(axis, shape)] = true;
        }
        for (boolean one : seen) {
            if (!one || order.length != shape.length) {
                throw Shapes.mismatch("transpose by axes", shape, order);
            }
        }
    }

    /** Where row {@code row} begins, the rows counted along all axes but the last. */
    private static int start(int row, int[] shape, int[] steps) {
        int start = 0;
        int rest = row;
        for (int axis = shape.length - 2; axis >= 0; axis--) {
            start += rest % shape[axis] * steps[axis];
            rest /= shape[axis];
        }
        return start;
    }

    private static void copy(Object from, int at, int step, Object to, int toAt, int n) {
        if (step == 1) {
            System.arraycopy(from, at, to, toAt, n);
        } else if (from instanceof float[] floats) {
            var out = (float[]) to;
            for (int i = 0; i < n; i++) {
                out[toAt + i] = floats[at + i * step];
            }
        } else {
            var ints = (int[]) from;
            var out = (int[]) to;
            for (int i = 0; i < n; i++) {
                out[toAt + i] = ints[at + i * step];
            }
        }
    }

    static JavaTensor slice(JavaTensor x, int axis, int from, int to) {
        var shape = x.shape();
        if (from < 0 || to < from || to > shape[axis]) {
            throw new IllegalArgumentException(
                    "Slice [" + from + ", " + to + ") is outside axis " + axis + " of shape " + Arrays.toString(shape));
        }
        int outer = Shapes.count(shape, 0, axis);
        int inner = Shapes.count(shape, axis + 1, shape.length);
        int length = (to - from) * inner;
        var out = x.roomAlike(outer * length);
        for (int o = 0; o < outer; o++) {
            System.arraycopy(x.array(), (o * shape[axis] + from) * inner, out, o * length, length);
        }
        return x.like(out, Shapes.with(shape, axis, to - from));
    }

    static JavaTensor concat(int axis, List<JavaTensor> tensors) {
        var first = tensors.getFirst();
        int total = 0;
        for (var tensor : tensors) {
            var expected = tensor.rank() == first.rank()
                    ? Shapes.with(first.shape(), axis, tensor.shape()[axis])
                    : first.shape();
            if (!Arrays.equals(expected, tensor.shape()) || tensor.dtype() != first.dtype()) {
                throw Shapes.mismatch("concatenate along axis " + axis, first.shape(), tensor.shape());
            }
            total += tensor.shape()[axis];
        }
        var shape = Shapes.with(first.shape(), axis, total);
        int outer = Shapes.count(shape, 0, axis);
        int inner = Shapes.count(shape, axis + 1, shape.length);
        var out = first.roomAlike(Shapes.count(shape));
        int at = 0;
        for (var tensor : tensors) {
            int length = tensor.shape()[axis] * inner;
            for (int o = 0; o < outer; o++) {
                System.arraycopy(tensor.array(), o * length, out, o * total * inner + at, length);
            }
            at += length;
        }
        return first.like(out, shape);
    }

    static JavaTensor take(JavaTensor x, JavaTensor indices) {
        var shape = x.shape();
        int rows = shape[Shapes.axis(0, shape)];
        int length = Shapes.count(shape, 1, shape.length);
        var chosen = indices.ints();
        var out = x.roomAlike(chosen.length * length);
        if (length == 1 && out instanceof float[] numbers) {
            takeNumbers(x.floats(), rows, chosen, numbers);
        } else {
            for (int i = 0; i < chosen.length; i++) {
                System.arraycopy(x.array(), checked(chosen[i], rows) * length, out, i * length, length);
            }
        }
        var result = Arrays.copyOf(indices.shape(), indices.rank() + shape.length - 1);
        System.arraycopy(shape, 1, result, indices.rank(), shape.length - 1);
        return x.like(out, result);
    }

    private static void takeNumbers(float[] from, int count, int[] chosen, float[] out) {
        for (int i = 0; i < chosen.length; i++) {
            out[i] = from[checked(chosen[i], count)];
        }
    }

    static JavaTensor takeAlong(JavaTensor x, int axis, JavaTensor indices) {
        var shape = x.shape();
        if (indices.rank() != shape.length
                || !Arrays.equals(Shapes.with(shape, axis, indices.shape()[axis]), indices.shape())) {
            throw Shapes.mismatch("take along axis " + axis + " of", shape, indices.shape());
        }
        int n = indices.shape()[axis];
        int outer = Shapes.count(shape, 0, axis);
        int inner = Shapes.count(shape, axis + 1, shape.length);
        var chosen = indices.ints();
        var values = x.floats();
        var out = x.room(chosen.length);
        for (int o = 0; o < outer; o++) {
            for (int at = o * n * inner; at < (o + 1) * n * inner; at++) {
                out[at] = values[(o * shape[axis] + checked(chosen[at], shape[axis])) * inner + at % inner];
            }
        }
        return x.floats(out, indices.shape());
    }

    static JavaTensor addAt(JavaTensor x, JavaTensor indices, JavaTensor rows) {
        var shape = x.shape();
        int n = shape[Shapes.axis(0, shape)];
        if (indices.rank() != 1 || !Arrays.equals(Shapes.with(shape, 0, indices.count()), rows.shape())) {
            throw Shapes.mismatch("add " + indices.count() + " rows to", shape, rows.shape());
        }
        int length = Shapes.count(shape, 1, shape.length);
        var out = x.room(x.count());
        System.arraycopy(x.floats(), 0, out, 0, x.count());
        var chosen = indices.ints();
        for (int i = 0; i < chosen.length; i++) {
            int to = checked(chosen[i], n) * length;
            Binary.ADD.apply(out, to, rows.floats(), i * length, out, to, length);
        }
        return x.floats(out, shape);
    }

    private static int checked(int index, int length) {
        if (index < 0 || index >= length) {
            throw new IllegalArgumentException("Index " + index + " is outside an axis of length " + length);
        }
        return index;
    }
}
