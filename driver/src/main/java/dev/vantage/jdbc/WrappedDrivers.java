package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the driver for a wrapped URL. */
final class WrappedDrivers {

    /** Jars to name when no driver accepts a URL. */
    private static final Map<String, String> JARS = Map.of(
            "sqlite", "org.xerial:sqlite-jdbc",
            "postgresql", "org.postgresql:postgresql",
            "mysql", "com.mysql:mysql-connector-j",
            "mariadb", "org.mariadb.jdbc:mariadb-java-client",
            "duckdb", "org.duckdb:duckdb_jdbc",
            "h2", "com.h2database:h2",
            "sqlserver", "com.microsoft.sqlserver:mssql-jdbc",
            "oracle", "com.oracle.database.jdbc:ojdbc11");

    private static final Map<String, String> CARRIED =
            Map.of("sqlite", "org.sqlite.JDBC", "postgresql", "org.postgresql.Driver");

    private WrappedDrivers() {}

    /** @throws SQLException with SQLState 08001 if none accepts the URL */
    static Driver forUrl(String url) throws SQLException {
        var registered = accepting(url, DriverManager.getDrivers().asIterator());
        if (registered.isPresent()) {
            return registered.get();
        }
        // A tool that gives each driver a class loader of its own leaves the jars beside ours unregistered.
        var ownLoader = WrappedDrivers.class.getClassLoader();
        var beside = accepting(url, ServiceLoader.load(Driver.class, ownLoader).iterator());
        if (beside.isPresent()) {
            return beside.get();
        }
        return carried(nameOf(url)).orElseThrow(() -> SqlState.CONNECTION_REFUSED.exception(refusal(url)));
    }

    /** A driver inside our own jar, which announces none but itself, so that one that the host has is found first. */
    private static Optional<Driver> carried(String name) {
        var type = CARRIED.get(name);
        if (type == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    (Driver) Class.forName(type).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError notCarried) {
            return Optional.empty();
        }
    }

    /** @throws SQLException of ours with SQLState 08001 if no driver will, of the driver if the database will not */
    static Connection connect(String url, Properties properties) throws SQLException {
        var driver = forUrl(url);
        var connection = driver.connect(url, properties);
        if (connection == null) {
            throw SqlState.CONNECTION_REFUSED.exception(
                    driver.getClass().getName() + " accepts the URL but opens no connection. Check the URL.");
        }
        return connection;
    }

    private static Optional<Driver> accepting(String url, Iterator<Driver> drivers) throws SQLException {
        while (drivers.hasNext()) {
            var driver = nextOf(drivers);
            if (driver.isPresent()
                    && !(driver.get() instanceof VantageDriver)
                    && driver.get().acceptsURL(url)) {
                return driver;
            }
        }
        return Optional.empty();
    }

    /** Empty where the service entry of some other jar is broken. */
    private static Optional<Driver> nextOf(Iterator<Driver> drivers) {
        try {
            return Optional.of(drivers.next());
        } catch (ServiceConfigurationError ofAnotherJar) {
            return Optional.empty();
        }
    }

    /** What stands after {@code jdbc:}, or empty. */
    private static String nameOf(String url) {
        var rest = url.substring("jdbc:".length());
        int colon = rest.indexOf(':');
        return colon < 0 ? "" : rest.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String refusal(String url) {
        var name = nameOf(url);
        if (name.isEmpty()) {
            return "A URL is " + ConnectionUrl.PREFIX + " and the rest of a JDBC URL, for example "
                    + ConnectionUrl.PREFIX + "sqlite:music.sqlite";
        }
        var jar = JARS.get(name);
        return "No JDBC driver for jdbc:" + name + ": is on the class path. "
                + (jar == null ? "Add the jar of that driver" : "Add " + jar)
                + ", or check the URL, which is " + ConnectionUrl.PREFIX + " and the rest of a JDBC URL.";
    }
}
