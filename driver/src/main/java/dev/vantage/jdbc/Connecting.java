package dev.vantage.jdbc;

import dev.vantage.jdbc.concurrent.DaemonThreads;
import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.jdbc.question.CheckedSchema;
import dev.vantage.jdbc.question.ConnectionSource;
import dev.vantage.jdbc.question.GatedSql;
import dev.vantage.jdbc.question.PreparedSchema;
import dev.vantage.jdbc.question.Questions;
import dev.vantage.jdbc.question.SchemaCache;
import dev.vantage.jdbc.question.SchemaLease;
import dev.vantage.jdbc.question.TranslatorFactory;
import dev.vantage.jdbc.question.Versioned;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.VisibleNames;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Wraps connections of wrapped drivers. All that it has wrapped share models and schemas where they may. */
final class Connecting {

    private static final int QUESTIONS_AT_A_TIME = 64;

    private final SchemaCache<PreparedSchema> schemas;
    private final SchemaCache<CheckedSchema> gates = SchemaCache.ofGates();
    private final Watchdog watchdog = new Watchdog();
    private final Executor model = DaemonThreads.executor("model", QUESTIONS_AT_A_TIME);

    private static final class Bundled {
        static final Connecting INSTANCE = new Connecting(new BundledTranslators());
    }

    /** The one that opens the bundled model, or those that options name; they are in memory once. */
    static Connecting withBundledModel() {
        return Bundled.INSTANCE;
    }

    Connecting(TranslatorFactory translators) {
        this.schemas = SchemaCache.ofQuestions(translators);
    }

    /**
     * Which database a connection sees.
     *
     * @param name equal for connections that see the same one
     * @param user whose rights decide what is seen
     * @param session equal for connections that were opened with equal properties
     * @param source of other connections to it; null where the one that asks must be read
     * @param isPrivate whether no other connection sees it
     */
    record Database(
            String name,
            String user,
            String session,
            @Nullable ConnectionSource source,
            boolean isPrivate) {

        static Database of(ConnectionUrl url) throws SQLException {
            var source = BackgroundConnections.to(url);
            var user = url.properties().getProperty("user", "");
            return new Database(url.wrapped(), user, SessionDigest.of(url.properties()), source, source == null);
        }
    }

    /** Takes over a connection that a URL has opened; if that fails it is closed. */
    VantageConnection wrap(Connection connection, ConnectionUrl url) throws SQLException {
        return wrap(connection, Database.of(url), url.settings());
    }

    /** Takes over a connection; if that fails it is closed. */
    VantageConnection wrap(Connection connection, Database database, Settings settings) throws SQLException {
        try {
            return wrapped(connection, database, settings);
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private VantageConnection wrapped(Connection connection, Database database, Settings settings) throws SQLException {
        var dialect = dialect(connection, database);
        if (dialect.isEmpty()) {
            refuseProtection(connection, settings);
            refuseQuestions(connection, settings);
            return new VantageConnection(connection, null, null, null);
        }
        var names = VisibleNames.parse(settings.tables(), dialect.get());
        var key = new SchemaCache.Key(
                database.name(),
                database.user(),
                database.session(),
                settings.translator(),
                settings.values(),
                names,
                "");
        var saved = settings.questions().isEmpty()
                ? null
                : SavedTables.open(settings.questions(), dialect.get(), connection);
        var gated = settings.gatesAll() ? GatedSql.open(connection, dialect.get(), unread(gates, key, database)) : null;
        var questions = questions(connection, dialect.get(), key, database, settings, saved);
        return new VantageConnection(connection, questions, gated, saved);
    }

    /** A driver takes its time for its first metadata, and SQLite's URL says enough. */
    private static Optional<Dialect> dialect(Connection connection, Database database) throws SQLException {
        return SqliteFile.isNamedBy(database.name())
                ? Optional.of(Dialect.SQLITE)
                : SchemaReader.dialectIfKnown(connection);
    }

    /** Where all that is asked is locked, the model may never be needed, so it is not read ahead. */
    private Questions questions(
            Connection connection,
            Dialect dialect,
            SchemaCache.Key key,
            Database database,
            Settings settings,
            @Nullable SavedTables saved) {
        boolean needsNoModel = saved != null && saved.areAllLocked() && !database.isPrivate();
        return new Questions(
                connection,
                dialect,
                needsNoModel ? unread(schemas, key, database) : lease(schemas, key, database),
                saved == null ? null : lease(gates, key, database),
                settings.limits(),
                watchdog,
                model,
                settings.traces());
    }

    private static <T extends Versioned> SchemaLease<T> lease(
            SchemaCache<T> cache, SchemaCache.Key key, Database database) {
        var lease = unread(cache, key, database);
        lease.begin();
        return lease;
    }

    private static <T extends Versioned> SchemaLease<T> unread(
            SchemaCache<T> cache, SchemaCache.Key key, Database database) {
        return database.isPrivate() ? cache.leaseOwn(key) : cache.lease(key, database.source());
    }

    /** What is to be kept out must not pass because this database's SQL cannot be read. */
    private static void refuseProtection(Connection connection, Settings settings) throws SQLException {
        if (settings.gatesAll() || !settings.tables().isEmpty()) {
            throw SqlState.NOT_SUPPORTED.exception("vantage.gate=all and vantage.tables need SQLite or PostgreSQL, and"
                    + " this database is " + connection.getMetaData().getDatabaseProductName() + ". Leave them out.");
        }
    }

    private static void refuseQuestions(Connection connection, Settings settings) throws SQLException {
        if (!settings.questions().isEmpty()) {
            throw SqlState.NOT_SUPPORTED.exception("vantage.questions needs SQLite or PostgreSQL, and this database is "
                    + connection.getMetaData().getDatabaseProductName() + ". Leave it out.");
        }
    }
}
