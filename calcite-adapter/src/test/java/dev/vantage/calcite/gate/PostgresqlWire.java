package dev.vantage.calcite.gate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The few messages of PostgreSQL's protocol that hand a text to the server's parser as it is. A driver would cut it into
 * statements first, by rules of its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html">Message flow</a>
 */
final class PostgresqlWire implements AutoCloseable {

    private static final int VERSION = 3 << 16;

    /**
     * The server's answer.
     *
     * @param sqlState empty if there was no error
     * @param text the error's message, or the rows, a line each
     */
    record Answer(String sqlState, String text) {
        boolean isError() {
            return !sqlState.isEmpty();
        }
    }

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    PostgresqlWire(int port, String user, String options) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new DataOutputStream(socket.getOutputStream());
        var startup = new ByteArrayOutputStream();
        var message = new DataOutputStream(startup);
        message.writeInt(VERSION);
        for (var word :
                new String[] {"user", user, "database", "postgres", "client_encoding", "UTF8", "options", options, ""
                }) {
            text(message, word);
        }
        out.writeInt(startup.size() + Integer.BYTES);
        startup.writeTo(out);
        var answer = answer();
        if (answer.isError()) {
            throw new IOException(answer.text());
        }
    }

    /** Has one statement parsed and its names looked up. */
    Answer parse(String sql) throws IOException {
        var request = new ByteArrayOutputStream();
        parse(request, sql);
        return ask(request);
    }

    /** Runs one statement without parameters. */
    Answer run(String sql) throws IOException {
        var request = new ByteArrayOutputStream();
        parse(request, sql);
        message(request, 'B', new byte[2 + 3 * Short.BYTES]); // no names, no formats, no values
        message(request, 'E', new byte[1 + Integer.BYTES]); // all rows
        return ask(request);
    }

    private static void parse(ByteArrayOutputStream request, String sql) throws IOException {
        var body = new ByteArrayOutputStream();
        var fields = new DataOutputStream(body);
        text(fields, "");
        text(fields, sql);
        fields.writeShort(0);
        message(request, 'P', body.toByteArray());
    }

    private static void message(ByteArrayOutputStream request, char type, byte[] body) throws IOException {
        var message = new DataOutputStream(request);
        message.writeByte(type);
        message.writeInt(body.length + Integer.BYTES);
        message.write(body);
    }

    private static void text(DataOutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.writeByte(0);
    }

    private Answer ask(ByteArrayOutputStream request) throws IOException {
        message(request, 'S', new byte[0]);
        request.writeTo(out);
        return answer();
    }

    private Answer answer() throws IOException {
        var rows = new StringBuilder();
        var error = new HashMap<Character, String>();
        while (true) {
            char type = (char) in.readByte();
            var body = new byte[in.readInt() - Integer.BYTES];
            in.readFully(body);
            switch (type) {
                case 'D' -> rows.append(firstColumn(body)).append('\n');
                case 'E' -> error.putAll(fields(body));
                case 'Z' -> {
                    return error.isEmpty()
                            ? new Answer("", rows.toString())
                            : new Answer(error.getOrDefault('C', "?"), error.getOrDefault('M', ""));
                }
                default -> {}
            }
        }
    }

    private static String firstColumn(byte[] row) {
        int start = Short.BYTES + Integer.BYTES;
        return new String(row, start, row.length - start, StandardCharsets.UTF_8);
    }

    private static Map<Character, String> fields(byte[] body) {
        var fields = new HashMap<Character, String>();
        for (int at = 0; body[at] != 0; at++) {
            char field = (char) body[at];
            int start = ++at;
            while (body[at] != 0) {
                at++;
            }
            fields.put(field, new String(body, start, at - start, StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
