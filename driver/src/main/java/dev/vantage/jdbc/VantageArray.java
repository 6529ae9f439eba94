package dev.vantage.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** An array of the wrapped driver whose rows lead to a statement of ours. */
final class VantageArray implements ForwardingArray {

    private final VantageConnection connection;
    private final Array delegate;

    VantageArray(VantageConnection connection, Array delegate) {
        this.connection = connection;
        this.delegate = delegate;
    }

    @Override
    public Array delegate() {
        return delegate;
    }

    @Override
    public @Nullable ResultSet wrap(@Nullable ResultSet raw) {
        return raw == null ? null : VantageResultSet.ofDriver(connection, raw);
    }

    /** The elements as PostgreSQL's driver writes and, where the array is a parameter, reads them. */
    @Override
    public String toString() {
        return delegate.toString();
    }
}
