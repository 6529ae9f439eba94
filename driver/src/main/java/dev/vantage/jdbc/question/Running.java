package dev.vantage.jdbc.question;

import java.sql.SQLException;

/** Something that runs on a statement of the wrapped driver. */
@FunctionalInterface
public interface Running<T> {

    T run() throws SQLException;
}
