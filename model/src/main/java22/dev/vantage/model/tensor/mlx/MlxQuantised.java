package dev.vantage.model.tensor.mlx;

import static dev.vantage.model.tensor.mlx.MlxFunction.QUANTIZED_MATMUL;

import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.Tensor;

/**
 * A matrix as {@code mlx.core.quantize} leaves it: three arrays, whose scope is its own.
 *
 * @param words U32 of [rows, columns * bits / 32]
 * @param scales F32 of [rows, columns / groupSize]
 * @param biases the same
 */
record MlxQuantised(MlxEngine engine, MlxTensor words, MlxTensor scales, MlxTensor biases, int columns, int groupSize)
        implements QuantisedTensor {

    /** How numbers are stored; mlx-c has names for other ways too. */
    private static final String MODE = "affine";

    @Override
    public int rows() {
        return words.size(0);
    }

    /** {@code x} times this matrix, transposed or not. */
    Tensor multiply(MlxTensor x, boolean transposed) {
        int bits = words.size(1) * Integer.SIZE / columns;
        return engine.make(
                QUANTIZED_MATMUL,
                x,
                words,
                scales,
                biases,
                transposed,
                MlxTypes.optional(groupSize),
                MlxTypes.optional(bits),
                MODE);
    }
}
