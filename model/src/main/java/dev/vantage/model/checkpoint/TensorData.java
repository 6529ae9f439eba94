package dev.vantage.model.checkpoint;

/** What a writer needs of one tensor. Arrays have as many numbers as the shape says and are not copied. */
sealed interface TensorData {

    StoredType type();

    int[] shape();

    /** @param type F32, F16 or BF16; numbers are rounded to the nearest, and of two to the even one */
    record Floats(StoredType type, int[] shape, float[] values) implements TensorData {}

    /** @param type I32 or U32 */
    record Ints(StoredType type, int[] shape, int[] values) implements TensorData {}

    /** A tensor of another file, as it is stored there. */
    record Copy(StoredTensor tensor) implements TensorData {

        @Override
        public StoredType type() {
            return tensor.type();
        }

        @Override
        public int[] shape() {
            return tensor.shape();
        }
    }
}
