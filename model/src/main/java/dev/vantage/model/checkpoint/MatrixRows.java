package dev.vantage.model.checkpoint;

/** A matrix whose rows are read one by one, so that a large one can stay in the file. Several threads may read. */
public sealed interface MatrixRows permits QuantisedMatrix, PlainMatrix {

    int rows();

    int columns();

    /**
     * Copies one row into an array.
     *
     * @param offset index in {@code into} of the row's first number
     * @throws IndexOutOfBoundsException if there is no such row, or no room for it
     */
    void readRow(int row, float[] into, int offset);

    /** One row. @throws IndexOutOfBoundsException if there is no such row */
    default float[] row(int row) {
        var values = new float[columns()];
        readRow(row, values, 0);
        return values;
    }

    /** All rows, one after the other. */
    default float[] toFloats() {
        var values = new float[Math.multiplyExact(rows(), columns())];
        for (int row = 0; row < rows(); row++) {
            readRow(row, values, row * columns());
        }
        return values;
    }
}
