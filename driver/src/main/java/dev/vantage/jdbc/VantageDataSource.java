package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that answer questions, for programs that take a {@link DataSource}: of a URL of ours, which a bean's
 * properties give, or of another data source, a pool for example, whose connections are wrapped.
 *
 * <p>The data source may be shared by threads once its properties are set. All connections of one share what has been read
 * of the database.
 */
public final class VantageDataSource implements DataSource {

    private final @Nullable WrappedSource<DataSource> wrapped;
    private final VantageDriver driver;
    private final Properties properties = new Properties();
    private String url = "";
    private String user = "";
    private String password = "";
    private @Nullable PrintWriter logWriter;
    private int loginTimeout;

    /** A bean. At least its URL must be set. */
    public VantageDataSource() {
        this(new VantageDriver(), null);
    }

    private VantageDataSource(VantageDriver driver, @Nullable WrappedSource<DataSource> wrapped) {
        this.driver = driver;
        this.wrapped = wrapped;
    }

    /**
     * Wraps the connections of another data source.
     *
     * @param options of ours, {@code vantage.*}; those that say how to connect are the other data source's business
     * @throws SQLException with SQLState 22023 if an option is unknown or has a value that is not allowed
     */
    public static VantageDataSource of(DataSource source, Properties options) throws SQLException {
        return of(source, options, Connecting.withBundledModel());
    }

    static VantageDataSource of(DataSource source, Properties options, Connecting connecting) throws SQLException {
        return new VantageDataSource(new VantageDriver(connecting), new WrappedSource<>(source, options, connecting));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped == null
                ? connect(user, password)
                : wrapped.connection(wrapped.source().getConnection(), "");
    }

    /** A user or password that is null or empty is taken from the URL or the properties, if they have one. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return wrapped == null
                ? connect(user, password)
                : wrapped.connection(wrapped.source().getConnection(user, password), user);
    }

    private Connection connect(@Nullable String user, @Nullable String password) throws SQLException {
        var all = new Properties();
        all.putAll(properties);
        if (user != null && !user.isEmpty()) {
            all.setProperty("user", user);
        }
        if (password != null && !password.isEmpty()) {
            all.setProperty("password", password);
        }
        var connection = driver.connect(url, all);
        if (connection == null) {
            throw SqlState.CONNECTION_REFUSED.exception(
                    "The data source has no URL of this driver. Set its property url to " + ConnectionUrl.PREFIX
                            + " and the rest of a JDBC URL.");
        }
        return connection;
    }

    /** {@code jdbc:vantage:} and the rest of a JDBC URL; empty where another data source is wrapped. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    /** Empty for none. */
    public String getUser() {
        return user;
    }

    /** @param user null or empty for none */
    public void setUser(@Nullable String user) {
        this.user = user == null ? "" : user;
    }

    /** @param password null or empty for none */
    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    /** A copy of the options of ours and the properties of the wrapped driver. */
    public Properties getProperties() {
        var copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** @param properties of which defaults are taken too */
    public void setProperties(Properties properties) {
        this.properties.clear();
        this.properties.putAll(PropertyCopies.flat(properties));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return wrapped == null ? logWriter : wrapped.source().getLogWriter();
    }

    /** Handed on to a wrapped data source; this one logs with {@code java.util.logging}. */
    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        if (wrapped == null) {
            logWriter = writer;
            return;
        }
        wrapped.source().setLogWriter(writer);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return wrapped == null ? loginTimeout : wrapped.source().getLoginTimeout();
    }

    /** Only another data source can keep one: for a URL it is {@link DriverManager#setLoginTimeout}, for all drivers. */
    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        if (wrapped == null) {
            loginTimeout = seconds;
            return;
        }
        wrapped.source().setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (wrapped == null) {
            throw SqlState.NOT_SUPPORTED.exception("This data source wraps no " + type.getName() + ".");
        }
        return type.isInstance(wrapped.source())
                ? type.cast(wrapped.source())
                : wrapped.source().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this)
                || wrapped != null
                        && (type.isInstance(wrapped.source())
                                || wrapped.source().isWrapperFor(type));
    }
}
