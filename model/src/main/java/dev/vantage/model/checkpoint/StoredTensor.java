package dev.vantage.model.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One tensor of a safetensors file. Its numbers stay in the file's memory until they are asked for; several threads may
 * ask.
 */
public final class StoredTensor {

    private final String file;
    private final String name;
    private final StoredType type;
    private final int[] shape;
    private final ByteBuffer bytes;

    /** @param bytes as many as type and shape need */
    StoredTensor(String file, String name, StoredType type, int[] shape, ByteBuffer bytes) {
        this.file = file;
        this.name = name;
        this.type = type;
        this.shape = shape.clone();
        this.bytes = bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    public StoredType type() {
        return type;
    }

    public int[] shape() {
        return shape.clone();
    }

    /** How many numbers there are. */
    public int size() {
        return bytes.capacity() / type.bytes();
    }

    /** A read-only, little-endian view of the numbers as they are stored, from position 0. */
    ByteBuffer bytes() {
        return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * All numbers, row-major.
     *
     * @throws CheckpointException if the type is not a floating one
     */
    public float[] floats() {
        var values = new float[size()];
        readFloats(0, values, 0, values.length);
        return values;
    }

    /** Numbers {@code [first, first + count)} into an array. */
    void readFloats(int first, float[] into, int offset, int count) {
        switch (type) {
            case F32 -> bytes.asFloatBuffer().get(first, into, offset, count);
            case F16 -> {
                for (int i = 0; i < count; i++) {
                    into[offset + i] = Float.float16ToFloat(bytes.getShort(2 * (first + i)));
                }
            }
            case BF16 -> {
                for (int i = 0; i < count; i++) {
                    into[offset + i] = Float.intBitsToFloat(bytes.getShort(2 * (first + i)) << 16);
                }
            }
            case F64 -> {
                for (int i = 0; i < count; i++) {
                    into[offset + i] = (float) bytes.getDouble(8 * (first + i));
                }
            }
            case BOOL, U8, I8, I16, U16, I32, U32, I64, U64 ->
                throw CheckpointException.unfit(
                        file, "tensor " + name + " is stored as " + type + ", not as floating-point numbers");
        }
    }
}
