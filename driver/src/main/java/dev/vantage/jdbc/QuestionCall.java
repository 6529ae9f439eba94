package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code CALL nl('q')} or {@code CALL nl(?)}. The question is translated with each execution, since it may be another
 * one; so there are no columns to tell before. What a procedure has and a question has not is refused.
 */
final class QuestionCall implements RefusingText, RefusingCallableStatement {

    private final VantageConnection connection;
    private final VantageStatement delegate;
    private final boolean hasParameter;
    private Optional<String> question;

    /** @param question empty where it is the parameter */
    QuestionCall(VantageConnection connection, Statement raw, Optional<String> question) {
        this.connection = connection;
        this.delegate = new VantageStatement(connection, raw, this);
        this.hasParameter = question.isEmpty();
        this.question = question;
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
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) {
        return raw;
    }

    @Override
    public SQLException refused(String method) {
        return SqlState.NOT_SUPPORTED.exception("A question that is called has no " + method
                + ": its one parameter is a text, and what it returns are rows. Use setString and executeQuery.");
    }

    @Override
    public @Nullable ResultSet executeQuery() throws SQLException {
        return delegate.askForRows(required());
    }

    @Override
    public boolean execute() throws SQLException {
        return delegate.ask(required());
    }

    private String required() throws SQLException {
        return question.orElseThrow(() ->
                SqlState.MISSING_PARAMETER.exception("Parameter 1, the question, is not set. Call setString first."));
    }

    @Override
    public int executeUpdate() throws SQLException {
        throw Asking.refusedUpdate();
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        throw Asking.refusedUpdate();
    }

    @Override
    public void addBatch() throws SQLException {
        throw Asking.refusedUpdate();
    }

    @Override
    public void setString(int index, @Nullable String text) throws SQLException {
        if (!hasParameter || index != 1) {
            throw SqlState.BAD_PARAMETER.exception(
                    "There is no parameter " + index + "; the call has " + (hasParameter ? "one." : "none."));
        }
        question = Optional.ofNullable(text).map(String::strip);
    }

    @Override
    public void setNString(int index, @Nullable String text) throws SQLException {
        setString(index, text);
    }

    @Override
    public void setObject(int index, @Nullable Object value) throws SQLException {
        setString(index, value == null ? null : value.toString());
    }

    @Override
    public void setObject(int index, @Nullable Object value, int type) throws SQLException {
        setObject(index, value);
    }

    @Override
    public void setObject(int index, @Nullable Object value, SQLType type) throws SQLException {
        setObject(index, value);
    }

    @Override
    public void setNull(int index, int type) throws SQLException {
        setString(index, null);
    }

    @Override
    public void clearParameters() {
        question = hasParameter ? Optional.empty() : question;
    }

    @Override
    public @Nullable ResultSetMetaData getMetaData() {
        return null;
    }

    @Override
    public ParameterMetaData getParameterMetaData() {
        return new TextParameters(hasParameter ? 1 : 0);
    }
}
