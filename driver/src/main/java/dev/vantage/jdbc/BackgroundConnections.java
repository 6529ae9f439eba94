package dev.vantage.jdbc;

import dev.vantage.jdbc.question.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Connections of the wrapped driver that the background reads schemas and values on.
 *
 * @param properties with which the caller's own connection was opened
 */
record BackgroundConnections(String url, Properties properties) implements ConnectionSource {

    private static final String SQLITE_OPEN_MODE = "open_mode";
    private static final String SQLITE_OPEN_READ_ONLY = "1";

    /** @return null where another connection would see another database */
    static @Nullable ConnectionSource to(ConnectionUrl url) throws SQLException {
        boolean isAlone = SqliteFile.isNamedBy(url.wrapped())
                && SqliteFile.of(url.wrapped()).isPrivateToItsConnection();
        return isAlone ? null : new BackgroundConnections(url.wrapped(), url.properties());
    }

    @Override
    public Connection open() throws SQLException {
        var own = new Properties();
        own.putAll(properties);
        if (SqliteFile.isNamedBy(url)) {
            own.setProperty(SQLITE_OPEN_MODE, SQLITE_OPEN_READ_ONLY);
        }
        var connection = WrappedDrivers.connect(url, own);
        try {
            connection.setReadOnly(true);
            return connection;
        } catch (SQLException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }
}
