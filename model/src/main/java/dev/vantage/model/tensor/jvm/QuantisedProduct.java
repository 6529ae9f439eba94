package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.QuantisedValues;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Products with quantised matrices. A few rows are multiplied with the numbers as they are packed; for more, a block of the
 * matrix at a time is unpacked, small enough to stay in the second cache, and multiplied as any other; in panels, where the
 * product takes them.
 */
final class QuantisedProduct {

    private static final int BLOCK_ROWS = 256;
    private static final int BLOCK_COLUMNS = 128;

    private final PanelKernel kernel;
    private final MatrixProduct product;

    /** As many as threads have ever multiplied at once. */
    private final Queue<float[]> blocks = new ConcurrentLinkedQueue<>();

    QuantisedProduct(PanelKernel kernel, MatrixProduct product) {
        this.kernel = kernel;
        this.product = product;
    }

    /** The same with another way to multiply what was unpacked. */
    QuantisedProduct with(MatrixProduct other) {
        return new QuantisedProduct(kernel, other);
    }

    QuantisedPanels panels(QuantisedValues values) {
        return QuantisedPanels.of(values, kernel.width());
    }

    /**
     * {@code c += a * b^T} for the panels [from, to) of b, on the calling thread.
     *
     * @param a [n, columns of b], with a column step of 1
     * @param c [n, rows of b]; only the columns of the panels are written
     */
    void addTransposed(Matrix a, QuantisedPanels b, int from, int to, Matrix c) {
        if (a.rows() <= kernel.fewRows()) {
            for (int panel = from; panel < to; panel++) {
                kernel.addRows(a, b, panel, columns(c, b, panel, panel + 1));
            }
            return;
        }
        if (product instanceof PanelProduct panels && panels.panelWidth() == b.width()) {
            addPanels(panels, a, b, from, to, c);
            return;
        }
        forBlocks(
                b,
                from,
                to,
                (block, first, last, column) -> product.addProduct(
                        a.columns(column, column + block.rows()), block, columns(c, b, first, last)));
    }

    /** Unpacks a block as the product would lay it out itself. */
    private void addPanels(PanelProduct panels, Matrix a, QuantisedPanels b, int from, int to, Matrix c) {
        var block = takeBlock();
        for (int first = from; first < to; first += BLOCK_ROWS / b.width()) {
            int last = Math.min(to, first + BLOCK_ROWS / b.width());
            for (int column = 0; column < b.columns(); column += BLOCK_COLUMNS) {
                int lastColumn = Math.min(b.columns(), column + BLOCK_COLUMNS);
                for (int panel = first; panel < last; panel++) {
                    int at = (panel - first) * b.width() * (lastColumn - column);
                    kernel.unpack(b, panel, column, lastColumn, block, at, b.width());
                }
                panels.addPanels(a.columns(column, lastColumn), block, columns(c, b, first, last));
            }
        }
        blocks.add(block);
    }

    private float[] takeBlock() {
        var free = blocks.poll();
        return free == null ? new float[BLOCK_COLUMNS * BLOCK_ROWS] : free;
    }

    /**
     * {@code c += a * b} for the columns [from, to) of b, whole groups, on the calling thread.
     *
     * @param a [n, rows of b], with a column step of 1
     * @param c [n, columns of b]; only those columns are written
     */
    void add(Matrix a, QuantisedPanels b, int from, int to, Matrix c) {
        for (int column = from; column < to; column += BLOCK_COLUMNS) {
            forBlocks(
                    b,
                    0,
                    b.panels(),
                    column,
                    Math.min(to, column + BLOCK_COLUMNS),
                    (block, first, last, at) -> product.addProduct(
                            columns(a, b, first, last), block.transposed(), c.columns(at, at + block.rows())));
        }
    }

    private interface Body {
        /** @param block [columns of b from column on, rows of b in the panels [first, last)] */
        void run(Matrix block, int first, int last, int column);
    }

    private void forBlocks(QuantisedPanels b, int from, int to, Body body) {
        for (int column = 0; column < b.columns(); column += BLOCK_COLUMNS) {
            forBlocks(b, from, to, column, Math.min(b.columns(), column + BLOCK_COLUMNS), body);
        }
    }

    private void forBlocks(QuantisedPanels b, int from, int to, int column, int lastColumn, Body body) {
        var room = takeBlock();
        for (int first = from; first < to; first += BLOCK_ROWS / b.width()) {
            int last = Math.min(to, first + BLOCK_ROWS / b.width());
            for (int panel = first; panel < last; panel++) {
                kernel.unpack(b, panel, column, lastColumn, room, (panel - first) * b.width(), BLOCK_ROWS);
            }
            int rows = Math.min(b.rows(), last * b.width()) - first * b.width();
            body.run(new Matrix(room, 0, lastColumn - column, rows, BLOCK_ROWS, 1), first, last, column);
        }
        blocks.add(room);
    }

    private static Matrix columns(Matrix matrix, QuantisedPanels b, int firstPanel, int lastPanel) {
        return matrix.columns(firstPanel * b.width(), Math.min(b.rows(), lastPanel * b.width()));
    }
}
