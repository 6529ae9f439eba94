package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.DType;

/** Between our element types and mlx-c's {@code mlx_dtype}. */
final class MlxTypes {

    static final int UINT32 = 3;

    private static final int INT32 = 7;
    private static final int FLOAT32 = 10;

    private MlxTypes() {}

    static int code(DType dtype) {
        return switch (dtype) {
            case F32 -> FLOAT32;
            case I32 -> INT32;
        };
    }

    /** mlx-c's optional float: the number in the lower four bytes, and a byte that says that there is one. */
    static long optional(float value) {
        return optional(Float.floatToRawIntBits(value));
    }

    /** mlx-c's optional int, which lies in memory as the optional float does. */
    static long optional(int value) {
        return Integer.toUnsignedLong(value) | 1L << Integer.SIZE;
    }

    static DType dtype(int code) {
        return switch (code) {
            case FLOAT32 -> DType.F32;
            case INT32 -> DType.I32;
            default -> throw new IllegalStateException("MLX gave an array of type " + code);
        };
    }
}
