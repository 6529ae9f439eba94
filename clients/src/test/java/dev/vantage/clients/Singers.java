package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A database of three singers and what a client is told of it. A question may take its time, whatever else runs here.
 *
 * @param url of ours, without user and password
 * @param file of SQLite; of no meaning for PostgreSQL
 */
record Singers(Database database, String url, Path file) {

    static final String DRIVER = "dev.vantage.jdbc.VantageDriver";
    static final String USER = "postgres";
    static final int COUNT = 3;
    static final List<String> OLDER_THAN_40 = List.of("Bo", "Cy");

    private static final Duration MOST_TO_CLOSE = Duration.ofMinutes(1);

    static Singers in(Database database, Path folder) throws SQLException {
        var file = folder.resolve("singers.sqlite").toAbsolutePath();
        var named = switch (database) {
            case SQLITE -> "jdbc:vantage:sqlite:" + file;
            case POSTGRESQL -> Postgres.newDatabase();
        };
        var url = named + "?vantage.timeout=0";
        var creating = database == Database.SQLITE ? url + "&vantage.create=true" : url;
        try (var connection = DriverManager.getConnection(creating, USER, "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER)");
            statement.executeUpdate("CREATE TABLE concert (concert_id INTEGER PRIMARY KEY,"
                    + " singer_id INTEGER REFERENCES singer (singer_id), title TEXT, held INTEGER)");
            statement.executeUpdate("INSERT INTO singer VALUES (1, 'Ada', 31), (2, 'Bo', 45), (3, 'Cy', 52)");
        }
        return new Singers(database, url, file);
    }

    /** Waits until the client, and what the driver reads in the background, have left the database. */
    void requireNothingOpen() throws SQLException, IOException, InterruptedException {
        long end = System.nanoTime() + MOST_TO_CLOSE.toNanos();
        int open = open();
        while (open > 0 && System.nanoTime() < end) {
            Thread.sleep(200);
            open = open();
        }
        assertThat(open).as("connections or files left open").isZero();
    }

    private int open() throws SQLException, IOException {
        return switch (database) {
            case SQLITE -> OpenFiles.of(file);
            case POSTGRESQL -> Postgres.connectionsTo(url);
        };
    }
}
