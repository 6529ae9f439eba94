package dev.vantage.jdbc.question;

import java.sql.SQLException;

/** A call that hands SQL to the wrapped driver. */
@FunctionalInterface
public interface SqlCall<T> {

    T on(String sql) throws SQLException;
}
