package dev.vantage.jdbc;

import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.Questions.SqlCall;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import org.jspecify.annotations.Nullable;

/** A prepared statement: plain, or the answer of a question that was translated when it was prepared. */
final class VantagePreparedStatement implements ForwardingPreparedStatement {

    private final VantageConnection connection;
    private final PreparedStatement delegate;
    private final boolean changesSchema;
    private final @Nullable Answer answer;
    private final Asking asking;

    private VantagePreparedStatement(
            VantageConnection connection, PreparedStatement delegate, boolean changesSchema, @Nullable Answer answer) {
        this.connection = connection;
        this.delegate = delegate;
        this.changesSchema = changesSchema;
        this.answer = answer;
        this.asking = new Asking(connection, this, delegate);
    }

    static VantagePreparedStatement plain(VantageConnection connection, PreparedStatement raw, boolean changesSchema) {
        return new VantagePreparedStatement(connection, raw, changesSchema, null);
    }

    /** @param raw the answer's SQL, prepared */
    static VantagePreparedStatement ofQuestion(VantageConnection connection, PreparedStatement raw, Answer answer) {
        return new VantagePreparedStatement(connection, raw, false, answer);
    }

    @Override
    public PreparedStatement delegate() {
        return delegate;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) {
        return asking.wrap(raw);
    }

    @Override
    public int[] places(int parameter) throws SQLException {
        return answer == null ? new int[] {parameter} : new ParameterPlaces(answer.parameters()).of(parameter);
    }

    @Override
    public ParameterMetaData getParameterMetaData() throws SQLException {
        var ofDelegate = delegate.getParameterMetaData();
        return answer == null
                ? ofDelegate
                : new QuestionParameterMetaData(ofDelegate, new ParameterPlaces(answer.parameters()));
    }

    @Override
    public @Nullable ResultSet executeQuery() throws SQLException {
        return wrap(run(sql -> delegate.executeQuery()));
    }

    @Override
    public boolean execute() throws SQLException {
        return run(sql -> delegate.execute());
    }

    @Override
    public int executeUpdate() throws SQLException {
        return update(sql -> delegate.executeUpdate());
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        return update(sql -> delegate.executeLargeUpdate());
    }

    @Override
    public void addBatch() throws SQLException {
        refuseQuestion();
        delegate.addBatch();
    }

    private <T> T run(SqlCall<T> call) throws SQLException {
        if (answer == null) {
            return asking.runPrepared(changesSchema, call);
        }
        return asking.rerun(answer, call);
    }

    private <T> T update(SqlCall<T> call) throws SQLException {
        refuseQuestion();
        return run(call);
    }

    private void refuseQuestion() throws SQLException {
        if (answer != null) {
            throw Asking.refusedUpdate();
        }
    }

    @Override
    public void setQueryTimeout(int seconds) throws SQLException {
        delegate.setQueryTimeout(seconds);
        asking.setTimeout(seconds);
    }

    @Override
    public void cancel() throws SQLException {
        asking.cancel();
        delegate.cancel();
    }

    @Override
    public @Nullable SQLWarning getWarnings() throws SQLException {
        return asking.warnings(delegate.getWarnings());
    }

    @Override
    public void clearWarnings() throws SQLException {
        asking.clearWarnings();
        delegate.clearWarnings();
    }
}
