package dev.vantage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;

/** A small bike-rental database to try questions on. It is made of {@code sample.sql} when it is first asked for. */
final class SampleDatabase {

    private SampleDatabase() {}

    /**
     * The SQLite file, made if need be. Its name changes with its content, so that no older file is taken for it.
     *
     * @param folders where it may be kept; the first that can be written is taken
     */
    static Path in(List<Path> folders) throws SQLException {
        var script = script();
        var name = "sample-" + checksum(script) + ".sqlite";
        for (var folder : folders) {
            var file = folder.resolve(name);
            if (Files.isRegularFile(file) || make(file, script)) {
                return file;
            }
        }
        throw new IllegalArgumentException("The sample database could not be written to any of " + folders);
    }

    /** The user's cache, else the folder for temporary files. */
    static List<Path> usualFolders() {
        var cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        var base = cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return List.of(base.resolve("vantage"), Path.of(System.getProperty("java.io.tmpdir"), "vantage"));
    }

    static String script() {
        try (InputStream resource = SampleDatabase.class.getResourceAsStream("sample.sql")) {
            if (resource == null) {
                throw new IllegalStateException("sample.sql is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes beside the destination and moves, so that two processes at once do not disturb each other. */
    private static boolean make(Path file, String script) throws SQLException {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = Files.createTempFile(folder, "sample-", ".unfinished");
            try {
                execute(unfinished, script);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }

    private static void execute(Path file, String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = ON");
            connection.setAutoCommit(false);
            statement.executeUpdate(script);
            connection.commit();
        }
    }

    private static String checksum(String script) {
        var checksum = new CRC32();
        checksum.update(script.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
