package dev.vantage.model.tensor.jvm;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Blocked matrix products. A panel of b, two vectors wide and {@link #DEPTH} deep, is packed so that it stays in the first
 * cache; every tile of rows of a then meets it with its part of c in registers.
 *
 * @see <a href="https://dl.acm.org/doi/10.1145/1356052.1356053">Anatomy of High-Performance Matrix Multiplication</a>
 */
final class VectorProduct implements MatrixProduct {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private static final int WIDTH = 2 * LANES;
    private static final int DEPTH = 256;

    /** So few rows do not pay for packing b. */
    private static final int FEW_ROWS = 4;

    @Override
    public String name() {
        return "vector api";
    }

    @Override
    public void multiply(Matrix a, Matrix b, Matrix c, boolean accumulate) {
        if (a.columns() == 0 && !accumulate) {
            clear(c);
        }
        if (c.rows() <= FEW_ROWS && b.rowStep() == 1 && a.columnStep() == 1) {
            dotProducts(a, b, c, accumulate);
            return;
        }
        for (int from = 0; from < a.columns(); from += DEPTH) {
            int to = Math.min(from + DEPTH, a.columns());
            multiplyBlock(a.columns(from, to), b.rows(from, to), c, accumulate || from > 0);
        }
    }

    private static void clear(Matrix c) {
        for (int i = 0; i < c.rows(); i++) {
            int at = c.offset() + i * c.rowStep();
            Arrays.fill(c.values(), at, at + c.columns(), 0);
        }
    }

    private static void multiplyBlock(Matrix a, Matrix b, Matrix c, boolean accumulate) {
        int tileRows = VectorTile.ROWS;
        int fullRows = c.rows() / tileRows * tileRows;
        var lastRows = fullRows == c.rows() ? a : padded(a.rows(fullRows, c.rows()), tileRows);
        var panel = new float[b.rows() * WIDTH];
        var corner = Matrix.of(new float[tileRows * WIDTH], 0, tileRows, WIDTH);
        for (int column = 0; column < c.columns(); column += WIDTH) {
            int width = Math.min(WIDTH, c.columns() - column);
            var packed = pack(b.columns(column, column + width), panel, c.rows());
            var target = c.columns(column, column + width);
            for (int row = 0; row < c.rows(); row += tileRows) {
                int height = Math.min(tileRows, c.rows() - row);
                var tileOfA = height == tileRows ? a.rows(row, row + tileRows) : lastRows;
                if (height == tileRows && width == WIDTH) {
                    VectorTile.multiply(tileOfA, packed, target.rows(row, row + tileRows), accumulate);
                } else {
                    VectorTile.multiply(tileOfA, packed, corner, false);
                    copy(corner, target.rows(row, row + height), accumulate);
                }
            }
        }
    }

    /** The rows of a in their own array, with zeros below them. */
    private static Matrix padded(Matrix a, int rows) {
        var padded = Matrix.of(new float[rows * a.columns()], 0, rows, a.columns());
        for (int i = 0; i < a.rows(); i++) {
            for (int p = 0; p < a.columns(); p++) {
                padded.values()[i * a.columns() + p] =
                        a.values()[a.offset() + i * a.rowStep() + p * a.columnStep()];
            }
        }
        return padded;
    }

    /** A panel of b with its rows one after the other, with zeros at the right; b itself when that serves as well. */
    private static Matrix pack(Matrix b, float[] panel, int uses) {
        if (b.columnStep() == 1 && b.columns() == WIDTH && uses <= VectorTile.ROWS) {
            return b;
        }
        if (b.columns() < WIDTH) {
            Arrays.fill(panel, 0);
        }
        if (b.columnStep() == 1) {
            for (int p = 0; p < b.rows(); p++) {
                System.arraycopy(b.values(), b.offset() + p * b.rowStep(), panel, p * WIDTH, b.columns());
            }
        } else {
            for (int j = 0; j < b.columns(); j++) {
                int from = b.offset() + j * b.columnStep();
                for (int p = 0; p < b.rows(); p++) {
                    panel[p * WIDTH + j] = b.values()[from + p * b.rowStep()];
                }
            }
        }
        return Matrix.of(panel, 0, b.rows(), WIDTH);
    }

    private static void copy(Matrix corner, Matrix c, boolean accumulate) {
        for (int i = 0; i < c.rows(); i++) {
            int from = i * corner.rowStep();
            int to = c.offset() + i * c.rowStep();
            for (int j = 0; j < c.columns(); j++) {
                c.values()[to + j] = corner.values()[from + j] + (accumulate ? c.values()[to + j] : 0);
            }
        }
    }

    /** Each element of c as a product of a row of a and a column of b that both lie in one piece, four columns at a time. */
    private static void dotProducts(Matrix a, Matrix b, Matrix c, boolean accumulate) {
        for (int i = 0; i < c.rows(); i++) {
            int aAt = a.offset() + i * a.rowStep();
            int cAt = c.offset() + i * c.rowStep();
            int j = 0;
            for (; j + 4 <= c.columns(); j += 4) {
                fourDots(a.values(), aAt, b, j, c.values(), cAt + j, accumulate);
            }
            for (; j < c.columns(); j++) {
                float dot = VectorRows.dotProduct(
                        a.values(), aAt, b.values(), b.offset() + j * b.columnStep(), a.columns());
                c.values()[cAt + j] = dot + (accumulate ? c.values()[cAt + j] : 0);
            }
        }
    }

    private static void fourDots(float[] a, int aAt, Matrix b, int column, float[] c, int cAt, boolean accumulate) {
        var values = b.values();
        int b0 = b.offset() + column * b.columnStep();
        int b1 = b0 + b.columnStep();
        int b2 = b1 + b.columnStep();
        int b3 = b2 + b.columnStep();
        var sum0 = FloatVector.zero(SPECIES);
        var sum1 = sum0;
        var sum2 = sum0;
        var sum3 = sum0;
        int p = 0;
        for (; p < SPECIES.loopBound(b.rows()); p += LANES) {
            var x = FloatVector.fromArray(SPECIES, a, aAt + p);
            sum0 = x.fma(FloatVector.fromArray(SPECIES, values, b0 + p), sum0);
            sum1 = x.fma(FloatVector.fromArray(SPECIES, values, b1 + p), sum1);
            sum2 = x.fma(FloatVector.fromArray(SPECIES, values, b2 + p), sum2);
            sum3 = x.fma(FloatVector.fromArray(SPECIES, values, b3 + p), sum3);
        }
        float dot0 = sum0.reduceLanes(VectorOperators.ADD);
        float dot1 = sum1.reduceLanes(VectorOperators.ADD);
        float dot2 = sum2.reduceLanes(VectorOperators.ADD);
        float dot3 = sum3.reduceLanes(VectorOperators.ADD);
        for (; p < b.rows(); p++) {
            dot0 += a[aAt + p] * values[b0 + p];
            dot1 += a[aAt + p] * values[b1 + p];
            dot2 += a[aAt + p] * values[b2 + p];
            dot3 += a[aAt + p] * values[b3 + p];
        }
        c[cAt] = dot0 + (accumulate ? c[cAt] : 0);
        c[cAt + 1] = dot1 + (accumulate ? c[cAt + 1] : 0);
        c[cAt + 2] = dot2 + (accumulate ? c[cAt + 2] : 0);
        c[cAt + 3] = dot3 + (accumulate ? c[cAt + 3] : 0);
    }
}
