package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** What a SQLite URL names. SQLite itself creates a missing file and notices late that a file is no database. */
final class SqliteFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final String name;

    private SqliteFile(String name) {
        this.name = name;
    }

    static boolean isNamedBy(String url) {
        return url.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    static SqliteFile of(String url) {
        return new SqliteFile(url.substring(PREFIX.length()));
    }

    /** Whether each connection has a database of its own, so that a second connection would see another one. */
    boolean isPrivateToItsConnection() {
        var lower = name.toLowerCase(Locale.ROOT);
        return path().isEmpty()
                || lower.startsWith(":memory:")
                || lower.contains("mode=memory")
                || lower.startsWith("file::memory:");
    }

    /** @throws SQLException with SQLState 08001 if there is no such file */
    void requireExisting() throws SQLException {
        if (isPrivateToItsConnection() || path().startsWith(":resource:")) {
            return;
        }
        if (!exists(path())) {
            throw SqlState.CONNECTION_REFUSED.exception("There is no SQLite file " + path()
                    + ". Check the path, or add " + VantageOption.CREATE.key() + "=true to create it.");
        }
    }

    /**
     * Reads the file's header, which opening alone does not; SQLite is asked only where the file does not begin as the
     * database file format says, since it may be empty, named in another way or encrypted.
     *
     * @throws SQLException with SQLState 08001 if it is no database
     * @see <a href="https://www.sqlite.org/fileformat2.html#the_database_header">The Database Header</a>
     */
    void requireDatabase(Connection connection) throws SQLException {
        if (beginsAsDatabase()) {
            return;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA schema_version")) {
            rows.next();
        } catch (SQLException unreadable) {
            throw SqlState.CONNECTION_REFUSED.exception(
                    "The file " + path() + " cannot be read as a SQLite database: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private boolean beginsAsDatabase() {
        try (var file = new FileInputStream(path())) {
            return Arrays.equals(file.readNBytes(HEADER.length), HEADER);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private String path() {
        var path = name.startsWith("file:") ? name.substring("file:".length()) : name;
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }

    private static boolean exists(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
