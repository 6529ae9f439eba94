package dev.vantage.jdbc;

import java.sql.SQLException;
import java.sql.Wrapper;

/** Finds the class that a caller wants: ours, then the wrapped object, then whatever that one wraps. */
final class Unwrapping {

    private Unwrapping() {}

    static <T> T unwrap(Class<T> type, Wrapper self, Wrapper delegate) throws SQLException {
        if (type.isInstance(self)) {
            return type.cast(self);
        }
        if (type.isInstance(delegate)) {
            return type.cast(delegate);
        }
        return delegate.unwrap(type);
    }

    static boolean isWrapperFor(Class<?> type, Wrapper self, Wrapper delegate) throws SQLException {
        return type.isInstance(self) || type.isInstance(delegate) || delegate.isWrapperFor(type);
    }
}
