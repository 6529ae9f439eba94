package dev.vantage.model.tensor.jvm;

/**
 * The reference: each row of c is a sum of rows of b. The innermost loop runs along both, so the compiler can make vector
 * instructions of it, and four rows of b at a time save three of four trips of c to the cache.
 */
final class PlainProduct implements MatrixProduct {

    /** Columns at a time: what is read of b for one row of c is then still in the cache for the next. */
    private static final int BLOCK = 512;

    @Override
    public String name() {
        return "plain loops";
    }

    @Override
    public void addProduct(Matrix a, Matrix b, Matrix c) {
        var rowMajor = b.columnStep() == 1 ? b : copy(b);
        for (int from = 0; from < c.columns(); from += BLOCK) {
            int width = Math.min(BLOCK, c.columns() - from);
            for (int i = 0; i < c.rows(); i++) {
                addRow(a, i, rowMajor, from, width, c.values(), c.offset() + i * c.rowStep() + from);
            }
        }
    }

    private static void addRow(Matrix a, int row, Matrix b, int from, int width, float[] c, int at) {
        int aStep = a.columnStep();
        int aAt = a.offset() + row * a.rowStep();
        int bAt = b.offset() + from;
        int p = 0;
        for (; p + 4 <= a.columns(); p += 4) {
            addFour(a.values(), aAt + p * aStep, aStep, b.values(), bAt + p * b.rowStep(), b.rowStep(), c, at, width);
        }
        for (; p < a.columns(); p++) {
            float factor = a.values()[aAt + p * aStep];
            int bRow = bAt + p * b.rowStep();
            for (int j = 0; j < width; j++) {
                c[at + j] += factor * b.values()[bRow + j];
            }
        }
    }

    private static void addFour(
            float[] a, int aAt, int aStep, float[] b, int bAt, int bStep, float[] c, int at, int width) {
        float a0 = a[aAt];
        float a1 = a[aAt + aStep];
        float a2 = a[aAt + 2 * aStep];
        float a3 = a[aAt + 3 * aStep];
        int b1 = bAt + bStep;
        int b2 = b1 + bStep;
        int b3 = b2 + bStep;
        for (int j = 0; j < width; j++) {
            c[at + j] += a0 * b[bAt + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j];
        }
    }

    private static Matrix copy(Matrix b) {
        var copy = Matrix.of(new float[b.rows() * b.columns()], 0, b.rows(), b.columns());
        for (int j = 0; j < b.columns(); j++) {
            int from = b.offset() + j * b.columnStep();
            for (int i = 0; i < b.rows(); i++) {
                copy.values()[i * copy.rowStep() + j] = b.values()[from + i * b.rowStep()];
            }
        }
        return copy;
    }
}
