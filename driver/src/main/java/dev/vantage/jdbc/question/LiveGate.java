package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Reason;
import dev.vantage.calcite.gate.Verdict;
import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Checks SQL that no model wrote just now, against the schema as one connection sees it. */
final class LiveGate implements AutoCloseable {

    private static final Duration BETWEEN_REREADS = Duration.ofSeconds(10);

    private final Connection connection;
    private final SchemaLease<CheckedSchema> lease;
    private final boolean asksOnce;
    private long noRereadBefore = System.nanoTime();

    /** @param keepsViewpoint whether its role and search path stay as they are: then a server need not be asked for them */
    LiveGate(Connection connection, Dialect dialect, SchemaLease<CheckedSchema> lease, boolean keepsViewpoint) {
        this.connection = connection;
        this.lease = lease;
        this.asksOnce = keepsViewpoint && dialect == Dialect.POSTGRESQL;
    }

    /** To be told of changes of the schema. */
    SchemaLease<CheckedSchema> lease() {
        return lease;
    }

    /**
     * What is to run in the place of a statement, or why it must not run.
     *
     * @param parameters how many {@code ?} the statement must have
     * @param masks whether the columns that may not be seen are taken out here, and not around it
     */
    Verdict check(String sql, int parameters, boolean masks, QuestionClock clock) throws SQLException {
        var gate = schema(clock).gate();
        var verdict = gate.check(sql, parameters);
        if (verdict instanceof Rejected wrong && mayBeNew(wrong.reason())) {
            lease.changed(true);
            gate = schema(clock).gate();
            verdict = gate.check(sql, parameters);
        }
        return switch (verdict) {
            case Accepted(var accepted) -> new Accepted(masks ? gate.masked(accepted) : accepted);
            case Rejected rejected -> rejected;
        };
    }

    /** What may be seen of the database. */
    Schema visible(QuestionClock clock) throws SQLException {
        return schema(clock).schema();
    }

    private CheckedSchema schema(QuestionClock clock) throws SQLException {
        var schema = asksOnce ? lease.acquireKnown(connection, clock) : lease.acquire(connection, clock);
        try {
            return schema.get();
        } finally {
            schema.release();
        }
    }

    /**
     * Whether another program may have made what a statement names since the schema was read: PostgreSQL is not asked at each
     * statement. Wrong names must not have it read again and again.
     */
    private boolean mayBeNew(Reason reason) {
        long now = System.nanoTime();
        if (reason != Reason.UNKNOWN_NAME || !asksOnce || now - noRereadBefore < 0) {
            return false;
        }
        noRereadBefore = now + BETWEEN_REREADS.toNanos();
        return true;
    }

    @Override
    public void close() {
        lease.close();
    }
}
