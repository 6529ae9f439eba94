package dev.vantage.model.tensor;

import java.nio.IntBuffer;
import java.util.Objects;
import java.util.Set;

/**
 * A matrix in few bits, wherever its numbers are: each run of {@code groupSize} numbers of a row is stored as unsigned
 * integers {@code q} with one scale and one bias, and stands for {@code q * scale + bias}. Several threads may read.
 *
 * @param bits of one number, 4 or 8
 * @param groupSize 32, 64 or 128, the sizes that MLX has; divides the columns
 * @param words [rows, columns * bits / 32]: each holds 32 / bits successive numbers of a row, the first in the lowest bits
 * @param scales [rows, columns / groupSize]
 * @param biases the same
 * @see <a href="https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.quantize.html">mlx.core.quantize</a>
 */
public record QuantisedValues(
        int rows, int columns, int bits, int groupSize, IntBuffer words, float[] scales, float[] biases) {

    /** Of a number. */
    public static final Set<Integer> BITS = Set.of(4, 8);

    /** Numbers with one scale. */
    public static final Set<Integer> GROUP_SIZES = Set.of(32, 64, 128);

    /** @throws IllegalArgumentException if there are no such bits or groups, or the arrays do not fit the shape */
    public QuantisedValues {
        if (!BITS.contains(bits) || !GROUP_SIZES.contains(groupSize)) {
            throw new IllegalArgumentException("No matrix is quantised to " + bits + " bits in groups of " + groupSize);
        }
        int groups = rows * columns / groupSize;
        if (columns % groupSize != 0
                || words.limit() != groups * groupSize * bits / Integer.SIZE
                || scales.length != groups
                || biases.length != groups) {
            throw new IllegalArgumentException(words.limit() + " words, " + scales.length + " scales and "
                    + biases.length + " biases do not make a matrix of " + rows + " rows and " + columns + " columns");
        }
    }

    /** Numbers in one word. */
    public int perWord() {
        return Integer.SIZE / bits;
    }

    /**
     * Copies one row, in full precision, to {@code into}.
     *
     * @param offset index in {@code into} of the row's first number
     * @throws IndexOutOfBoundsException if there is no such row, or no room for it
     */
    public void readRow(int row, float[] into, int offset) {
        Objects.checkIndex(row, rows);
        Objects.checkFromIndexSize(offset, columns, into.length);
        int mask = (1 << bits) - 1;
        for (int column = 0; column < columns; column += perWord()) {
            int first = row * columns + column;
            int word = words.get(first / perWord());
            float scale = scales[first / groupSize];
            float bias = biases[first / groupSize];
            for (int i = 0; i < perWord(); i++) {
                into[offset + column + i] = (word >>> (i * bits) & mask) * scale + bias;
            }
        }
    }
}
