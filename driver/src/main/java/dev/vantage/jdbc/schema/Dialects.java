package dev.vantage.jdbc.schema;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Which dialect a connection speaks, and how it writes names and texts. */
public final class Dialects {

    private Dialects() {}

    static Dialect of(Connection connection) throws SQLException {
        var known = ifKnown(connection);
        if (known.isPresent()) {
            return known.get();
        }
        throw SqlState.NOT_SUPPORTED.exception("Questions need SQLite or PostgreSQL, and this database is "
                + connection.getMetaData().getDatabaseProductName() + ". Plain SQL passes through unchanged.");
    }

    static Optional<Dialect> ifKnown(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "SQLite" -> Optional.of(Dialect.SQLITE);
            case "PostgreSQL" -> Optional.of(Dialect.POSTGRESQL);
            default -> Optional.empty();
        };
    }

    /** A name in double quotes, which both dialects read as an identifier and never as a keyword. */
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A column of texts, as a text of the database's own too where it is of an enumeration. */
    public static String asText(String column, Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> quote(column);
            case POSTGRESQL -> "CAST(" + quote(column) + " AS text)";
        };
    }

    /** A table's name, with that of its schema where it needs one. */
    public static String quoted(Table table) {
        var namespace = table.namespace().isEmpty() ? "" : quote(table.namespace()) + ".";
        return namespace + quote(table.name());
    }

    /** A text in quotes, escaped so that {@code standard_conforming_strings} does not matter; none holds the NUL character. */
    public static String literal(String text, Dialect dialect) {
        var quoted = "'" + text.replace("\0", "").replace("'", "''") + "'";
        return switch (dialect) {
            case SQLITE -> quoted;
            case POSTGRESQL -> "E" + quoted.replace("\\", "\\\\");
        };
    }
}
