package dev.vantage.model.tensor.jvm;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The reference: each row of c is a sum of rows of b. The compiler makes vector instructions of the innermost loop because it
 * runs along arrays of their own, all from index 0: it would not along places in larger arrays, which might overlap. So a
 * block of b is copied first, row by row, small enough to stay in the first cache while all rows of c pass.
 */
final class PlainProduct implements MatrixProduct {

    private static final int WIDTH = 256;
    private static final int DEPTH = 32;

    /** As many as threads have ever multiplied at once. */
    private final Queue<Block> blocks = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "plain loops";
    }

    @Override
    public void addProduct(Matrix a, Matrix b, Matrix c) {
        var free = blocks.poll();
        var block = free == null ? new Block() : free;
        for (int column = 0; column < c.columns(); column += WIDTH) {
            int lastColumn = Math.min(column + WIDTH, c.columns());
            for (int p = 0; p < a.columns(); p += DEPTH) {
                int last = Math.min(p + DEPTH, a.columns());
                block.copy(b.rows(p, last).columns(column, lastColumn));
                block.addProduct(a.columns(p, last), c.columns(column, lastColumn));
            }
        }
        blocks.add(block);
    }

    /** A block of b, and the part of one row of c below it. */
    private static final class Block {

        private final float[][] rows = new float[DEPTH][WIDTH];
        private final float[] sums = new float[WIDTH];

        void copy(Matrix b) {
            if (b.columnStep() == 1) {
                for (int p = 0; p < b.rows(); p++) {
                    System.arraycopy(b.values(), b.offset() + p * b.rowStep(), rows[p], 0, b.columns());
                }
                return;
            }
            int p = 0;
            for (; p + 4 <= b.rows(); p += 4) {
                turnFour(
                        b.values(),
                        b.offset() + p,
                        b.columnStep(),
                        b.columns(),
                        rows[p],
                        rows[p + 1],
                        rows[p + 2],
                        rows[p + 3]);
            }
            for (; p < b.rows(); p++) {
                turnOne(b.values(), b.offset() + p, b.columnStep(), b.columns(), rows[p]);
            }
        }

        private static void turnFour(
                float[] from, int at, int step, int n, float[] row0, float[] row1, float[] row2, float[] row3) {
            int place = at;
            for (int j = 0; j < n; j++) {
                row0[j] = from[place];
                row1[j] = from[place + 1];
                row2[j] = from[place + 2];
                row3[j] = from[place + 3];
                place += step;
            }
        }

        private static void turnOne(float[] from, int at, int step, int n, float[] row) {
            for (int j = 0; j < n; j++) {
                row[j] = from[at + j * step];
            }
        }

        void addProduct(Matrix a, Matrix c) {
            for (int i = 0; i < c.rows(); i++) {
                int at = c.offset() + i * c.rowStep();
                System.arraycopy(c.values(), at, sums, 0, c.columns());
                addRows(a.values(), a.offset() + i * a.rowStep(), a.columnStep(), a.columns(), c.columns());
                System.arraycopy(sums, 0, c.values(), at, c.columns());
            }
        }

        private void addRows(float[] a, int at, int step, int depth, int width) {
            int p = 0;
            for (; p + 4 <= depth; p += 4) {
                int from = at + p * step;
                addFour(
                        a[from],
                        rows[p],
                        a[from + step],
                        rows[p + 1],
                        a[from + 2 * step],
                        rows[p + 2],
                        a[from + 3 * step],
                        rows[p + 3],
                        sums,
                        width);
            }
            for (; p < depth; p++) {
                addOne(a[at + p * step], rows[p], sums, width);
            }
        }

        /** Four rows save three of four trips of the sums to the cache; of eight, not every compiler makes vectors. */
        private static void addFour(
                float a0,
                float[] b0,
                float a1,
                float[] b1,
                float a2,
                float[] b2,
                float a3,
                float[] b3,
                float[] sums,
                int width) {
            for (int j = 0; j < width; j++) {
                sums[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
            }
        }

        private static void addOne(float a, float[] b, float[] sums, int width) {
            for (int j = 0; j < width; j++) {
                sums[j] += a * b[j];
            }
        }
    }
}
