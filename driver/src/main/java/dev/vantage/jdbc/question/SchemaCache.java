package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.DaemonThreads;
import dev.vantage.jdbc.schema.ValueBudget;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Encoded schemas by database. Connections to one database as one user, with equal options, share one; a pool of twenty
 * reads and encodes once. A schema outlives its last connection by a moment, since programs without a pool close one
 * connection and open the next.
 */
public final class SchemaCache {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int BACKGROUND_THREADS = 2;
    private static final int MOST_IN_MEMORY = 32;

    private final Translators translators;
    private final Duration grace;
    private final ScheduledExecutorService background = DaemonThreads.executor("schema", BACKGROUND_THREADS);
    /** In order of last opening, so that the first is the one to forget. */
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    public SchemaCache(TranslatorFactory factory) {
        this(factory, GRACE);
    }

    SchemaCache(TranslatorFactory factory, Duration grace) {
        this.translators = new Translators(factory);
        this.grace = grace;
    }

    /**
     * Which connections share a schema.
     *
     * @param database the wrapped URL
     * @param user whose rights decide what is seen; empty where the URL says it
     */
    public record Key(String database, String user, TranslatorSettings settings, ValueBudget budget) {}

    private static final class Entry {
        private final CachedSchema schema;
        private int leases;

        Entry(CachedSchema schema) {
            this.schema = schema;
        }
    }

    /**
     * Begins to read the schema in the background unless that has been done.
     *
     * @param source null where another connection would see another database; then nothing is shared
     */
    public SchemaLease lease(Key key, @Nullable ConnectionSource source) {
        var loader = new SchemaLoader(translators, key.settings(), key.budget());
        if (source == null) {
            var own = new CachedSchema(loader, null, background);
            return new SchemaLease(own, () -> unshared(loader), own::close);
        }
        var schema = shared(key, loader, source);
        schema.prepare();
        return new SchemaLease(schema, () -> unshared(loader), () -> giveBack(key));
    }

    private CachedSchema unshared(SchemaLoader loader) {
        return new CachedSchema(loader, null, background);
    }

    private synchronized CachedSchema shared(Key key, SchemaLoader loader, ConnectionSource source) {
        var entry = entries.computeIfAbsent(key, k -> new Entry(new CachedSchema(loader, source, background)));
        entry.leases++;
        entries.values().stream()
                .limit(Math.max(0, entries.size() - MOST_IN_MEMORY))
                .forEach(longUnopened -> longUnopened.schema.forget());
        return entry.schema;
    }

    private synchronized void giveBack(Key key) {
        var entry = entries.get(key);
        if (entry != null && --entry.leases == 0) {
            var unused = background.schedule(() -> dropUnused(key), grace.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void dropUnused(Key key) {
        var entry = entries.get(key);
        if (entry != null && entry.leases == 0) {
            entries.remove(key);
            entry.schema.close();
        }
    }
}
