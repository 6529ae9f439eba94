package dev.vantage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** Opens connections through a driver of a test's own. */
final class Ours {

    private Ours() {}

    /** @param plainUrl the wrapped driver's URL */
    static Connection connect(VantageDriver driver, String plainUrl) throws SQLException {
        var url = ConnectionUrl.PREFIX + plainUrl.substring("jdbc:".length());
        return Objects.requireNonNull(driver.connect(url, new Properties()));
    }

    static String firstCell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "(no row)";
        }
    }
}
