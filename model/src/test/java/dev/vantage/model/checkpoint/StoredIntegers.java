package dev.vantage.model.checkpoint;

/** The integers of a stored tensor, which the model itself reads in no other way than packed. */
final class StoredIntegers {

    private StoredIntegers() {}

    /** All numbers, row-major. Those of U32 above 2^31 - 1 come as negative ones of the same bits. */
    static int[] of(StoredTensor tensor) {
        var bytes = tensor.bytes();
        var values = new int[tensor.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (tensor.type()) {
                case BOOL, U8 -> Byte.toUnsignedInt(bytes.get(i));
                case I8 -> bytes.get(i);
                case I16 -> bytes.getShort(2 * i);
                case U16 -> Short.toUnsignedInt(bytes.getShort(2 * i));
                case I32, U32 -> bytes.getInt(4 * i);
                case I64, U64 -> Math.toIntExact(bytes.getLong(8 * i));
                case F16, BF16, F32, F64 -> throw new IllegalArgumentException("Stored as " + tensor.type());
            };
        }
        return values;
    }
}
