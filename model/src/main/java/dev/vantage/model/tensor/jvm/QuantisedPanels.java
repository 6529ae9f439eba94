package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;

/**
 * A quantised matrix laid out for products. Some rows make a panel, in which the words that stand below each other in the
 * matrix are neighbours: so one instruction unpacks a number of each of several rows.
 *
 * @param width how many rows are a panel
 * @param words [panels, columns / perWord, width]; the last panel has zeros for the rows that are not there
 * @param scales [panels, columns / groupSize, width]
 * @param biases the same
 */
record QuantisedPanels(
        int rows, int columns, int bits, int groupSize, int width, int[] words, float[] scales, float[] biases)
        implements QuantisedTensor {

    static QuantisedPanels of(QuantisedValues values, int width) {
        int panels = (values.rows() + width - 1) / width;
        int wordsOfRow = values.columns() / values.perWord();
        int groupsOfRow = values.columns() / values.groupSize();
        var words = new int[panels * wordsOfRow * width];
        var scales = new float[panels * groupsOfRow * width];
        var biases = new float[panels * groupsOfRow * width];
        for (int row = 0; row < values.rows(); row++) {
            int panel = row / width;
            int lane = row % width;
            for (int i = 0; i < wordsOfRow; i++) {
                words[(panel * wordsOfRow + i) * width + lane] = values.words().get(row * wordsOfRow + i);
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
