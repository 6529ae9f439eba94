package dev.vantage.model.checkpoint;

import java.util.Objects;

/** A matrix stored as floating-point numbers. */
record PlainMatrix(StoredTensor tensor, int rows, int columns) implements MatrixRows {

    @Override
    public void readRow(int row, float[] into, int offset) {
        Objects.checkIndex(row, rows);
        Objects.checkFromIndexSize(offset, columns, into.length);
        tensor.readFloats(row * columns, into, offset, columns);
    }
}
