package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.GatedSql;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.Questions;
import dev.vantage.jdbc.question.RowSteps;
import dev.vantage.jdbc.question.SqlCall;
import dev.vantage.jdbc.question.Turns;
import dev.vantage.jdbc.schema.CatalogConnection;
import dev.vantage.jdbc.schema.SchemaReader;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A connection of the wrapped driver whose statements also answer questions. */
final class VantageConnection implements ForwardingConnection, CatalogConnection {

    private final Connection delegate;
    private final @Nullable Questions questions;
    private final @Nullable GatedSql gated;
    private final @Nullable SavedTables saved;
    private @Nullable VantageDatabaseMetaData metaData;

    /**
     * @param questions null where the database speaks no dialect of ours
     * @param gated null where plain SQL passes as it is
     * @param saved null where no questions have names
     */
    VantageConnection(
            Connection delegate, @Nullable Questions questions, @Nullable GatedSql gated, @Nullable SavedTables saved) {
        this.delegate = delegate;
        this.questions = questions;
        this.gated = gated;
        this.saved = saved;
    }

    @Override
    public Connection delegate() {
        return delegate;
    }

    /** @throws SQLException with SQLState 0A000 if this database takes no questions, or 08003 if the connection is closed */
    Questions questions() throws SQLException {
        if (delegate.isClosed()) {
            throw SqlState.CONNECTION_CLOSED.exception("The connection is closed. Open another one.");
        }
        if (questions == null) {
            SchemaReader.dialect(delegate);
            throw SqlState.NOT_SUPPORTED.exception("This connection takes no questions.");
        }
        return questions;
    }

    /**
     * What the text of a statement is to this connection's database.
     *
     * @throws SQLException with SQLState 22023 if it is null
     */
    StatementText read(@Nullable String sql) throws SQLException {
        if (sql == null) {
            throw SqlState.BAD_OPTION.exception("The SQL is null. Give the text of a statement or a question.");
        }
        if (saved != null && questions != null) {
            var text = StatementText.of(sql, questions.dialect(), saved.names());
            return text instanceof StatementText.Nesting nesting && nesting.namesSaved()
                    ? saved.beside(text, sql, questions())
                    : text;
        }
        return StatementText.of(sql, questions == null ? Optional.empty() : Optional.of(questions.dialect()));
    }

    /** Translates the questions inside other SQL, all on one clock. */
    NestedAnswers answer(StatementText.Nesting nesting, QuestionClock clock) throws SQLException {
        return NestedAnswers.of(nesting.parts(), new QuestionSql(questions(), gated == null), clock);
    }

    /** The most result sets of one question. */
    int alternatives() {
        return questions == null ? 1 : questions.alternatives();
    }

    /** What runs in the place of plain SQL: the same unless all SQL passes the gate, which may refuse it. */
    String admitted(String sql) throws SQLException {
        return gated == null ? sql : gated.admitted(sql, false);
    }

    /** The same for SQL that is prepared, where {@code ?} is a parameter. */
    private String admittedPrepared(String sql) throws SQLException {
        return gated == null ? sql : gated.admitted(sql, true);
    }

    /** A call of the wrapped driver. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws SQLException;
    }

    /** Runs what is the wrapped driver's own business, and notes a change of the schema, even one of a script that fails. */
    <T> T passThrough(boolean changesSchema, Call<T> call) throws SQLException {
        try (var turn = turn()) {
            try {
                return call.run();
            } finally {
                if (changesSchema && questions != null && !delegate.isClosed()) {
                    questions.schemaChanged(delegate.getAutoCommit());
                }
            }
        }
    }

    /** Waits for its turn, where questions are taken. */
    @Override
    public Turns.Turn turn() {
        return questions == null ? Turns.Turn.NONE : questions.turn();
    }

    /** How rows of plain SQL go on, where that is not the wrapped driver's own business alone. */
    Optional<? extends RowSteps> steps(ResultSet rows) throws SQLException {
        return questions == null ? Optional.empty() : questions.cursorSteps(rows);
    }

    @Override
    public Statement wrap(Statement raw) {
        return new VantageStatement(this, raw);
    }

    @Override
    public PreparedStatement wrap(PreparedStatement raw) {
        return VantagePreparedStatement.plain(this, raw, false);
    }

    @Override
    public CallableStatement wrap(CallableStatement raw) {
        return new VantageCallableStatement(this, raw);
    }

    /** Without the gate an array stays the wrapped driver's own, which may take no other as a parameter. */
    @Override
    public @Nullable Array wrap(@Nullable Array raw) {
        return raw == null || gated == null ? raw : new VantageArray(this, raw);
    }

    /** A value whose rows lead to a statement of ours, unless a class of the wrapped driver's is asked for. */
    <T> @Nullable T wrap(Class<T> type, @Nullable T raw) {
        var wrapped = switch (raw) {
            case ResultSet rows -> VantageResultSet.ofDriver(this, rows);
            case Array array -> wrap(array);
            case null, default -> raw;
        };
        return type.isInstance(wrapped) ? type.cast(wrapped) : raw;
    }

    @Override
    public DatabaseMetaData wrap(DatabaseMetaData raw) {
        var last = metaData;
        if (last != null && last.delegate() == raw) {
            return last;
        }
        var listing = saved == null || questions == null ? null : new SavedListing(delegate, questions, saved);
        var wrapped = new VantageDatabaseMetaData(this, raw, listing);
        metaData = wrapped;
        return wrapped;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return prepare(sql, delegate::createStatement, delegate::prepareStatement);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        return prepare(
                sql,
                () -> delegate.createStatement(type, concurrency),
                text -> delegate.prepareStatement(text, type, concurrency));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        return prepare(
                sql,
                () -> delegate.createStatement(type, concurrency, holdability),
                text -> delegate.prepareStatement(text, type, concurrency, holdability));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int generatedKeys) throws SQLException {
        return prepare(sql, delegate::createStatement, text -> delegate.prepareStatement(text, generatedKeys));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] keyColumns) throws SQLException {
        return prepare(sql, delegate::createStatement, text -> delegate.prepareStatement(text, keyColumns));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] keyColumns) throws SQLException {
        return prepare(sql, delegate::createStatement, text -> delegate.prepareStatement(text, keyColumns));
    }

    private PreparedStatement prepare(String sql, Call<Statement> forCall, SqlCall<PreparedStatement> call)
            throws SQLException {
        return switch (read(sql)) {
            case StatementText.Plain(var changesSchema) ->
                VantagePreparedStatement.plain(this, call.on(admittedPrepared(sql)), changesSchema);
            case StatementText.Ask(var question) -> {
                var answer = questions()
                        .answer(
                                QuestionParameters.prepared(question),
                                questions().newClock(Duration.ZERO));
                yield VantagePreparedStatement.ofQuestion(this, call.on(answer.runnable()), answer);
            }
            case StatementText.Explain(var question) -> {
                var answer = questions()
                        .translate(
                                QuestionParameters.prepared(question),
                                questions().newClock(Duration.ZERO));
                yield VantagePreparedStatement.explaining(
                        this, call.on(questions().explanation(answer)), answer);
            }
            case StatementText.Nesting nesting -> {
                for (var part : nesting.parts()) {
                    if (part instanceof StatementText.Part.Nested(var question)) {
                        QuestionParameters.refuseIn(question);
                    }
                }
                var answers = answer(nesting, questions().newClock(Duration.ZERO));
                var admitted = new NestedAnswers(admittedPrepared(answers.sql()), answers.warnings());
                yield VantagePreparedStatement.around(this, call.on(admitted.sql()), nesting.changesSchema(), admitted);
            }
            case StatementText.Call ignored -> new QuestionCall(this, forCall.run(), Optional.empty());
            case StatementText.Malformed(var reason) -> throw SqlState.UNBALANCED_TEXT.exception(reason);
        };
    }

    @Override
    public CallableStatement prepareCall(String sql) throws SQLException {
        return call(sql, delegate::createStatement, delegate::prepareCall);
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
        return call(
                sql,
                () -> delegate.createStatement(type, concurrency),
                text -> delegate.prepareCall(text, type, concurrency));
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability) throws SQLException {
        return call(
                sql,
                () -> delegate.createStatement(type, concurrency, holdability),
                text -> delegate.prepareCall(text, type, concurrency, holdability));
    }

    private CallableStatement call(String sql, Call<Statement> forQuestion, SqlCall<CallableStatement> forProcedure)
            throws SQLException {
        return switch (read(sql)) {
            case StatementText.Plain ignored -> wrap(forProcedure.on(admittedPrepared(sql)));
            case StatementText.Ask(var question) -> {
                QuestionParameters.refuseUnprepared(question);
                yield new QuestionCall(this, forQuestion.run(), Optional.of(question));
            }
            case StatementText.Call ignored -> new QuestionCall(this, forQuestion.run(), Optional.empty());
            case StatementText.Explain ignored -> throw refusedCall();
            case StatementText.Nesting ignored -> throw refusedCall();
            case StatementText.Malformed(var reason) -> throw SqlState.UNBALANCED_TEXT.exception(reason);
        };
    }

    private static SQLException refusedCall() {
        return SqlState.NOT_SUPPORTED.exception(
                "Only CALL nl('the question') and CALL nl(?) are calls. Prepare other questions with prepareStatement.");
    }

    @Override
    public void commit() throws SQLException {
        try (var turn = turn()) {
            delegate.commit();
            if (questions != null) {
                questions.committed();
            }
        }
    }

    @Override
    public void rollback() throws SQLException {
        try (var turn = turn()) {
            delegate.rollback();
            if (questions != null) {
                questions.rolledBack();
            }
        }
    }

    /** What is left of the transaction may or may not have changed the schema. */
    @Override
    public void rollback(Savepoint savepoint) throws SQLException {
        try (var turn = turn()) {
            delegate.rollback(savepoint);
            if (questions != null) {
                questions.rolledBackInPart();
            }
        }
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        try (var turn = turn()) {
            delegate.setAutoCommit(autoCommit);
            if (autoCommit && questions != null) {
                questions.committed();
            }
        }
    }

    /** A question may have switched it off for its own time, never on. */
    @Override
    public boolean getAutoCommit() throws SQLException {
        if (delegate.getAutoCommit()) {
            return true;
        }
        if (questions == null || !questions.haveBegun()) {
            return false;
        }
        try (var turn = turn()) {
            return delegate.getAutoCommit();
        }
    }

    /** Where all SQL passes the gate the connection stays read-only, and a tool that asks for the usual gets no error. */
    @Override
    public void setReadOnly(boolean readOnly) throws SQLException {
        if (gated != null) {
            return;
        }
        try (var turn = turn()) {
            delegate.setReadOnly(readOnly);
        }
    }

    @Override
    public boolean isReadOnly() throws SQLException {
        return delegate.isReadOnly() || gated != null && !delegate.isClosed();
    }

    @Override
    public void setSchema(String schema) throws SQLException {
        if (gated != null && !Objects.equals(schema, getSchema())) {
            throw SqlState.NOT_SUPPORTED.exception(
                    "With vantage.gate=all names mean what they meant when the connection"
                            + " was opened. Name the schema in the URL, or write it before the table.");
        }
        try (var turn = turn()) {
            delegate.setSchema(schema);
        }
    }

    @Override
    public void close() throws SQLException {
        if (gated != null) {
            gated.close();
        }
        try {
            delegate.close();
        } finally {
            if (questions != null) {
                questions.close();
            }
        }
    }

    @Override
    public void abort(Executor executor) throws SQLException {
        try {
            delegate.abort(executor);
        } finally {
            if (gated != null) {
                gated.close();
            }
            if (questions != null) {
                questions.close();
            }
        }
    }
}
