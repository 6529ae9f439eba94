package dev.vantage.model.checkpoint;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A matrix of 8-bit numbers in groups, as {@link Quantisation} describes them. The numbers stay where the file is mapped;
 * the scales and biases, a sixteenth of them, are in Java's memory.
 */
public final class QuantisedMatrix implements MatrixRows {

    private final int rows;
    private final int columns;
    private final int groupSize;
    private final ByteBuffer packed;
    private final float[] scales;
    private final float[] biases;

    /** @param packed U32 of [..., columns / 4]  @param scales [..., columns / groupSize]  @param biases the same */
    QuantisedMatrix(
            StoredTensor packed, StoredTensor scales, StoredTensor biases, int rows, int columns, int groupSize) {
        this.rows = rows;
        this.columns = columns;
        this.groupSize = groupSize;
        this.packed = packed.bytes();
        this.scales = scales.floats();
        this.biases = biases.floats();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void readRow(int row, float[] into, int offset) {
        Objects.checkIndex(row, rows);
        Objects.checkFromIndexSize(offset, columns, into.length);
        for (int column = 0; column < columns; column += groupSize) {
            int first = row * columns + column;
            float scale = scales[first / groupSize];
            float bias = biases[first / groupSize];
            for (int i = 0; i < groupSize; i++) {
                // U32 is little-endian and its first number is in its lowest bits, so the bytes are the numbers in
                // order.
                into[offset + column + i] = Byte.toUnsignedInt(packed.get(first + i)) * scale + bias;
            }
        }
    }
}
