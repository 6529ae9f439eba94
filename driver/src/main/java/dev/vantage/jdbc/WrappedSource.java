package dev.vantage.jdbc;

import dev.vantage.jdbc.Connecting.Database;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.GatedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.XAConnection;
import org.jspecify.annotations.Nullable;

/**
 * A data source of another driver, and what wraps its connections. The schema is read on the connection that asks first:
 * one more of a small pool might never come.
 */
final class WrappedSource<T> {

    private static final Set<VantageOption> OF_URLS = Set.of(VantageOption.CREATE, VantageOption.ALLOW_UNSAFE);

    private final T source;
    private final Settings settings;
    private final Connecting connecting;
    private final String name;

    /** @throws SQLException with SQLState 22023 if an option is none of ours or has a value that is not allowed */
    WrappedSource(T source, Properties options, Connecting connecting) throws SQLException {
        this.source = Objects.requireNonNull(source, "source");
        this.settings = Settings.of(optionsIn(Objects.requireNonNull(options, "options")));
        this.connecting = connecting;
        this.name = "data source " + UUID.randomUUID();
    }

    private static Map<String, String> optionsIn(Properties properties) throws SQLException {
        var options = PropertyCopies.texts(properties);
        for (var key : options.keySet()) {
            if (VantageOption.of(key).filter(OF_URLS::contains).isPresent()) {
                throw SqlState.BAD_OPTION.exception(
                        key + " says how to connect, which is the wrapped data source's business. Leave it out.");
            }
        }
        return options;
    }

    T source() {
        return source;
    }

    /** Readies a physical connection for what {@link #connection} cannot do once a branch has begun on it. */
    XAConnection physical(XAConnection raw) throws SQLException {
        if (!settings.gatesAll()) {
            return raw;
        }
        try (var handle = raw.getConnection()) {
            GatedSql.makeReadOnly(handle);
            return raw;
        } catch (SQLException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    /**
     * Wraps one of its connections.
     *
     * @param user that it was opened for; null or empty for the data source's own
     */
    Connection connection(Connection raw, @Nullable String user) throws SQLException {
        return connecting.wrap(raw, new Database(name, user == null ? "" : user, "", null, false), settings);
    }
}
