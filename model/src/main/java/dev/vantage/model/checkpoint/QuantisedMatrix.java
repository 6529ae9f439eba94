package dev.vantage.model.checkpoint;

import dev.vantage.model.tensor.QuantisedValues;

/** A matrix stored in few bits, as {@link Quantisation} describes it. The scales and biases are in Java's memory. */
record QuantisedMatrix(QuantisedValues values) implements MatrixRows {

    @Override
    public int rows() {
        return values.rows();
    }

    @Override
    public int columns() {
        return values.columns();
    }

    @Override
    public void readRow(int row, float[] into, int offset) {
        values.readRow(row, into, offset);
    }
}
