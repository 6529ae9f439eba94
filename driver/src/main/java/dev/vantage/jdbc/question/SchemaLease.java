package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.schema.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One connection's hold on what was made of its schema. While the connection has changed the schema and not committed, it sees one
 * of its own, since no other connection can.
 */
public final class SchemaLease<T extends Versioned> implements Runnable, AutoCloseable {

    private final SchemaCache<T> cache;
    private final SchemaCache.Key key;
    private final @Nullable ConnectionSource source;
    private final boolean isPrivate;
    private @Nullable CachedSchema<T> committed;
    private @Nullable CachedSchema<T> uncommitted;
    private volatile boolean isBeginning;
    private volatile boolean isClosed;

    /**
     * @param source of other connections, null where none can be had
     * @param isPrivate whether no other connection sees the database
     */
    SchemaLease(SchemaCache<T> cache, SchemaCache.Key key, @Nullable ConnectionSource source, boolean isPrivate) {
        this.cache = cache;
        this.key = key;
        this.source = source;
        this.isPrivate = isPrivate;
    }

    /** Has the schema read in the background: the one that connects need not wait for it. */
    void begin() {
        isBeginning = true;
        cache.inBackground(this);
    }

    /** What the background does: begins to read, or gives back what is held if the connection has been closed. */
    @Override
    public synchronized void run() {
        if (isClosed) {
            release();
        } else {
            found().prepare();
        }
        isBeginning = false;
    }

    /** The schema that other connections see too, from now on held. */
    private CachedSchema<T> found() {
        var known = committed;
        if (known == null) {
            known = isPrivate ? cache.unshared(key) : cache.shared(key, source);
            known.tryAgain();
            committed = known;
        }
        return known;
    }

    /** @param isCommitted whether other connections see the change already */
    synchronized void changed(boolean isCommitted) {
        if (isCommitted) {
            found().changed();
            return;
        }
        dropUncommitted();
        uncommitted = cache.unshared(key);
    }

    synchronized void committed() {
        if (uncommitted != null) {
            dropUncommitted();
            found().changed();
        }
    }

    synchronized void rolledBack() {
        dropUncommitted();
    }

    synchronized void rolledBackInPart() {
        if (uncommitted != null) {
            uncommitted.forget();
        }
    }

    /**
     * Waits until the schema that the asking connection sees is read. Where it is not the one that was read before,
     * because another program has changed it, it is read once more. The caller releases it.
     */
    Shared<T> acquire(Connection asking, QuestionClock clock) throws SQLException {
        var cached = visible();
        var schema = cached.acquire(asking, clock);
        if (schema.get().version().equals(SchemaReader.version(asking))) {
            return schema;
        }
        schema.release();
        cached.changed();
        return cached.acquire(asking, clock);
    }

    private synchronized CachedSchema<T> visible() {
        return uncommitted == null ? found() : uncommitted;
    }

    private void dropUncommitted() {
        if (uncommitted != null) {
            uncommitted.close();
            uncommitted = null;
        }
    }

    /** A connection that is closed at once does not wait until what it has not asked for has begun. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        if (isBeginning) {
            cache.inBackground(this);
        } else {
            release();
        }
    }

    private synchronized void release() {
        dropUncommitted();
        if (committed != null && isPrivate) {
            committed.close();
        } else if (committed != null) {
            cache.giveBack(key);
        }
        committed = null;
    }
}
