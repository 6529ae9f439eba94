package dev.vantage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A SQLite file with empty tables, deleted when it is closed. */
record SchemaFile(Path path) implements AutoCloseable {

    static SchemaFile of(int tables) throws IOException, SQLException {
        var path = Files.createTempFile("vantage-bench-", ".sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < tables; i++) {
                statement.executeUpdate("CREATE TABLE table_" + i
                        + " (id INTEGER PRIMARY KEY, name TEXT, amount NUMERIC, created_at TEXT, owner_id INTEGER)");
            }
            connection.commit();
        }
        return new SchemaFile(path);
    }

    String url() {
        return "jdbc:sqlite:" + path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
