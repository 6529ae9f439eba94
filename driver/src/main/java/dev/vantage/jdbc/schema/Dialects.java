package dev.vantage.jdbc.schema;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/** Which dialect a connection speaks. */
final class Dialects {

    private Dialects() {}

    static Dialect of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "SQLite" -> Dialect.SQLITE;
            case "PostgreSQL" -> Dialect.POSTGRESQL;
            default -> throw SqlState.NOT_SUPPORTED.exception("Questions need SQLite or PostgreSQL, and this database is "
                    + product + ". Plain SQL passes through unchanged.");
        };
    }

    /** A name in double quotes, which both dialects read as an identifier and never as a keyword. */
    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
