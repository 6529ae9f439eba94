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

    private static final int WIDTH = VectorTile.WIDTH;
    private static final int DEPTH = 256;

    /** So few rows do not pay for packing b. */
    private static final int FEW_ROWS = 4;

    @Override
    public String name() {
        return "vector api";
    }

    @Override
    public void addProduct(Matrix a, Matrix b, Matrix c) {
        if (c.rows() <= FEW_ROWS && b.rowStep() == 1 && a.columnStep() == 1) {
            dotProducts(a, b, c);
            return;
        }
        for (int from = 0; from < a.columns(); from += DEPTH) {
            int to = Math.min(from + DEPTH, a.columns());
            addBlock(a.columns(from, to), b.rows(from, to), c);
        }
    }

    private static void addBlock(Matrix a, Matrix b, Matrix c) {
        int tileRows = VectorTile.ROWS;
        int fullRows = c.rows() / tileRows * tileRows;
        var rowMajor = a.columnStep() == 1 ? a : copy(a, a.rows());
        var lastRows = fullRows == c.rows() ? a : copy(rowMajor.rows(fullRows, c.rows()), tileRows);
        var panel = new float[b.rows() * WIDTH];
        var corner = Matrix.of(new float[tileRows * WIDTH], 0, tileRows, WIDTH);
        for (int column = 0; column < c.columns(); column += WIDTH) {
            int width = Math.min(WIDTH, c.columns() - column);
            var packed = pack(b.columns(column, column + width), panel);
            var target = c.columns(column, column + width);
            for (int row = 0; row < c.rows(); row += tileRows) {
                int height = Math.min(tileRows, c.rows() - row);
                var tileOfA = height == tileRows ? rowMajor.rows(row, row + tileRows) : lastRows;
                if (height == tileRows && width == WIDTH) {
                    VectorTile.addProduct(tileOfA, packed, target.rows(row, row + tileRows));
                } else {
                    Arrays.fill(corner.values(), 0);
                    VectorTile.addProduct(tileOfA, packed, corner);
                    add(corner, target.rows(row, row + height));
                }
            }
        }
    }

    /** A row-major copy, with zeros below it. */
    private static Matrix copy(Matrix a, int rows) {
        var copy = Matrix.of(new float[rows * a.columns()], 0, rows, a.columns());
        for (int i = 0; i < a.rows(); i++) {
            int from = a.offset() + i * a.rowStep();
            for (int p = 0; p < a.columns(); p++) {
                copy.values()[i * a.columns() + p] = a.values()[from + p * a.columnStep()];
            }
        }
        return copy;
    }

    /** A panel of b in one piece, with zeros at the right. */
    private static Matrix pack(Matrix b, float[] panel) {
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

    private static void add(Matrix corner, Matrix c) {
        for (int i = 0; i < c.rows(); i++) {
            int from = i * corner.rowStep();
            int to = c.offset() + i * c.rowStep();
            for (int j = 0; j < c.columns(); j++) {
                c.values()[to + j] += corner.values()[from + j];
            }
        }
    }

    /** Each element of c as a product of a row of a and a column of b that both lie in one piece, four columns at a time. */
    private static void dotProducts(Matrix a, Matrix b, Matrix c) {
        for (int i = 0; i < c.rows(); i++) {
            int aAt = a.offset() + i * a.rowStep();
            int cAt = c.offset() + i * c.rowStep();
            int j = 0;
            for (; j + 4 <= c.columns(); j += 4) {
                fourDots(a.values(), aAt, b, j, c.values(), cAt + j);
            }
            for (; j < c.columns(); j++) {
                float dot = VectorRows.dotProduct(
                        a.values(), aAt, b.values(), b.offset() + j * b.columnStep(), a.columns());
                c.values()[cAt + j] += dot;
            }
        }
    }

    private static void fourDots(float[] a, int aAt, Matrix b, int column, float[] c, int cAt) {
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
        c[cAt] += dot0;
        c[cAt + 1] += dot1;
        c[cAt + 2] += dot2;
        c[cAt + 3] += dot3;
    }
}
