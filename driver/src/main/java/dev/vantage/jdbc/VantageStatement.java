package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A statement that also answers questions. */
final class VantageStatement implements ForwardingStatement {

    private final VantageConnection connection;
    private final Statement delegate;
    private final Asking asking;

    VantageStatement(VantageConnection connection, Statement delegate) {
        this.connection = connection;
        this.delegate = delegate;
        this.asking = new Asking(connection, this, delegate);
    }

    /** @param owner the statement that a caller sees, to which the rows lead back */
    VantageStatement(VantageConnection connection, Statement delegate, Statement owner) {
        this.connection = connection;
        this.delegate = delegate;
        this.asking = new Asking(connection, owner, delegate);
    }

    @Nullable
    ResultSet askForRows(String question) throws SQLException {
        return wrap(asking.ask(question, delegate::executeQuery));
    }

    boolean ask(String question) throws SQLException {
        return asking.ask(question, delegate::execute);
    }

    @Override
    public Statement delegate() {
        return delegate;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) throws SQLException {
        return asking.wrap(raw);
    }

    @Override
    public @Nullable ResultSet executeQuery(String sql) throws SQLException {
        return wrap(asking.run(sql, delegate::executeQuery));
    }

    @Override
    public boolean execute(String sql) throws SQLException {
        return asking.run(sql, delegate::execute);
    }

    @Override
    public boolean execute(String sql, int generatedKeys) throws SQLException {
        return asking.run(sql, text -> delegate.execute(text, generatedKeys));
    }

    @Override
    public boolean execute(String sql, int[] keyColumns) throws SQLException {
        return asking.run(sql, text -> delegate.execute(text, keyColumns));
    }

    @Override
    public boolean execute(String sql, String[] keyColumns) throws SQLException {
        return asking.run(sql, text -> delegate.execute(text, keyColumns));
    }

    @Override
    public int executeUpdate(String sql) throws SQLException {
        return asking.update(sql, delegate::executeUpdate);
    }

    @Override
    public int executeUpdate(String sql, int generatedKeys) throws SQLException {
        return asking.update(sql, text -> delegate.executeUpdate(text, generatedKeys));
    }

    @Override
    public int executeUpdate(String sql, int[] keyColumns) throws SQLException {
        return asking.update(sql, text -> delegate.executeUpdate(text, keyColumns));
    }

    @Override
    public int executeUpdate(String sql, String[] keyColumns) throws SQLException {
        return asking.update(sql, text -> delegate.executeUpdate(text, keyColumns));
    }

    @Override
    public long executeLargeUpdate(String sql) throws SQLException {
        return asking.update(sql, delegate::executeLargeUpdate);
    }

    @Override
    public long executeLargeUpdate(String sql, int generatedKeys) throws SQLException {
        return asking.update(sql, text -> delegate.executeLargeUpdate(text, generatedKeys));
    }

    @Override
    public long executeLargeUpdate(String sql, int[] keyColumns) throws SQLException {
        return asking.update(sql, text -> delegate.executeLargeUpdate(text, keyColumns));
    }

    @Override
    public long executeLargeUpdate(String sql, String[] keyColumns) throws SQLException {
        return asking.update(sql, text -> delegate.executeLargeUpdate(text, keyColumns));
    }

    /** Whether the batch changes the schema is known now, and told when it runs. */
    @Override
    public void addBatch(String sql) throws SQLException {
        switch (connection.read(sql)) {
            case StatementText.Plain(var changesSchema) -> {
                delegate.addBatch(connection.admitted(sql));
                asking.batched(changesSchema);
            }
            case StatementText.Nesting nesting -> throw Asking.refusedUpdate();
            case StatementText.Ask ask -> throw Asking.refusedUpdate();
            case StatementText.Explain explain -> throw Asking.refusedUpdate();
            case StatementText.Call questionCall -> throw Asking.refusedUpdate();
            case StatementText.Malformed(var reason) -> throw SqlState.UNBALANCED_TEXT.exception(reason);
        }
    }

    @Override
    public void clearBatch() throws SQLException {
        delegate.clearBatch();
        asking.batchCleared();
    }

    @Override
    public int[] executeBatch() throws SQLException {
        return asking.runBatch(delegate::executeBatch);
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return asking.runBatch(delegate::executeLargeBatch);
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
        return asking.more(current, (other, answer) -> {});
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
}
