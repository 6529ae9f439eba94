package dev.vantage.model.checkpoint;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a safetensors file stores the numbers of a tensor, under the names of the format. Numbers are little-endian.
 *
 * @see <a href="https://huggingface.co/docs/safetensors">safetensors</a>
 */
public enum StoredType {
    BOOL(1),
    U8(1),
    I8(1),
    I16(2),
    U16(2),
    F16(2),
    BF16(2),
    I32(4),
    U32(4),
    F32(4),
    I64(8),
    U64(8),
    F64(8);

    private final int bytes;

    StoredType(int bytes) {
        this.bytes = bytes;
    }

    /** The bytes of one number. */
    public int bytes() {
        return bytes;
    }

    /** Whether {@link StoredTensor#floats()} reads it. */
    public boolean isFloating() {
        return switch (this) {
            case F16, BF16, F32, F64 -> true;
            case BOOL, U8, I8, I16, U16, I32, U32, I64, U64 -> false;
        };
    }

    static Optional<StoredType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
