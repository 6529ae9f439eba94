package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;

/** Matrix products, shared among the engine's threads. */
final class Products {

    /** Multiplications and additions worth handing to another thread: about fifty microseconds. */
    private static final int GRAIN = 1 << 22;

    /** No fewer columns for one thread: a product reads the other factor once for each such slice. */
    private static final int FEWEST_COLUMNS = 64;

    private Products() {}

    static JavaTensor matmul(JavaTensor a, JavaTensor b, boolean transposed) {
        var shape = Shapes.product(a.shape(), b.shape(), transposed);
        int count = Shapes.count(shape);
        var out = a.zeros(count);
        int n = a.size(-2);
        int k = a.size(-1);
        int m = shape[shape.length - 1];
        if (b.rank() == 2) {
            int rows = k == 0 ? count / Math.max(1, m) : a.count() / k;
            var left = Matrix.of(a.floats(), 0, rows, k);
            addProduct(a, left, second(b, 0, k, m, transposed), Matrix.of(out, 0, rows, m));
            return a.floats(out, shape);
        }
        var leading = Arrays.copyOf(shape, shape.length - 2);
        var walk =
                new Broadcast(leading, Arrays.copyOf(a.shape(), a.rank() - 2), Arrays.copyOf(b.shape(), b.rank() - 2));
        int length = walk.rowLength();
        int batches = walk.rows() * length;
        Workers.Body body = (from, to) -> {
            for (int batch = from; batch < to; batch++) {
                int row = batch / length;
                int along = batch % length;
                int aAt = (walk.offset(0, row) + along * walk.step(0)) * n * k;
                int bAt = (walk.offset(1, row) + along * walk.step(1)) * k * m;
                var left = Matrix.of(a.floats(), aAt, n, k);
                var right = second(b, bAt, k, m, transposed);
                var product = Matrix.of(out, batch * n * m, n, m);
                if (batches == 1) {
                    addProduct(a, left, right, product);
                } else {
                    a.kernels().product().addProduct(left, right, product);
                }
            }
        };
        a.workers().split(batches, pieceOf(2L * n * k * m), body);
        return a.floats(out, shape);
    }

    /** [..., rows] x [rows, columns] gives [..., columns]. */
    static JavaTensor matmul(JavaTensor a, QuantisedPanels b) {
        var shape = Shapes.product(a.shape(), new int[] {b.rows(), b.columns()}, false);
        int groups = b.columns() / b.groupSize();
        return quantised(
                a,
                shape,
                groups,
                (left, from, to, c) ->
                        a.kernels().quantised().add(left, b, from * b.groupSize(), to * b.groupSize(), c));
    }

    /** [..., columns] x [rows, columns], transposed, gives [..., rows]. */
    static JavaTensor matmulTransposed(JavaTensor a, QuantisedPanels b) {
        var shape = Shapes.product(a.shape(), new int[] {b.rows(), b.columns()}, true);
        return quantised(
                a,
                shape,
                b.panels(),
                (left, from, to, c) -> a.kernels().quantised().addTransposed(left, b, from, to, c));
    }

    private interface QuantisedPart {
        void add(Matrix a, int from, int to, Matrix c);
    }

    /** The threads share the parts, of which each gives some columns of the result. */
    private static JavaTensor quantised(JavaTensor a, int[] shape, int parts, QuantisedPart part) {
        int k = a.size(-1);
        int m = shape[shape.length - 1];
        var out = new float[Shapes.count(shape)];
        int rows = a.count() / k;
        var left = Matrix.of(a.floats(), 0, rows, k);
        var product = Matrix.of(out, 0, rows, m);
        int unit = Math.max(1, FEWEST_COLUMNS * parts / m);
        int units = (parts + unit - 1) / unit;
        a.workers()
                .split(
                        units,
                        pieceOf(2L * rows * k * m / units),
                        (from, to) -> part.add(left, from * unit, Math.min(to * unit, parts), product));
        return a.floats(out, shape);
    }

    /** [k, n] x [k, m] gives [n, m]. */
    static JavaTensor firstTransposed(JavaTensor a, JavaTensor b) {
        int n = a.size(-1);
        int k = a.size(-2);
        int m = b.size(-1);
        if (a.rank() != 2 || b.rank() != 2 || b.size(0) != k) {
            throw Shapes.mismatch("multiply (first transposed)", a.shape(), b.shape());
        }
        var out = a.zeros(n * m);
        addProduct(
                a,
                Matrix.of(a.floats(), 0, k, n).transposed(),
                Matrix.of(b.floats(), 0, k, m),
                Matrix.of(out, 0, n, m));
        return a.floats(out, n, m);
    }

    private static Matrix second(JavaTensor b, int at, int k, int m, boolean transposed) {
        return transposed ? Matrix.of(b.floats(), at, m, k).transposed() : Matrix.of(b.floats(), at, k, m);
    }

    /** {@code c += a * b}, one large product: the threads share the columns of c, or its rows when those are too few. */
    static void addProduct(JavaTensor owner, Matrix a, Matrix b, Matrix c) {
        var kernel = owner.kernels().product();
        long work = 2L * c.rows() * c.columns() * a.columns();
        // A kernel copies a transposed a first: then each thread should see only its own rows of it.
        if (a.columnStep() == 1
                && c.columns() >= FEWEST_COLUMNS * owner.workers().threads()) {
            int unit = FEWEST_COLUMNS;
            int units = (c.columns() + unit - 1) / unit;
            owner.workers().split(units, pieceOf(work / units), (from, to) -> {
                int first = from * unit;
                int last = Math.min(to * unit, c.columns());
                kernel.addProduct(a, b.columns(first, last), c.columns(first, last));
            });
            return;
        }
        int unit = 8;
        int units = (c.rows() + unit - 1) / unit;
        owner.workers().split(units, pieceOf(work / Math.max(1, units)), (from, to) -> {
            int first = from * unit;
            int last = Math.min(to * unit, c.rows());
            kernel.addProduct(a.rows(first, last), b, c.rows(first, last));
        });
    }

    /** How many of equal jobs make a piece worth handing over. */
    static int pieceOf(long workOfOne) {
        return (int) (GRAIN / Math.max(1, workOfOne)) + 1;
    }
}
