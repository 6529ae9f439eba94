package dev.vantage.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Tells apart the properties of connections, since one of them may decide what is seen: {@code currentSchema} and
 * {@code options} of PostgreSQL do. It is kept in their place, as a password may be among them.
 */
final class SessionDigest {

    private SessionDigest() {}

    /** A SHA-256 of all but the user; empty where there are no others, for which nothing need be loaded. */
    static String of(Properties properties) {
        var entries = new TreeSet<String>();
        for (var entry : properties.entrySet()) {
            if (!entry.getKey().equals("user")) {
                entries.add(entry.getKey() + "\0" + entry.getValue() + "\0");
            }
        }
        if (entries.isEmpty()) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : entries) {
                digest.update(entry.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
