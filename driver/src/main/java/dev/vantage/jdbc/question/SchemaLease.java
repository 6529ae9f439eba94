package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.SchemaVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection's hold on what was made of its schema. While the connection has changed the schema and not committed, it
 * sees one of its own, since no other connection can. Where it looks for names in other schemas than a new connection
 * would, or in another role, it shares with those that do the same.
 */
public final class SchemaLease<T extends Versioned> implements Runnable, AutoCloseable {

    /** Others may be changing the schema, or the asking connection may see what others do not. */
    private static final int MOST_REREADS = 2;

    private static final Duration AFTER_VAIN_REREADS = Duration.ofSeconds(10);

    private final SchemaCache<T> cache;
    private final boolean isPrivate;
    private boolean isAlone;
    private SchemaCache.Key key;
    private @Nullable ConnectionSource source;
    private @Nullable CachedSchema<T> committed;
    private @Nullable CachedSchema<T> uncommitted;
    private Turns turns = new Turns();
    private String viewpoint = "";
    private long noRereadBefore = System.nanoTime();
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
        this.isAlone = isPrivate;
    }

    /** @param turns of the connection, among which what is asked on it takes its own */
    void takeTurns(Turns turns) {
        this.turns = turns;
    }

    /** Has the schema read in the background, where it can: the one that connects need not wait for it. */
    public void begin() {
        if (source != null) {
            isBeginning = true;
            cache.inBackground(this);
        }
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
            known = isAlone ? cache.unshared(key) : cache.shared(key, source);
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
     * because another program has changed it or the connection looks for names elsewhere, it is read once more. The caller
     * releases it.
     */
    Shared<T> acquire(Connection asking, QuestionClock clock) throws SQLException {
        var now = versionSeenBy(asking, clock);
        viewpoint = now.viewpoint();
        var schema = visible().acquire(asking, clock, turns);
        if (!isFromViewpoint(schema)) {
            schema.release();
            follow(now.isOwn());
            schema = visible().acquire(asking, clock, turns);
        }
        return schema.get().version().equals(now) || System.nanoTime() - noRereadBefore < 0
                ? schema
                : reread(schema, now, asking, clock);
    }

    /** In turn, as another thread's window looks like a session that is idle while it opens. */
    private SchemaVersion versionSeenBy(Connection asking, QuestionClock clock) throws SQLException {
        try (var turn = turns.take(clock);
                var wait = LockWait.open(asking, SchemaReader.dialect(asking), clock)) {
            return OpenTransaction.leavingIdle(asking, () -> SchemaReader.version(asking, key.names()));
        } catch (SQLException failed) {
            throw clock.explain(failed);
        }
    }

    /** The same for a connection whose viewpoint stays as it is, and who finds out about changes in another way. */
    Shared<T> acquireKnown(Connection asking, QuestionClock clock) throws SQLException {
        var schema = visible().acquire(asking, clock, turns);
        if (isFromViewpoint(schema)) {
            return schema;
        }
        schema.release();
        return acquire(asking, clock);
    }

    private boolean isFromViewpoint(Shared<T> schema) {
        return schema.get().version().viewpoint().equals(viewpoint);
    }

    /** What is read on the asking connection itself is read from its viewpoint. */
    private synchronized void follow(boolean isOwn) {
        if (uncommitted != null) {
            uncommitted.forget();
            return;
        }
        letGo();
        key = key.in(viewpoint);
        source = null;
        isAlone = isPrivate || isOwn;
    }

    /** A transaction that does not see what others have changed must not have it read at every question. */
    private Shared<T> reread(Shared<T> outdated, SchemaVersion now, Connection asking, QuestionClock clock)
            throws SQLException {
        var cached = visible();
        var schema = outdated;
        for (int i = 0; i < MOST_REREADS && !schema.get().version().equals(now); i++) {
            schema.release();
            cached.changedSince(schema);
            schema = cached.acquire(asking, clock, turns);
        }
        if (!schema.get().version().equals(now)) {
            noRereadBefore = System.nanoTime() + AFTER_VAIN_REREADS.toNanos();
        }
        return schema;
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
        letGo();
    }

    private void letGo() {
        if (committed != null && isAlone) {
            committed.close();
        } else if (committed != null) {
            cache.giveBack(key);
        }
        committed = null;
    }
}
