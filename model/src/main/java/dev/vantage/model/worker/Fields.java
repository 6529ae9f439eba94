package dev.vantage.model.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays and frames as bytes: a length, then what there is of it, most significant byte first. */
final class Fields {

    /** Ten times the largest frame, which has the vectors of a schema of ten thousand columns. */
    private static final int MOST_BYTES = 1 << 29;

    private Fields() {}

    /** What a frame holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static byte[] frame(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static void writeFrame(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    /** @throws java.io.EOFException if the other side has gone */
    static byte[] readFrame(DataInputStream in) throws IOException {
        return readBytes(in, 1);
    }

    static void write(DataOutput out, int[] values) throws IOException {
        var bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        write(out, values.length, bytes);
    }

    static void write(DataOutput out, long[] values) throws IOException {
        var bytes = new byte[values.length * Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        write(out, values.length, bytes);
    }

    static void write(DataOutput out, float[] values) throws IOException {
        var bytes = new byte[values.length * Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
        write(out, values.length, bytes);
    }

    private static void write(DataOutput out, int length, byte[] bytes) throws IOException {
        out.writeInt(length);
        out.write(bytes);
    }

    static int[] readInts(DataInput in) throws IOException {
        var bytes = readBytes(in, Integer.BYTES);
        var values = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }

    static long[] readLongs(DataInput in) throws IOException {
        var bytes = readBytes(in, Long.BYTES);
        var values = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(values);
        return values;
    }

    static float[] readFloats(DataInput in) throws IOException {
        var bytes = readBytes(in, Float.BYTES);
        var values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    private static byte[] readBytes(DataInput in, int size) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES / size) {
            throw new IOException("A frame has the length " + length + ": something else writes to the channel");
        }
        var bytes = new byte[length * size];
        in.readFully(bytes);
        return bytes;
    }
}
