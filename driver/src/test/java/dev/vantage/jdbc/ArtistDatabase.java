package dev.vantage.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;

/** A database of two artists, of each kind. */
enum ArtistDatabase {
    SQLITE,
    POSTGRESQL;

    /** @param folder for that of SQLite */
    String url(Path folder) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob')";
        return switch (this) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows);
            case POSTGRESQL -> Postgres.newDatabase(table, rows);
        };
    }
}
