package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.schema.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection's hold on what was made of its schema. While the connection has changed the schema and not committed, it sees one
 * of its own, since no other connection can.
 */
public final class SchemaLease<T extends Versioned> implements AutoCloseable {

    private final CachedSchema<T> shared;
    private final Supplier<CachedSchema<T>> newOwn;
    private final Runnable giveBack;
    private @Nullable CachedSchema<T> uncommitted;
    private boolean isClosed;

    SchemaLease(CachedSchema<T> shared, Supplier<CachedSchema<T>> newOwn, Runnable giveBack) {
        this.shared = shared;
        this.newOwn = newOwn;
        this.giveBack = giveBack;
    }

    /** @param isCommitted whether other connections see the change already */
    synchronized void changed(boolean isCommitted) {
        if (isCommitted) {
            shared.changed();
            return;
        }
        dropUncommitted();
        uncommitted = newOwn.get();
    }

    synchronized void committed() {
        if (uncommitted != null) {
            dropUncommitted();
            shared.changed();
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
        return uncommitted == null ? shared : uncommitted;
    }

    private void dropUncommitted() {
        if (uncommitted != null) {
            uncommitted.close();
            uncommitted = null;
        }
    }

    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            dropUncommitted();
            giveBack.run();
        }
    }
}
