package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * A quantised matrix laid out for products. Some rows make a panel, in which the words that stand below each other in the
 * matrix are neighbours: so one instruction unpacks a number of each of several rows.
 *
 * @param width how many rows are a panel
 * @param words [panels, columns / perWord, width]; the last panel has zeros for the rows that are not there. They are most of
 *     a model and lie outside the heap, which a collector keeps a multiple of what lives in it
 * @param scales [panels, columns / groupSize, width]
 * @param biases the same
 */
record QuantisedPanels(
        int rows, int columns, int bits, int groupSize, int width, IntBuffer words, float[] scales, float[] biases)
        implements QuantisedTensor {

    private static final int CACHE_LINE = 64;

    static QuantisedPanels of(QuantisedValues values, int width) {
        int panels = (values.rows() + width - 1) / width;
        int wordsOfRow = values.columns() / values.perWord();
        int groupsOfRow = values.columns() / values.groupSize();
        var words = outsideHeap(panels * wordsOfRow * width);
        var scales = new float[panels * groupsOfRow * width];
        var biases = new float[panels * groupsOfRow * width];
        for (int row = 0; row < values.rows(); row++) {
            int panel = row / width;
            int lane = row % width;
            for (int i = 0; i < wordsOfRow; i++) {
                words.put(
                        (panel * wordsOfRow + i) * width + lane, values.words().get(row * wordsOfRow + i));
            }
            for (int i = 0; i < groupsOfRow; i++) {
                int to = (panel * groupsOfRow + i) * width + lane;
                scales[to] = values.scales()[row * groupsOfRow + i];
                biases[to] = values.biases()[row * groupsOfRow + i];
            }
        }
        return new QuantisedPanels(
                values.rows(), values.columns(), values.bits(), values.groupSize(), width, words, scales, biases);
    }

    static QuantisedPanels of(QuantisedTensor tensor) {
        if (tensor instanceof QuantisedPanels own) {
            return own;
        }
        throw new IllegalArgumentException(
                "A quantised tensor of another engine: " + tensor.getClass().getSimpleName());
    }

    /** Zeros; those of a panel begin a line of the cache. */
    private static IntBuffer outsideHeap(int count) {
        return ByteBuffer.allocateDirect(Math.addExact(Math.multiplyExact(count, Integer.BYTES), CACHE_LINE))
                .alignedSlice(CACHE_LINE)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
    }

    int panels() {
        return (rows + width - 1) / width;
    }

    /** Numbers in one word. */
    int perWord() {
        return Integer.SIZE / bits;
    }

    /** The largest number. */
    int mask() {
        return (1 << bits) - 1;
    }

    /** Where the words of a panel begin that hold a column and its successors. */
    int wordsAt(int panel, int column) {
        return (panel * columns + column) / perWord() * width;
    }

    /** Where the scales and biases of a panel are that belong to a column. */
    int groupAt(int panel, int column) {
        return (panel * columns + column) / groupSize * width;
    }
}
