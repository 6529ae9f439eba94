package dev.vantage.model.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place, forces it to the disk and moves it there, so that no half-written file is ever seen. */
final class AtomicFile {

    interface Content {
        void writeTo(Output out) throws IOException;
    }

    private AtomicFile() {}

    /** @throws CheckpointException if it cannot be written; what was there before is then still there */
    static void write(Path file, Content content) {
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try (var channel = FileChannel.open(
                    partial,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var out = new Output(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            delete(partial, failed);
            throw new CheckpointException(
                    "Cannot write " + file + ": " + failed
                            + ". What was there before is unharmed; check the disk's space"
                            + " and the folder's permissions",
                    failed);
        }
    }

    private static void delete(Path partial, IOException failed) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException second) {
            failed.addSuppressed(second);
        }
    }

    /** Little-endian numbers to a channel, through one buffer. */
    static final class Output {

        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

        private Output(FileChannel channel) {
            this.channel = channel;
        }

        void putShort(short value) throws IOException {
            withRoomFor(Short.BYTES).putShort(value);
        }

        void putInt(int value) throws IOException {
            withRoomFor(Integer.BYTES).putInt(value);
        }

        void putLong(long value) throws IOException {
            withRoomFor(Long.BYTES).putLong(value);
        }

        void putBytes(byte[] bytes) throws IOException {
            putBytes(ByteBuffer.wrap(bytes));
        }

        void putBytes(ByteBuffer bytes) throws IOException {
            flush();
            writeFully(bytes);
        }

        private ByteBuffer withRoomFor(int bytes) throws IOException {
            if (buffer.remaining() < bytes) {
                flush();
            }
            return buffer;
        }

        private void flush() throws IOException {
            writeFully(buffer.flip());
            buffer.clear();
        }

        private void writeFully(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
