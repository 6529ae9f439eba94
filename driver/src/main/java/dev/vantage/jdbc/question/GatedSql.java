package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Reason;
import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets plain SQL of a connection through the gate that questions pass, and keeps the connection read-only behind it. */
public final class GatedSql implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");
    private static final Set<String> OF_TRANSACTIONS =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

    private final Connection connection;
    private final Dialect dialect;
    private final LiveGate gate;
    private final ReadOnlySession session;

    private GatedSql(Connection connection, Dialect dialect, LiveGate gate, ReadOnlySession session) {
        this.connection = connection;
        this.dialect = dialect;
        this.gate = gate;
        this.session = session;
    }

    /**
     * @param connection of the wrapped driver, read-only from now on
     * @param lease that has not begun: nothing is read for a connection that cannot be made read-only
     */
    public static GatedSql open(Connection connection, Dialect dialect, SchemaLease<CheckedSchema> lease)
            throws SQLException {
        var session = ReadOnlySession.open(connection, dialect);
        lease.begin();
        return new GatedSql(connection, dialect, new LiveGate(connection, dialect, lease, true), session);
    }

    /**
     * Makes a physical connection read-only for good: one that {@link #open} gets inside a distributed transaction must be
     * so already.
     */
    public static void makeReadOnly(Connection connection) throws SQLException {
        var dialect = SchemaReader.dialectIfKnown(connection);
        if (dialect.isPresent()) {
            ReadOnlySession.open(connection, dialect.get());
        }
    }

    /**
     * Checks a statement.
     *
     * @param isPrepared whether {@code ?} is a parameter
     * @return what is to run in its place
     * @throws SQLException with SQLState VN003, the gate's reason and the nearest names, if it must not run
     */
    public String admitted(String sql, boolean isPrepared) throws SQLException {
        var text = withoutEscapes(sql);
        if (SessionCommand.isHarmless(text, dialect)) {
            return text;
        }
        int parameters = isPrepared ? PlacedSql.questionMarks(text, dialect) : 0;
        return switch (gate.check(text, parameters, true, new QuestionClock(Duration.ZERO))) {
            case Accepted(var runnable) -> runnable;
            case Rejected rejected -> throw refusal(rejected, text);
        };
    }

    /**
     * JDBC's escapes become SQL before the gate, which knows none. Outside a string a brace is no SQL, so a text without
     * escapes can be read as it is, and stays so.
     */
    private String withoutEscapes(String sql) throws SQLException {
        if (sql.indexOf('{') < 0 || sql.length() > Lexer.MAX_LENGTH || isReadable(sql)) {
            return sql;
        }
        try {
            return PlacedSql.of(connection.nativeSQL(sql), dialect).sql();
        } catch (StackOverflowError tooDeep) { // PostgreSQL's driver calls itself for an escape inside another
            throw refused("The statement nests deeper than " + Lexer.MAX_DEPTH + " levels");
        }
    }

    private boolean isReadable(String sql) {
        try {
            Lexer.tokens(sql, dialect);
            return true;
        } catch (SyntaxException unreadable) {
            return false;
        }
    }

    private static SQLException refusal(Rejected rejected, String sql) {
        var advice = "";
        if (rejected.reason() == Reason.NOT_A_QUERY && isOfTransactions(sql)) {
            advice = ". Use setAutoCommit, commit and rollback of the connection";
        }
        return refused(rejected.message() + advice);
    }

    private static SQLException refused(String why) {
        return SqlState.REJECTED.exception("This connection takes queries only (vantage.gate=all): " + why);
    }

    private static boolean isOfTransactions(String sql) {
        var first = sql.strip().split("\\W", 2)[0];
        return OF_TRANSACTIONS.contains(first.toLowerCase(Locale.ROOT));
    }

    /** Gives the wrapped connection back as it was; one that is broken already stays as it is. */
    @Override
    public void close() {
        gate.close();
        try {
            if (!connection.isClosed()) {
                session.close();
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "The connection could not be made writable again", broken);
        }
    }
}
