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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a SQLite URL names. SQLite itself creates a missing file and notices late that a file is no database. */
final class SqliteFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final String URI_SCHEME = "file:";

    private final boolean isUri;
    private final String beforeParameters;
    private final List<String> parameters;

    /** @param parameters those that the driver leaves in the name, in the order in which it does */
    private SqliteFile(String beforeParameters, List<String> parameters) {
        this.isUri = beforeParameters.startsWith(URI_SCHEME);
        this.beforeParameters = beforeParameters;
        this.parameters = parameters;
    }

    static boolean isNamedBy(String url) {
        return url.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    static SqliteFile of(String url) throws SQLException {
        var name = url.substring(PREFIX.length());
        int question = name.indexOf('?');
        return question < 0
                ? new SqliteFile(name, List.of())
                : new SqliteFile(name.substring(0, question), leftInName(url, name.substring(question + 1)));
    }

    /** The driver takes the parameters that it knows, and hands the others to SQLite behind the name, the last one first. */
    private static List<String> leftInName(String url, String parameters) throws SQLException {
        var known = new HashSet<String>();
        for (var info : WrappedDrivers.forUrl(url).getPropertyInfo(url, new Properties())) {
            known.add(info.name);
        }
        return Arrays.stream(parameters.split("&"))
                .map(String::strip)
                .filter(parameter ->
                        !parameter.isEmpty() && !known.contains(keyOf(parameter).toLowerCase(Locale.ROOT)))
                .toList()
                .reversed();
    }

    private static String keyOf(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals).strip();
    }

    /** Whether each connection has a database of its own, so that a second connection would see another one. */
    boolean isPrivateToItsConnection() {
        return path().isEmpty() || path().equals(":memory:") || isUri && parameters.contains("mode=memory");
    }

    /** @throws SQLException with SQLState 08001 if there is no such file */
    void requireExisting() throws SQLException {
        if (isPrivateToItsConnection() || path().startsWith(":resource:")) {
            return;
        }
        if (exists(path())) {
            return;
        }
        throw SqlState.CONNECTION_REFUSED.exception(
                isUri || parameters.isEmpty()
                        ? "There is no SQLite file " + path() + ". Check the path, or add " + VantageOption.CREATE.key()
                                + "=true to create it."
                        : "SQLite's driver has no parameter " + unknownKeys() + ", takes it for a part of the file's"
                                + " name, and there is no file " + beforeParameters + " with that behind its name."
                                + " Check the parameter, or leave it out.");
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

    /** Without values, of which one may be a password. */
    private String unknownKeys() {
        return parameters.reversed().stream().map(SqliteFile::keyOf).collect(Collectors.joining(", "));
    }

    /** What SQLite opens: of a URI the path alone, and else all that the driver leaves in the name. */
    private String path() {
        if (isUri) {
            return ConnectionUrl.decode(beforeParameters.substring(URI_SCHEME.length()));
        }
        return parameters.isEmpty() ? beforeParameters : beforeParameters + "?" + String.join("&", parameters);
    }

    private static boolean exists(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
