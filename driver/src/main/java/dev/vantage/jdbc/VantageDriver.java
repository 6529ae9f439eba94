package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.TranslatorFactory;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the driver of any database and answers questions in plain words.
 *
 * <p>A URL is {@code jdbc:vantage:} and the rest of the wrapped driver's URL, for example
 * {@code jdbc:vantage:sqlite:music.sqlite}. A statement that begins with {@code NL:} is a question; a
 * statement without a question reaches the wrapped driver as it is, unless {@code vantage.gate=all}. {@link VantageOption}
 * lists the options.
 */
public final class VantageDriver implements Driver {

    static {
        try {
            DriverManager.registerDriver(new VantageDriver());
        } catch (SQLException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Connecting connecting;

    /** For {@link DriverManager} and the tools that load drivers by name. */
    public VantageDriver() {
        this(Connecting.withBundledModel());
    }

    /** A driver whose questions are translated by models of another kind. It is not registered. */
    public VantageDriver(TranslatorFactory translators) {
        this(new Connecting(translators));
    }

    VantageDriver(Connecting connecting) {
        this.connecting = connecting;
    }

    @Override
    public boolean acceptsURL(@Nullable String url) throws SQLException {
        return ConnectionUrl.accepts(required(url));
    }

    @Override
    public @Nullable Connection connect(@Nullable String url, @Nullable Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        var parsed = ConnectionUrl.parse(required(url), properties == null ? new Properties() : properties);
        return connecting.wrap(open(parsed), parsed);
    }

    private static Connection open(ConnectionUrl url) throws SQLException {
        if (!SqliteFile.isNamedBy(url.wrapped())) {
            return WrappedDrivers.connect(url.wrapped(), url.properties());
        }
        var file = SqliteFile.of(url.wrapped());
        if (!url.settings().createsFile()) {
            file.requireExisting();
        }
        var connection = WrappedDrivers.connect(url.wrapped(), url.properties());
        try {
            file.requireDatabase(connection);
            return connection;
        } catch (SQLException notADatabase) {
            connection.close();
            throw notADatabase;
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(@Nullable String url, @Nullable Properties properties)
            throws SQLException {
        var given = properties == null ? new Properties() : properties;
        if (url == null || !ConnectionUrl.accepts(url)) {
            return own(PropertyCopies.texts(given)).toArray(DriverPropertyInfo[]::new);
        }
        var parsed = ConnectionUrl.parse(url, given);
        var all = own(parsed.options());
        var wrapped = WrappedDrivers.forUrl(parsed.wrapped());
        all.addAll(List.of(wrapped.getPropertyInfo(parsed.wrapped(), parsed.properties())));
        return all.toArray(DriverPropertyInfo[]::new);
    }

    /** @param given values by option key; a missing key takes its default */
    private static List<DriverPropertyInfo> own(Map<String, String> given) {
        var infos = new ArrayList<DriverPropertyInfo>();
        for (var option : VantageOption.values()) {
            var info = new DriverPropertyInfo(option.key(), given.getOrDefault(option.key(), option.defaultValue()));
            info.description = option.help();
            if (!option.choices().isEmpty()) {
                info.choices = option.choices().toArray(String[]::new);
            }
            infos.add(info);
        }
        return infos;
    }

    @Override
    public int getMajorVersion() {
        return 0;
    }

    @Override
    public int getMinorVersion() {
        return 1;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.vantage");
    }

    private static String required(@Nullable String url) throws SQLException {
        if (url == null) {
            throw SqlState.CONNECTION_REFUSED.exception(
                    "The URL is null; it is " + ConnectionUrl.PREFIX + " and the rest of a JDBC URL.");
        }
        return url;
    }
}
