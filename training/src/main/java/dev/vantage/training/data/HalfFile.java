package dev.vantage.training.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in half precision, in a file without a name that goes with the process: outside the heap, and the system may take
 * its memory back for a while. Rows are reserved by one thread, written by several, and read by several after that.
 */
final class HalfFile {

    /** A mapping has two thousand million bytes at most. */
    private static final int PART = 1 << 29;

    private final FileChannel channel;
    private final int part;
    private long end;
    private List<ShortBuffer> parts = List.of();

    private HalfFile(FileChannel channel, int part) {
        this.channel = channel;
        this.part = part;
    }

    /** @param file is made, and has no name any more where the system allows that of an open file */
    static HalfFile create(Path file) throws IOException {
        return create(file, PART);
    }

    /** @param part how many numbers are mapped together; no row may be longer */
    static HalfFile create(Path file, int part) throws IOException {
        var channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new HalfFile(channel, part);
    }

    /** Where a row of so many numbers goes. */
    long reserve(int count) {
        if (end % part + count > part) {
            end += part - end % part;
        }
        long at = end;
        end += count;
        return at;
    }

    void write(long at, float[] numbers, int from, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count * Short.BYTES).order(ByteOrder.nativeOrder());
        for (int i = from; i < from + count; i++) {
            bytes.putShort(Float.floatToFloat16(numbers[i]));
        }
        bytes.flip();
        long position = at * Short.BYTES;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    /** Ends the writing. */
    void finish() throws IOException {
        var mapped = new ArrayList<ShortBuffer>();
        for (long at = 0; at < end; at += part) {
            long count = Math.min(part, end - at);
            mapped.add(channel.map(MapMode.READ_ONLY, at * Short.BYTES, count * Short.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asShortBuffer());
        }
        channel.close();
        parts = List.copyOf(mapped);
    }

    /** Reads a row into {@code numbers}, from an index on. */
    void read(long at, int count, float[] numbers, int to) {
        var halves = new short[count];
        parts.get((int) (at / part)).get((int) (at % part), halves);
        for (int i = 0; i < count; i++) {
            numbers[to + i] = Float.float16ToFloat(halves[i]);
        }
    }
}
