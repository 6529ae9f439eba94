package dev.vantage.jdbc.question;

import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/** Whether a session of PostgreSQL is in a transaction, begun by its driver or by SQL, and failed or not. */
final class OpenTransaction {

    private OpenTransaction() {}

    /**
     * The driver knows, as the server says so with every answer, and refuses in a transaction to set even what is set
     * already. The server is not asked, and has no error in its log.
     *
     * @see Connection#setReadOnly
     */
    static boolean isIn(Connection connection) throws SQLException {
        boolean isReadOnly = connection.isReadOnly();
        try {
            connection.setReadOnly(isReadOnly);
            return false;
        } catch (SQLException inTransaction) {
            return true;
        }
    }

    /** Reads something. A session of PostgreSQL that was idle without autocommit is so again. */
    static <T> T leavingIdle(Connection connection, Running<T> reading) throws SQLException {
        if (SchemaReader.dialect(connection) == Dialect.SQLITE || connection.getAutoCommit() || isIn(connection)) {
            return reading.run();
        }
        try {
            return reading.run();
        } finally {
            try (var statement = connection.createStatement()) {
                statement.execute("ROLLBACK");
            }
        }
    }
}
