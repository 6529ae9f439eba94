package dev.vantage.model.tensor.jvm;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Blocked matrix products. A block of b is packed into panels, each two vectors wide and thin enough to stay in the first
 * cache; a block of rows of a stays in the second, and each tile of its rows meets every panel with its part of c in
 * registers.
 *
 * @see <a href="https://dl.acm.org/doi/10.1145/1356052.1356053">Anatomy of High-Performance Matrix Multiplication</a>
 */
final class VectorProduct implements PanelProduct {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private static final int TILE_ROWS = VectorTile.ROWS;
    private static final int WIDTH = VectorTile.WIDTH;
    private static final int DEPTH = 256;
    private static final int BLOCK_ROWS = 96;
    private static final int BLOCK_COLUMNS = 512;

    /** Added to the distance of rows in a copy: a power of two would send all rows to the same few lines of the cache. */
    private static final int PADDING = 16;

    /** So few rows do not pay for packing b. */
    private static final int FEW_ROWS = 4;

    /** As many as threads have ever multiplied at once. */
    private final Queue<Room> rooms = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "vector api";
    }

    @Override
    public void addProduct(Matrix a, Matrix b, Matrix c) {
        if (c.rows() <= FEW_ROWS && b.rowStep() == 1 && a.columnStep() == 1) {
            addDotProducts(a, b, c);
            return;
        }
        var room = takeRoom();
        for (int column = 0; column < c.columns(); column += BLOCK_COLUMNS) {
            int lastColumn = Math.min(column + BLOCK_COLUMNS, c.columns());
            for (int p = 0; p < a.columns(); p += DEPTH) {
                int last = Math.min(p + DEPTH, a.columns());
                room.pack(b.rows(p, last).columns(column, lastColumn));
                room.addBlock(a.columns(p, last), room.panels, c.columns(column, lastColumn));
            }
        }
        rooms.add(room);
    }

    @Override
    public int panelWidth() {
        return WIDTH;
    }

    @Override
    public void addPanels(Matrix a, float[] panels, Matrix c) {
        if (a.columns() > DEPTH) {
            throw new IllegalArgumentException("Panels of " + a.columns() + " rows; at most " + DEPTH);
        }
        var room = takeRoom();
        room.addBlock(a, panels, c);
        rooms.add(room);
    }

    private Room takeRoom() {
        var free = rooms.poll();
        return free == null ? new Room() : free;
    }

    /** The buffers of one product, used again and again. */
    private static final class Room {

        private final float[] panels = new float[BLOCK_COLUMNS * DEPTH];
        private final float[] turned = new float[BLOCK_ROWS * (DEPTH + PADDING)];
        private final float[] lastRows = new float[TILE_ROWS * DEPTH];
        private final Matrix corner = Matrix.of(new float[TILE_ROWS * WIDTH], 0, TILE_ROWS, WIDTH);

        /** Lays out a block of b as panels, the last one with zeros at its right. */
        void pack(Matrix b) {
            for (int column = 0; column < b.columns(); column += WIDTH) {
                var panel = b.columns(column, Math.min(column + WIDTH, b.columns()));
                packPanel(panel, panels, column * b.rows());
            }
        }

        void addBlock(Matrix a, float[] panels, Matrix c) {
            for (int row = 0; row < c.rows(); row += BLOCK_ROWS) {
                int last = Math.min(row + BLOCK_ROWS, c.rows());
                addRows(rowMajor(a.rows(row, last)), panels, c.rows(row, last));
            }
        }

        private Matrix rowMajor(Matrix a) {
            if (a.columnStep() == 1) {
                return a;
            }
            int pitch = a.columns() + PADDING;
            turn(a.values(), a.offset(), a.columnStep(), a.columns(), a.rows(), turned, 0, pitch);
            return new Matrix(turned, 0, a.rows(), a.columns(), pitch, 1);
        }

        private void addRows(Matrix a, float[] panels, Matrix c) {
            int depth = a.columns();
            int full = c.rows() / TILE_ROWS * TILE_ROWS;
            var rest = full == c.rows() ? a : padded(a.rows(full, c.rows()));
            for (int column = 0; column < c.columns(); column += WIDTH) {
                var panel = Matrix.of(panels, column * depth, depth, WIDTH);
                var target = c.columns(column, Math.min(column + WIDTH, c.columns()));
                for (int row = 0; row < full; row += TILE_ROWS) {
                    addTile(a.rows(row, row + TILE_ROWS), panel, target.rows(row, row + TILE_ROWS));
                }
                if (full < c.rows()) {
                    addTile(rest, panel, target.rows(full, c.rows()));
                }
            }
        }

        /** A last few rows in a tile of their own; what is computed from the rows below them is not used. */
        private Matrix padded(Matrix a) {
            for (int i = 0; i < a.rows(); i++) {
                System.arraycopy(a.values(), a.offset() + i * a.rowStep(), lastRows, i * a.columns(), a.columns());
            }
            return Matrix.of(lastRows, 0, TILE_ROWS, a.columns());
        }

        /** A tile of c at the lower or right edge is smaller than what is computed, and gets its part of it. */
        private void addTile(Matrix a, Matrix panel, Matrix c) {
            if (c.rows() == TILE_ROWS && c.columns() == WIDTH) {
                VectorTile.addProduct(a, panel, c);
                return;
            }
            Arrays.fill(corner.values(), 0);
            VectorTile.addProduct(a, panel, corner);
            for (int i = 0; i < c.rows(); i++) {
                int to = c.offset() + i * c.rowStep();
                for (int j = 0; j < c.columns(); j++) {
                    c.values()[to + j] += corner.values()[i * WIDTH + j];
                }
            }
        }
    }

    private static void packPanel(Matrix b, float[] panels, int at) {
        if (b.columns() < WIDTH) {
            Arrays.fill(panels, at, at + b.rows() * WIDTH, 0);
        }
        if (b.columnStep() != 1) {
            turn(b.values(), b.offset(), b.columnStep(), b.columns(), b.rows(), panels, at, WIDTH);
            return;
        }
        for (int p = 0; p < b.rows(); p++) {
            int from = b.offset() + p * b.rowStep();
            int to = at + p * WIDTH;
            if (b.columns() == WIDTH) {
                FloatVector.fromArray(SPECIES, b.values(), from).intoArray(panels, to);
                FloatVector.fromArray(SPECIES, b.values(), from + LANES).intoArray(panels, to + LANES);
            } else {
                System.arraycopy(b.values(), from, panels, to, b.columns());
            }
        }
    }

    /** Lines of n numbers become columns, four at a time. */
    private static void turn(float[] from, int at, int step, int lines, int n, float[] to, int toAt, int pitch) {
        int line = 0;
        for (; line + 4 <= lines; line += 4) {
            turnFour(from, at + line * step, step, n, to, toAt + line, pitch);
        }
        for (; line < lines; line++) {
            turnOne(from, at + line * step, n, to, toAt + line, pitch);
        }
    }

    private static void turnFour(float[] from, int at, int step, int n, float[] to, int toAt, int pitch) {
        int at1 = at + step;
        int at2 = at1 + step;
        int at3 = at2 + step;
        for (int i = 0; i < n; i++) {
            int place = toAt + i * pitch;
            to[place] = from[at + i];
            to[place + 1] = from[at1 + i];
            to[place + 2] = from[at2 + i];
            to[place + 3] = from[at3 + i];
        }
    }

    private static void turnOne(float[] from, int at, int n, float[] to, int toAt, int pitch) {
        for (int i = 0; i < n; i++) {
            to[toAt + i * pitch] = from[at + i];
        }
    }

    /** Each element of c as a product of a row of a and a column of b that both lie in one piece, four columns at a time. */
    private static void addDotProducts(Matrix a, Matrix b, Matrix c) {
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
        float dot0 = VectorSum.of(sum0);
        float dot1 = VectorSum.of(sum1);
        float dot2 = VectorSum.of(sum2);
        float dot3 = VectorSum.of(sum3);
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
