package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.DType;

/** Between our element types and mlx-c's {@code mlx_dtype}. */
final class MlxTypes {

    private static final int INT32 = 7;
    private static final int FLOAT32 = 10;

    private MlxTypes() {}

    static int code(DType dtype) {
        return switch (dtype) {
            case F32 -> FLOAT32;
            case I32 -> INT32;
        };
    }

    static DType dtype(int code) {
        return switch (code) {
            case FLOAT32 -> DType.F32;
            case INT32 -> DType.I32;
            default -> throw new IllegalStateException("MLX gave an array of type " + code);
        };
    }
}
