package dev.vantage.model.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A file of named tensors in the safetensors format: 8 bytes of header length, a header in JSON, and the numbers. A file
 * is mapped into memory, so what is not asked for is not read; the mapping goes with this object.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">The format</a>
 */
public final class SafeTensors {

    private final String file;
    private final Map<String, String> metadata;
    private final Map<String, StoredTensor> tensors;

    private SafeTensors(String file, Map<String, String> metadata, Map<String, StoredTensor> tensors) {
        this.file = file;
        this.metadata = Map.copyOf(metadata);
        this.tensors = tensors;
    }

    /** @throws CheckpointException if there is no such file, or it is damaged */
    public static SafeTensors open(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size <= Integer.MAX_VALUE) {
                return of(channel.map(MapMode.READ_ONLY, 0, size), file.toString());
            }
            return read(file.toString(), size, (offset, length) -> channel.map(MapMode.READ_ONLY, offset, length));
        } catch (NoSuchFileException missing) {
            throw new CheckpointException("There is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new CheckpointException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Reads a file that is in memory already, from index 0 of the buffer to its limit.
     *
     * @param origin what errors call it
     */
    public static SafeTensors of(ByteBuffer bytes, String origin) {
        try {
            return read(origin, bytes.limit(), (offset, length) -> bytes.slice((int) offset, length));
        } catch (IOException impossible) {
            throw new CheckpointException("Cannot read " + origin, impossible);
        }
    }

    /**
     * Reads a file from a stream, each tensor into memory of its own outside the heap, which goes when nobody uses the tensor
     * any more.
     *
     * @param size of the file, in bytes
     * @param origin what errors call it
     */
    static SafeTensors read(InputStream in, long size, String origin) throws IOException {
        var channel = Channels.newChannel(in);
        return read(origin, size, (offset, length) -> {
            var bytes = ByteBuffer.allocateDirect(length);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until it is full or the stream ends early.
            }
            if (bytes.hasRemaining()) {
                throw CheckpointException.damaged(
                        origin, "it ends after " + (offset + bytes.position()) + " bytes of " + size);
            }
            return bytes.flip();
        });
    }

    /** A part of a file that may be larger than one buffer; asked for in the order of the file, each part once. */
    private interface Region {
        ByteBuffer bytes(long offset, int length) throws IOException;
    }

    private static SafeTensors read(String file, long size, Region region) throws IOException {
        int headerLength = SafeTensorsHeader.length(file, size, head(size, region));
        var headerBytes = new byte[headerLength];
        region.bytes(Long.BYTES, headerLength).get(headerBytes);
        long dataStart = (long) Long.BYTES + headerLength;
        var header = SafeTensorsHeader.parse(file, headerBytes, size - dataStart);
        var tensors = new LinkedHashMap<String, StoredTensor>();
        for (var entry : header.entries()) {
            var bytes = region.bytes(dataStart + entry.begin(), entry.length());
            tensors.put(entry.name(), new StoredTensor(file, entry.name(), entry.type(), entry.shape(), bytes));
        }
        return new SafeTensors(file, header.metadata(), tensors);
    }

    private static long head(long size, Region region) throws IOException {
        return size < Long.BYTES
                ? 0
                : region.bytes(0, Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** In the order of the file. */
    public Set<String> names() {
        return tensors.keySet();
    }

    /** The header's {@code __metadata__}. */
    public Map<String, String> metadata() {
        return metadata;
    }

    public boolean contains(String name) {
        return tensors.containsKey(name);
    }

    /** @throws CheckpointException if there is no such tensor */
    public StoredTensor get(String name) {
        var tensor = tensors.get(name);
        if (tensor == null) {
            throw CheckpointException.unfit(file, "it has no tensor " + name);
        }
        return tensor;
    }

    /** @throws CheckpointException if there is no such tensor, or its shape is another */
    public StoredTensor get(String name, int... shape) {
        var tensor = get(name);
        if (!Arrays.equals(tensor.shape(), shape)) {
            throw CheckpointException.unfit(
                    file,
                    "tensor " + name + " has shape " + Shapes.text(tensor.shape()) + ", wanted " + Shapes.text(shape));
        }
        return tensor;
    }

    /** The numbers of a tensor, row-major. Errors are those of {@link #get(String, int...)} and {@link StoredTensor#floats()}. */
    public float[] floats(String name, int... shape) {
        return get(name, shape).floats();
    }

    /**
     * Writes tensors as F32. The file appears complete or not at all: a file of that name stays until then.
     *
     * @param metadata the header's {@code __metadata__}
     * @throws CheckpointException if it cannot be written
     */
    public static void write(Path file, Map<String, HostTensor> tensors, Map<String, String> metadata) {
        var contents = new LinkedHashMap<String, TensorData>();
        tensors.forEach((name, tensor) ->
                contents.put(name, new TensorData.Floats(StoredType.F32, tensor.shape(), tensor.values())));
        SafeTensorsWriter.write(file, metadata, contents);
    }
}
