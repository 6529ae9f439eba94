package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes safetensors files. As in Hugging Face's writer the tensors of wider numbers come first, then they are in the
 * order of their names, so that every tensor is aligned and equal contents give equal files.
 */
final class SafeTensorsWriter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Comparator<Map.Entry<String, ? extends TensorData>> FILE_ORDER =
            Comparator.<Map.Entry<String, ? extends TensorData>>comparingInt(
                            entry -> -entry.getValue().type().bytes())
                    .thenComparing(Map.Entry::getKey);

    private SafeTensorsWriter() {}

    static void write(Path file, Map<String, String> metadata, Map<String, ? extends TensorData> tensors) {
        var ordered = tensors.entrySet().stream().sorted(FILE_ORDER).toList();
        var header = header(metadata, ordered);
        AtomicFile.write(file, out -> {
            out.putLong(header.length);
            out.putBytes(header);
            for (var tensor : ordered) {
                put(tensor.getValue(), out);
            }
        });
    }

    private static byte[] header(
            Map<String, String> metadata, List<? extends Map.Entry<String, ? extends TensorData>> tensors) {
        var root = JSON.createObjectNode();
        if (!metadata.isEmpty()) {
            metadata.forEach(root.putObject(SafeTensorsHeader.METADATA)::put);
        }
        long begin = 0;
        for (var tensor : tensors) {
            var data = tensor.getValue();
            long end = begin + Shapes.size(data.shape()) * data.type().bytes();
            describe(root.putObject(tensor.getKey()), data, begin, end);
            begin = end;
        }
        var json = root.toString();
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return (json + " ".repeat(-length & 7)).getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(ObjectNode node, TensorData data, long begin, long end) {
        node.put("dtype", data.type().name());
        var shape = node.putArray("shape");
        for (int length : data.shape()) {
            shape.add(length);
        }
        node.putArray("data_offsets").add(begin).add(end);
    }

    private static void put(TensorData data, AtomicFile.Output out) throws IOException {
        switch (data) {
            case TensorData.Floats floats -> putFloats(floats, out);
            case TensorData.Ints ints -> {
                for (int value : ints.values()) {
                    out.putInt(value);
                }
            }
            case TensorData.Copy copy -> out.putBytes(copy.tensor().bytes());
        }
    }

    private static void putFloats(TensorData.Floats floats, AtomicFile.Output out) throws IOException {
        for (float value : floats.values()) {
            switch (floats.type()) {
                case F32 -> out.putInt(Float.floatToRawIntBits(value));
                case F16 -> out.putShort(Float.floatToFloat16(value));
                case BF16 -> out.putShort(toBfloat16(value));
                case BOOL, U8, I8, I16, U16, I32, U32, I64, U64, F64 ->
                    throw new IllegalArgumentException("Cannot store float[] as " + floats.type());
            }
        }
    }

    /** The upper half of the bits, rounded to the nearest, and of two to the even one. */
    private static short toBfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) ((bits >>> 16) | 0x40);
        }
        return (short) ((bits + 0x7FFF + ((bits >>> 16) & 1)) >>> 16);
    }
}
