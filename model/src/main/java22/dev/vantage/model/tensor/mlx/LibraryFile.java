package dev.vantage.model.tensor.mlx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A look at a library before it is loaded. Linux maps as much of a file as its header announces and ends the process when a
 * missing part is touched, so a file that was cut off must be found out first; macOS sees to that itself.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/elf.5.html">elf(5)</a>
 */
final class LibraryFile {

    private static final int ELF = 0x464C457F;
    private static final int HEADER_BYTES = 64;
    private static final int SEGMENTS_OFFSET = 32;
    private static final int SECTIONS_OFFSET = 40;
    private static final int SEGMENT_BYTES = 54;
    private static final int SEGMENT_COUNT = 56;
    private static final int SECTION_BYTES = 58;
    private static final int SECTION_COUNT = 60;
    private static final int OFFSET_IN_FILE = 8;
    private static final int BYTES_IN_FILE = 32;

    private LibraryFile() {}

    /** @throws IOException if this is no ELF library, or only the beginning of one; the message says which */
    static void check(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            var header = read(file, 0, HEADER_BYTES);
            if (header.limit() < HEADER_BYTES || header.getInt(0) != ELF) {
                throw new IOException("it is no library");
            }
            if (isCutOff(file, header)) {
                throw new IOException("its end is missing");
            }
        }
    }

    private static boolean isCutOff(FileChannel file, ByteBuffer header) throws IOException {
        int each = unsigned(header, SEGMENT_BYTES);
        int all = each * unsigned(header, SEGMENT_COUNT);
        var segments = read(file, header.getLong(SEGMENTS_OFFSET), all);
        // The table of sections comes last as a rule.
        long sections = (long) unsigned(header, SECTION_BYTES) * unsigned(header, SECTION_COUNT);
        if (segments.limit() < all || header.getLong(SECTIONS_OFFSET) + sections > file.size()) {
            return true;
        }
        for (int at = 0; at < all; at += each) {
            long end = segments.getLong(at + OFFSET_IN_FILE) + segments.getLong(at + BYTES_IN_FILE);
            if (end > file.size()) {
                return true;
            }
        }
        return false;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** As many bytes as there are, at most. */
    private static ByteBuffer read(FileChannel file, long from, int most) throws IOException {
        var bytes = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
            // reads on until the buffer is full or the file is over
        }
        return bytes.flip();
    }
}
