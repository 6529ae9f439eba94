package dev.vantage.jdbc;

import dev.vantage.jdbc.question.ConnectionSource;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Connections of the wrapped driver that the background reads schemas and values on. */
final class BackgroundConnections {

    private static final String SQLITE_OPEN_MODE = "open_mode";
    private static final String SQLITE_OPEN_READ_ONLY = "1";

    private BackgroundConnections() {}

    /** @return null where another connection would see another database */
    static @Nullable ConnectionSource to(ConnectionUrl url) {
        var properties = copyOf(url.properties());
        if (SqliteFile.isNamedBy(url.wrapped())) {
            if (SqliteFile.of(url.wrapped()).isPrivateToItsConnection()) {
                return null;
            }
            properties.setProperty(SQLITE_OPEN_MODE, SQLITE_OPEN_READ_ONLY);
        }
        return () -> {
            var connection = WrappedDrivers.connect(url.wrapped(), properties);
            connection.setReadOnly(true);
            return connection;
        };
    }

    private static Properties copyOf(Properties properties) {
        var copy = new Properties();
        properties.stringPropertyNames().forEach(key -> copy.setProperty(key, properties.getProperty(key)));
        return copy;
    }
}
