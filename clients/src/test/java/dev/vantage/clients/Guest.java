package dev.vantage.clients;

import dev.vantage.jdbc.VantageDriver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.ToIntFunction;

/**
 * A program inside a host that gives it a class loader of its own, as servers and database tools do. It uses nothing but
 * the JDK and the one jar.
 */
public final class Guest implements ToIntFunction<String> {

    /** For the host. */
    public Guest() {}

    /** Prints how many singers the database of the URL has. */
    public static void main(String[] url) {
        System.out.println(new Guest().applyAsInt(url[0]));
    }

    /** Asks, closes everything, and takes its drivers back from the JDK, as a host does when its guest leaves. */
    @Override
    public int applyAsInt(String url) {
        try {
            return singers(url);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            deregister();
        }
    }

    private static int singers(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        try (var connection = Objects.requireNonNull(new VantageDriver().connect(url, properties));
                var statement = connection.createStatement();
                var row = statement.executeQuery("NL: how many singers are there?")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void deregister() {
        var drivers = DriverManager.getDrivers();
        while (drivers.hasMoreElements()) {
            var driver = drivers.nextElement();
            if (driver.getClass().getClassLoader().equals(Guest.class.getClassLoader())) {
                try {
                    DriverManager.deregisterDriver(driver);
                } catch (SQLException refused) {
                    throw new IllegalStateException(refused);
                }
            }
        }
    }
}
