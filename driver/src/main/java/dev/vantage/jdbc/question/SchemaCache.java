package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.DaemonThreads;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.VisibleNames;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of schemas, by database. Connections to one database as one user, with equal options and properties and one
 * viewpoint, share one; a pool of twenty reads and encodes once. A schema outlives its last connection by a moment,
 * since programs without a pool close one connection and open the next.
 */
public final class SchemaCache<T extends Versioned> {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int BACKGROUND_THREADS = 2;
    private static final int MOST_IN_MEMORY = 32;

    private final Function<Key, CachedSchema.Loading<T>> loading;
    private final ScheduledExecutorService background = DaemonThreads.executor("schema", BACKGROUND_THREADS);
    /** In order of last opening, so that the first is the one to forget. */
    private final Map<Key, Entry<T>> entries = new LinkedHashMap<>(16, 0.75f, true);

    private SchemaCache(Function<Key, CachedSchema.Loading<T>> loading) {
        this.loading = loading;
    }

    /** Schemas that a model has read, for questions. */
    public static SchemaCache<PreparedSchema> ofQuestions(TranslatorFactory factory) {
        var translators = new Translators(factory);
        return new SchemaCache<>(
                key -> new SchemaLoader(translators, key.settings(), key.budget(), key.names())::prepared);
    }

    /** Schemas that SQL is checked against, without a model. */
    public static SchemaCache<CheckedSchema> ofGates() {
        return new SchemaCache<>(key -> connection -> SchemaLoader.checked(connection, key.names()));
    }

    /**
     * Which connections share a schema.
     *
     * @param database the wrapped URL
     * @param user whose rights decide what is seen; empty where the URL says it
     * @param session what else decides it, of the properties that a connection was opened with
     * @param names that may be seen
     * @param viewpoint the role and where unqualified names are looked for; empty for that of a new connection
     */
    public record Key(
            String database,
            String user,
            String session,
            TranslatorSettings settings,
            ValueBudget budget,
            VisibleNames names,
            String viewpoint) {

        Key in(String otherViewpoint) {
            return new Key(database, user, session, settings, budget, names, otherViewpoint);
        }
    }

    private static final class Entry<T extends Versioned> {
        private final CachedSchema<T> schema;
        private int leases;
        private long timesUnused;

        Entry(CachedSchema<T> schema) {
            this.schema = schema;
        }
    }

    /**
     * Nothing is read before the lease begins or somebody asks.
     *
     * @param source null where no other connection can be had: then the first that asks is read
     */
    public SchemaLease<T> lease(Key key, @Nullable ConnectionSource source) {
        return new SchemaLease<>(this, key, source, false);
    }

    /** For a connection to a database of its own, which no other sees. */
    public SchemaLease<T> leaseOwn(Key key) {
        return new SchemaLease<>(this, key, null, true);
    }

    void inBackground(Runnable task) {
        background.execute(task);
    }

    CachedSchema<T> unshared(Key key) {
        return new CachedSchema<>(loading.apply(key), null, background);
    }

    /** To be given back. */
    synchronized CachedSchema<T> shared(Key key, @Nullable ConnectionSource source) {
        var entry = entries.computeIfAbsent(
                key, k -> new Entry<>(new CachedSchema<>(loading.apply(key), source, background)));
        entry.leases++;
        entries.values().stream()
                .limit(Math.max(0, entries.size() - MOST_IN_MEMORY))
                .forEach(longUnopened -> longUnopened.schema.forget());
        return entry.schema;
    }

    synchronized void giveBack(Key key) {
        var entry = entries.get(key);
        if (entry != null && --entry.leases == 0) {
            long time = ++entry.timesUnused;
            var dropping = background.schedule(
                    () -> dropUnusedSince(time, key, entry), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Unless it has been used since: then a later end of use has its own moment. */
    private synchronized void dropUnusedSince(long time, Key key, Entry<T> entry) {
        if (entry.leases == 0 && entry.timesUnused == time && entries.remove(key, entry)) {
            entry.schema.close();
        }
    }
}
