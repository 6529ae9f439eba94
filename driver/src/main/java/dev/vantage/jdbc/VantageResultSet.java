package dev.vantage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Rows of the wrapped driver that lead back to our statement. */
final class VantageResultSet implements ForwardingResultSet {

    private final VantageConnection connection;
    private final ResultSet delegate;
    private @Nullable Statement statement;

    private VantageResultSet(VantageConnection connection, ResultSet delegate, @Nullable Statement statement) {
        this.connection = connection;
        this.delegate = delegate;
        this.statement = statement;
    }

    static VantageResultSet of(VantageConnection connection, Statement statement, ResultSet raw) {
        return new VantageResultSet(connection, raw, statement);
    }

    /** Metadata rows belong to a statement that the wrapped driver made itself, if to any. */
    static VantageResultSet ofMetaData(VantageConnection connection, ResultSet raw) {
        return new VantageResultSet(connection, raw, null);
    }

    @Override
    public ResultSet delegate() {
        return delegate;
    }

    @Override
    public @Nullable Statement getStatement() throws SQLException {
        var raw = delegate.getStatement();
        if (statement == null && raw != null) {
            statement = connection.wrap(raw);
        }
        return raw == null ? null : statement;
    }
}
