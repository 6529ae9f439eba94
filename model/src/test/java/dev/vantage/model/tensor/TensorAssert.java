package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;

/** Compares a tensor with numbers that were worked out by hand. */
record TensorAssert(Tensor actual) {

    /** Single precision, numbers of about one, and the error of the approximated error function, 1.5e-7. */
    private static final Offset<Float> ROUNDING = Offset.offset(2e-6f);

    static TensorAssert that(Tensor actual) {
        return new TensorAssert(actual);
    }

    TensorAssert hasShape(int... shape) {
        assertThat(actual.shape()).containsExactly(shape);
        return this;
    }

    void holds(double... values) {
        var floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        assertThat(actual.toFloats()).containsExactly(floats, ROUNDING);
    }

    void holdsInts(int... values) {
        assertThat(actual.dtype()).isEqualTo(DType.I32);
        assertThat(actual.toInts()).containsExactly(values);
    }
}
