package dev.vantage.eval.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Makes SQLite databases of DDL. The script can reach no other file: nothing can be attached. */
public final class SchemaScript {

    private SchemaScript() {}

    /**
     * A database in memory, which goes when the connection closes.
     *
     * @param script statements that create tables, and may fill them
     * @throws SQLException if SQLite does not understand it
     */
    public static Connection inMemory(String script) throws SQLException {
        return run(script, "jdbc:sqlite::memory:");
    }

    /**
     * The text of a script's file.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable, unreadable);
        }
    }

    /**
     * The same in a new file.
     *
     * @param url of SQLite's driver
     */
    public static Connection run(String script, String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("limit_attached", "0");
        properties.setProperty("synchronous", "OFF");
        properties.setProperty("journal_mode", "MEMORY");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }
}
