package dev.vantage.model.tensor.jvm;

/**
 * A matrix that lies in a larger array: element (i, j) is at {@code offset + i * rowStep + j * columnStep}. One of the
 * steps is 1.
 */
record Matrix(float[] values, int offset, int rows, int columns, int rowStep, int columnStep) {

    static Matrix of(float[] values, int offset, int rows, int columns) {
        return new Matrix(values, offset, rows, columns, columns, 1);
    }

    Matrix transposed() {
        return new Matrix(values, offset, columns, rows, columnStep, rowStep);
    }

    Matrix rows(int from, int to) {
        return new Matrix(values, offset + from * rowStep, to - from, columns, rowStep, columnStep);
    }

    Matrix columns(int from, int to) {
        return new Matrix(values, offset + from * columnStep, rows, to - from, rowStep, columnStep);
    }
}
