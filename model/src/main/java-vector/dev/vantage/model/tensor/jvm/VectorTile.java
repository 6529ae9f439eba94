package dev.vantage.model.tensor.jvm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The innermost product: a few rows of a by two vectors of columns of b, with the sums in registers from beginning to end.
 * Written out row by row, and without a call or a branch, because the compiler keeps a vector in a register only where it
 * sees the vector's whole life in one method; and with constant steps, so that it checks bounds once for the whole loop.
 */
final class VectorTile {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** AVX2 has 16 registers, which 12 sums, 2 vectors of b and a factor fill; AVX-512 and NEON have 32. */
    private static final boolean HAS_FEW_REGISTERS = SPECIES.vectorShape() == VectorShape.S_256_BIT;

    static final int ROWS = HAS_FEW_REGISTERS ? 6 : 8;

    static final int WIDTH = 2 * LANES;

    private VectorTile() {}

    /**
     * {@code c += a * b}.
     *
     * @param a [ROWS, k], with a column step of 1
     * @param b [k, WIDTH], in one piece
     * @param c [ROWS, WIDTH], with a column step of 1
     */
    static void addProduct(Matrix a, Matrix b, Matrix c) {
        if (HAS_FEW_REGISTERS) {
            sixRows(
                    a.values(), a.offset(), a.rowStep(),
                    b.values(), b.offset(), b.rows(),
                    c.values(), c.offset(), c.rowStep());
        } else {
            eightRows(
                    a.values(), a.offset(), a.rowStep(),
                    b.values(), b.offset(), b.rows(),
                    c.values(), c.offset(), c.rowStep());
        }
    }

    private static void eightRows(
            float[] a, int aAt, int aRow, float[] b, int bAt, int depth, float[] c, int cAt, int cRow) {
        int a1 = aAt + aRow;
        int a2 = a1 + aRow;
        int a3 = a2 + aRow;
        int a4 = a3 + aRow;
        int a5 = a4 + aRow;
        int a6 = a5 + aRow;
        int a7 = a6 + aRow;
        int c1 = cAt + cRow;
        int c2 = c1 + cRow;
        int c3 = c2 + cRow;
        int c4 = c3 + cRow;
        int c5 = c4 + cRow;
        int c6 = c5 + cRow;
        int c7 = c6 + cRow;
        var left0 = FloatVector.fromArray(SPECIES, c, cAt);
        var right0 = FloatVector.fromArray(SPECIES, c, cAt + LANES);
        var left1 = FloatVector.fromArray(SPECIES, c, c1);
        var right1 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        var left2 = FloatVector.fromArray(SPECIES, c, c2);
        var right2 = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        var left3 = FloatVector.fromArray(SPECIES, c, c3);
        var right3 = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        var left4 = FloatVector.fromArray(SPECIES, c, c4);
        var right4 = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        var left5 = FloatVector.fromArray(SPECIES, c, c5);
        var right5 = FloatVector.fromArray(SPECIES, c, c5 + LANES);
        var left6 = FloatVector.fromArray(SPECIES, c, c6);
        var right6 = FloatVector.fromArray(SPECIES, c, c6 + LANES);
        var left7 = FloatVector.fromArray(SPECIES, c, c7);
        var right7 = FloatVector.fromArray(SPECIES, c, c7 + LANES);
        for (int p = 0; p < depth; p++) {
            var left = FloatVector.fromArray(SPECIES, b, bAt + p * WIDTH);
            var right = FloatVector.fromArray(SPECIES, b, bAt + p * WIDTH + LANES);
            var x = FloatVector.broadcast(SPECIES, a[aAt + p]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[a1 + p]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[a2 + p]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[a3 + p]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[a4 + p]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[a5 + p]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[a6 + p]);
            left6 = x.fma(left, left6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[a7 + p]);
            left7 = x.fma(left, left7);
            right7 = x.fma(right, right7);
        }
        left0.intoArray(c, cAt);
        right0.intoArray(c, cAt + LANES);
        left1.intoArray(c, c1);
        right1.intoArray(c, c1 + LANES);
        left2.intoArray(c, c2);
        right2.intoArray(c, c2 + LANES);
        left3.intoArray(c, c3);
        right3.intoArray(c, c3 + LANES);
        left4.intoArray(c, c4);
        right4.intoArray(c, c4 + LANES);
        left5.intoArray(c, c5);
        right5.intoArray(c, c5 + LANES);
        left6.intoArray(c, c6);
        right6.intoArray(c, c6 + LANES);
        left7.intoArray(c, c7);
        right7.intoArray(c, c7 + LANES);
    }

    private static void sixRows(
            float[] a, int aAt, int aRow, float[] b, int bAt, int depth, float[] c, int cAt, int cRow) {
        int a1 = aAt + aRow;
        int a2 = a1 + aRow;
        int a3 = a2 + aRow;
        int a4 = a3 + aRow;
        int a5 = a4 + aRow;
        int c1 = cAt + cRow;
        int c2 = c1 + cRow;
        int c3 = c2 + cRow;
        int c4 = c3 + cRow;
        int c5 = c4 + cRow;
        var left0 = FloatVector.fromArray(SPECIES, c, cAt);
        var right0 = FloatVector.fromArray(SPECIES, c, cAt + LANES);
        var left1 = FloatVector.fromArray(SPECIES, c, c1);
        var right1 = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        var left2 = FloatVector.fromArray(SPECIES, c, c2);
        var right2 = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        var left3 = FloatVector.fromArray(SPECIES, c, c3);
        var right3 = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        var left4 = FloatVector.fromArray(SPECIES, c, c4);
        var right4 = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        var left5 = FloatVector.fromArray(SPECIES, c, c5);
        var right5 = FloatVector.fromArray(SPECIES, c, c5 + LANES);
        for (int p = 0; p < depth; p++) {
            var left = FloatVector.fromArray(SPECIES, b, bAt + p * WIDTH);
            var right = FloatVector.fromArray(SPECIES, b, bAt + p * WIDTH + LANES);
            var x = FloatVector.broadcast(SPECIES, a[aAt + p]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[a1 + p]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[a2 + p]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[a3 + p]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[a4 + p]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[a5 + p]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
        }
        left0.intoArray(c, cAt);
        right0.intoArray(c, cAt + LANES);
        left1.intoArray(c, c1);
        right1.intoArray(c, c1 + LANES);
        left2.intoArray(c, c2);
        right2.intoArray(c, c2 + LANES);
        left3.intoArray(c, c3);
        right3.intoArray(c, c3 + LANES);
        left4.intoArray(c, c4);
        right4.intoArray(c, c4 + LANES);
        left5.intoArray(c, c5);
        right5.intoArray(c, c5 + LANES);
    }
}
