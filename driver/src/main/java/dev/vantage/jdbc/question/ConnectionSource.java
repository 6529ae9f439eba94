package dev.vantage.jdbc.question;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens another connection of the wrapped driver to the same database, for reading in the background. */
@FunctionalInterface
public interface ConnectionSource {

    Connection open() throws SQLException;
}
