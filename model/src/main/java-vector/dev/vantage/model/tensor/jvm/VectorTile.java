package dev.vantage.model.tensor.jvm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The innermost product: a few rows of a by two vectors of columns of b, with the sums in registers from beginning to end.
 * Written out row by row, because only local variables are sure to stay in registers.
 */
final class VectorTile {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** AVX2 has 16 registers, which 12 sums, 2 vectors of b and a factor fill; AVX-512 and NEON have 32. */
    private static final boolean HAS_FEW_REGISTERS = SPECIES.vectorShape() == VectorShape.S_256_BIT;

    static final int ROWS = HAS_FEW_REGISTERS ? 6 : 8;

    private VectorTile() {}

    /**
     * {@code c = a * b}, or {@code c += a * b}.
     *
     * @param a [ROWS, k]
     * @param b [k, 2 vectors], with a column step of 1
     * @param c [ROWS, 2 vectors], with a column step of 1
     */
    static void multiply(Matrix a, Matrix b, Matrix c, boolean accumulate) {
        if (HAS_FEW_REGISTERS) {
            sixRows(
                    a.values(), a.offset(), a.rowStep(), a.columnStep(),
                    b.values(), b.offset(), b.rowStep(), b.rows(),
                    c.values(), c.offset(), c.rowStep(), accumulate);
        } else {
            eightRows(
                    a.values(), a.offset(), a.rowStep(), a.columnStep(),
                    b.values(), b.offset(), b.rowStep(), b.rows(),
                    c.values(), c.offset(), c.rowStep(), accumulate);
        }
    }

    private static void eightRows(
            float[] a, int aAt, int aRow, int aColumn, float[] b, int bAt, int bRow, int depth, float[] c, int cAt, int cRow, boolean add) {
        int a1 = aAt + aRow;
        int a2 = a1 + aRow;
        int a3 = a2 + aRow;
        int a4 = a3 + aRow;
        int a5 = a4 + aRow;
        int a6 = a5 + aRow;
        int a7 = a6 + aRow;
        var left0 = FloatVector.zero(SPECIES);
        var right0 = left0;
        var left1 = left0;
        var right1 = left0;
        var left2 = left0;
        var right2 = left0;
        var left3 = left0;
        var right3 = left0;
        var left4 = left0;
        var right4 = left0;
        var left5 = left0;
        var right5 = left0;
        var left6 = left0;
        var right6 = left0;
        var left7 = left0;
        var right7 = left0;
        for (int p = 0; p < depth; p++) {
            int q = p * aColumn;
            var left = FloatVector.fromArray(SPECIES, b, bAt + p * bRow);
            var right = FloatVector.fromArray(SPECIES, b, bAt + p * bRow + LANES);
            var x = FloatVector.broadcast(SPECIES, a[aAt + q]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[a1 + q]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[a2 + q]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[a3 + q]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[a4 + q]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[a5 + q]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[a6 + q]);
            left6 = x.fma(left, left6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[a7 + q]);
            left7 = x.fma(left, left7);
            right7 = x.fma(right, right7);
        }
        store(left0, right0, c, cAt, add);
        store(left1, right1, c, cAt + cRow, add);
        store(left2, right2, c, cAt + 2 * cRow, add);
        store(left3, right3, c, cAt + 3 * cRow, add);
        store(left4, right4, c, cAt + 4 * cRow, add);
        store(left5, right5, c, cAt + 5 * cRow, add);
        store(left6, right6, c, cAt + 6 * cRow, add);
        store(left7, right7, c, cAt + 7 * cRow, add);
    }

    private static void sixRows(
            float[] a, int aAt, int aRow, int aColumn, float[] b, int bAt, int bRow, int depth, float[] c, int cAt, int cRow, boolean add) {
        int a1 = aAt + aRow;
        int a2 = a1 + aRow;
        int a3 = a2 + aRow;
        int a4 = a3 + aRow;
        int a5 = a4 + aRow;
        var left0 = FloatVector.zero(SPECIES);
        var right0 = left0;
        var left1 = left0;
        var right1 = left0;
        var left2 = left0;
        var right2 = left0;
        var left3 = left0;
        var right3 = left0;
        var left4 = left0;
        var right4 = left0;
        var left5 = left0;
        var right5 = left0;
        for (int p = 0; p < depth; p++) {
            int q = p * aColumn;
            var left = FloatVector.fromArray(SPECIES, b, bAt + p * bRow);
            var right = FloatVector.fromArray(SPECIES, b, bAt + p * bRow + LANES);
            var x = FloatVector.broadcast(SPECIES, a[aAt + q]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[a1 + q]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[a2 + q]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[a3 + q]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[a4 + q]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[a5 + q]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
        }
        store(left0, right0, c, cAt, add);
        store(left1, right1, c, cAt + cRow, add);
        store(left2, right2, c, cAt + 2 * cRow, add);
        store(left3, right3, c, cAt + 3 * cRow, add);
        store(left4, right4, c, cAt + 4 * cRow, add);
        store(left5, right5, c, cAt + 5 * cRow, add);
    }

    private static void store(FloatVector left, FloatVector right, float[] c, int at, boolean add) {
        if (add) {
            left.add(FloatVector.fromArray(SPECIES, c, at)).intoArray(c, at);
            right.add(FloatVector.fromArray(SPECIES, c, at + LANES)).intoArray(c, at + LANES);
            return;
        }
        left.intoArray(c, at);
        right.intoArray(c, at + LANES);
    }
}
