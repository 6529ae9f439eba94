package dev.vantage.jdbc;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes SQLite files for tests. */
public final class Sqlite {

    private Sqlite() {}

    /** @return the plain JDBC URL of a new file */
    public static String newDatabase(Path folder, String... statements) throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("test.sqlite");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
        return url;
    }
}
