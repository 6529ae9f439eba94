package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.DType;
import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;

/** Functions of each element, and of the elements that meet when operands are broadcast. */
final class Elementwise {

    /** Elements worth handing to another thread: about ten microseconds of a simple function. */
    private static final int GRAIN = 1 << 15;

    /** Functions with an exponential take about ten times as long. */
    private static final int COSTLY_GRAIN = 1 << 12;

    /** Long enough to hide the call for a row, short enough to stay in the first cache. */
    private static final int CHUNK = 1024;

    private Elementwise() {}

    static JavaTensor apply(Unary function, JavaTensor x) {
        var out = x.room(x.count());
        var values = x.floats();
        x.workers()
                .split(
                        x.count(),
                        COSTLY_GRAIN,
                        (from, to) -> x.kernels().rows().apply(function, values, from, out, from, to - from));
        return x.floats(out, x.shape());
    }

    static JavaTensor add(JavaTensor x, float scalar) {
        var out = x.room(x.count());
        var values = x.floats();
        for (int i = 0; i < x.count(); i++) {
            out[i] = values[i] + scalar;
        }
        return x.floats(out, x.shape());
    }

    static JavaTensor mul(JavaTensor x, float scalar) {
        var out = x.room(x.count());
        var values = x.floats();
        for (int i = 0; i < x.count(); i++) {
            out[i] = values[i] * scalar;
        }
        return x.floats(out, x.shape());
    }

    static JavaTensor apply(Binary function, JavaTensor a, JavaTensor b) {
        var shape = Shapes.broadcast(a.shape(), b.shape());
        int count = Shapes.count(shape);
        var out = a.room(count);
        var left = a.floats();
        var right = b.floats();
        if (Arrays.equals(a.shape(), b.shape())) {
            a.workers()
                    .split(count, GRAIN, (from, to) -> function.apply(left, from, right, from, out, from, to - from));
            return a.floats(out, shape);
        }
        var walk = new Broadcast(shape, a.shape(), b.shape());
        int length = walk.rowLength();
        a.workers().split(walk.rows(), GRAIN / Math.max(1, length) + 1, (from, to) -> {
            var leftRow = new Row(left, walk.step(0), length);
            var rightRow = new Row(right, walk.step(1), length);
            for (int row = from; row < to; row++) {
                leftRow.moveTo(walk.offset(0, row));
                rightRow.moveTo(walk.offset(1, row));
                for (int at = 0; at < length; at += CHUNK) {
                    function.apply(
                            leftRow.values,
                            leftRow.at(at),
                            rightRow.values,
                            rightRow.at(at),
                            out,
                            row * length + at,
                            Math.min(CHUNK, length - at));
                }
            }
        });
        return a.floats(out, shape);
    }

    /** Comparisons take both types. */
    static JavaTensor compare(Binary function, JavaTensor a, JavaTensor b) {
        return apply(function, comparable(a), comparable(b));
    }

    private static JavaTensor comparable(JavaTensor x) {
        return x.dtype() == DType.F32 ? x : x.floats(asFloats(x), x.shape());
    }

    private static float[] asFloats(JavaTensor x) {
        if (x.dtype() == DType.F32) {
            return x.floats();
        }
        var ints = x.ints();
        var floats = x.room(ints.length);
        for (int i = 0; i < ints.length; i++) {
            floats[i] = ints[i];
        }
        return floats;
    }

    static JavaTensor where(JavaTensor mask, JavaTensor whenTrue, JavaTensor whenFalse) {
        var shape = Shapes.broadcast(mask.shape(), Shapes.broadcast(whenTrue.shape(), whenFalse.shape()));
        var out = mask.room(Shapes.count(shape));
        var walk = new Broadcast(shape, mask.shape(), whenTrue.shape(), whenFalse.shape());
        var condition = asFloats(mask);
        var left = whenTrue.floats();
        var right = whenFalse.floats();
        int length = walk.rowLength();
        for (int row = 0; row < walk.rows(); row++) {
            int maskAt = walk.offset(0, row);
            int leftAt = walk.offset(1, row);
            int rightAt = walk.offset(2, row);
            for (int i = 0; i < length; i++) {
                out[row * length + i] = condition[maskAt + i * walk.step(0)] != 0
                        ? left[leftAt + i * walk.step(1)]
                        : right[rightAt + i * walk.step(2)];
            }
        }
        return mask.floats(out, shape);
    }

    static JavaTensor broadcastTo(JavaTensor x, int... shape) {
        var walk = new Broadcast(shape, x.shape());
        var out = x.room(Shapes.count(shape));
        var values = x.floats();
        int length = walk.rowLength();
        for (int row = 0; row < walk.rows(); row++) {
            int from = walk.offset(0, row);
            if (walk.step(0) == 1) {
                System.arraycopy(values, from, out, row * length, length);
            } else if (length > 0) {
                Arrays.fill(out, row * length, (row + 1) * length, values[from]);
            }
        }
        return x.floats(out, shape.clone());
    }

    /** One operand along a row. An element that serves the whole row is spread over a chunk first. */
    private static final class Row {

        private final float[] source;
        private final boolean moves;
        private final float[] values;
        private int start;

        Row(float[] source, int step, int length) {
            this.source = source;
            this.moves = step == 1;
            this.values = moves ? source : new float[Math.min(CHUNK, length)];
        }

        void moveTo(int offset) {
            if (moves) {
                start = offset;
            } else {
                Arrays.fill(values, source[offset]);
            }
        }

        int at(int index) {
            return moves ? start + index : 0;
        }
    }
}
