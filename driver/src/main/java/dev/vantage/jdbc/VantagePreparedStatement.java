package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.SqlCall;
import dev.vantage.jdbc.question.Turns;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A prepared statement: plain, with questions in it, or a question alone; they were translated when it was prepared. */
final class VantagePreparedStatement implements ForwardingPreparedStatement {

    private final VantageConnection connection;
    private final PreparedStatement delegate;
    private final boolean changesSchema;
    private final @Nullable Answer answer;
    private final @Nullable NestedAnswers around;
    private final @Nullable ParameterPlaces explained;
    private final Asking asking;
    private final Map<Integer, Binding> bindings = new HashMap<>();

    private VantagePreparedStatement(
            VantageConnection connection,
            PreparedStatement delegate,
            boolean changesSchema,
            @Nullable Answer answer,
            @Nullable NestedAnswers around,
            @Nullable ParameterPlaces explained) {
        this.connection = connection;
        this.delegate = delegate;
        this.changesSchema = changesSchema;
        this.answer = answer;
        this.around = around;
        this.explained = explained;
        this.asking = new Asking(connection, this, delegate);
    }

    static VantagePreparedStatement plain(VantageConnection connection, PreparedStatement raw, boolean changesSchema) {
        return new VantagePreparedStatement(connection, raw, changesSchema, null, null, null);
    }

    /** @param answers what was prepared, the SQL of each question in its place */
    static VantagePreparedStatement around(
            VantageConnection connection, PreparedStatement raw, boolean changesSchema, NestedAnswers answers) {
        return new VantagePreparedStatement(connection, raw, changesSchema, null, answers, null);
    }

    /** @param raw the answer's SQL, prepared */
    static VantagePreparedStatement ofQuestion(VantageConnection connection, PreparedStatement raw, Answer answer) {
        return new VantagePreparedStatement(connection, raw, false, answer, null, null);
    }

    /**
     * A question of which only the SQL is shown. Its parameters may be set, as those of any other, and change nothing.
     *
     * @param raw shows the answer
     */
    static VantagePreparedStatement explaining(VantageConnection connection, PreparedStatement raw, Answer answer) {
        return new VantagePreparedStatement(
                connection, raw, false, null, null, new ParameterPlaces(answer.parameters()));
    }

    @Override
    public PreparedStatement delegate() {
        return delegate;
    }

    @Override
    public Turns.Turn turn() {
        return connection.turn();
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) throws SQLException {
        return asking.wrap(raw);
    }

    /** Each parameter of a question goes to all its places, and to those of the question's other answers later. */
    @Override
    public void bind(int parameter, Binding binding) throws SQLException {
        if (explained != null) {
            explained.of(parameter);
            return;
        }
        if (answer == null) {
            binding.to(delegate, parameter);
            return;
        }
        for (int place : new ParameterPlaces(answer.parameters()).of(parameter)) {
            binding.to(delegate, place);
        }
        bindings.put(parameter, binding);
    }

    @Override
    public void bindOnce(int parameter, Binding binding) throws SQLException {
        bind(parameter, binding);
        bindings.put(parameter, VantagePreparedStatement::refuseOtherAnswer);
    }

    private static void refuseOtherAnswer(PreparedStatement statement, int place) throws SQLException {
        throw SqlState.NOT_SUPPORTED.exception(
                "A parameter was set from a stream, which is read by now, so the question"
                        + " has one result set. Set the value itself.");
    }

    private void bindTo(PreparedStatement other, Answer otherAnswer) throws SQLException {
        for (int place = 1; place <= otherAnswer.parameters().size(); place++) {
            var binding = bindings.get(otherAnswer.parameters().get(place - 1));
            if (binding != null) {
                binding.to(other, place);
            }
        }
    }

    @Override
    public void clearParameters() throws SQLException {
        bindings.clear();
        delegate.clearParameters();
    }

    @Override
    public ParameterMetaData getParameterMetaData() throws SQLException {
        if (explained != null) {
            return new TextParameters(explained.count());
        }
        var ofDelegate = ForwardingPreparedStatement.super.getParameterMetaData();
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

    @Override
    public int[] executeBatch() throws SQLException {
        return update(sql -> delegate.executeBatch());
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return update(sql -> delegate.executeLargeBatch());
    }

    private <T> T run(SqlCall<T> call) throws SQLException {
        if (answer != null) {
            return asking.rerun(answer, call);
        }
        return around == null
                ? asking.runPrepared(changesSchema, call)
                : asking.rerunAround(around, changesSchema, call);
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
    public @Nullable ResultSet getResultSet() throws SQLException {
        return asking.resultSet();
    }

    /** Beside the current rows, not in their place. */
    @Override
    public @Nullable ResultSet getGeneratedKeys() throws SQLException {
        return asking.keys(delegate.getGeneratedKeys());
    }

    @Override
    public boolean getMoreResults() throws SQLException {
        return getMoreResults(CLOSE_CURRENT_RESULT);
    }

    @Override
    public boolean getMoreResults(int current) throws SQLException {
        return asking.more(current, this::bindTo);
    }

    @Override
    public int getUpdateCount() throws SQLException {
        return asking.countsNothing() ? -1 : delegate.getUpdateCount();
    }

    @Override
    public long getLargeUpdateCount() throws SQLException {
        return asking.countsNothing() ? -1 : delegate.getLargeUpdateCount();
    }

    @Override
    public void closeOnCompletion() throws SQLException {
        asking.closeOnCompletion();
    }

    @Override
    public boolean isCloseOnCompletion() throws SQLException {
        return asking.isCloseOnCompletion();
    }

    @Override
    public void close() throws SQLException {
        asking.close();
        delegate.close();
    }

    @Override
    public void setQueryTimeout(int seconds) throws SQLException {
        delegate.setQueryTimeout(seconds);
        asking.setTimeout(seconds);
    }

    @Override
    public void cancel() throws SQLException {
        asking.cancel();
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

    /** What the wrapped driver says of it, which logs print: with PostgreSQL the SQL and its parameters. */
    @Override
    public String toString() {
        return delegate.toString();
    }
}
