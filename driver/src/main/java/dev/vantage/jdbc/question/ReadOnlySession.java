package dev.vantage.jdbc.question;

import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps a connection read-only as long as it is open, behind the gate for all SQL. After it the connection is as it was
 * before, so that it can go back to a pool.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">default_transaction_read_only</a>
 */
sealed interface ReadOnlySession extends AutoCloseable {

    @Override
    void close() throws SQLException;

    static ReadOnlySession open(Connection connection, Dialect dialect) throws SQLException {
        return switch (dialect) {
            case SQLITE -> new OfSqlite(ReadOnlyWindow.open(connection, dialect));
            case POSTGRESQL -> OfPostgres.open(connection);
        };
    }

    /** What forbids writing for a while forbids it for good. */
    record OfSqlite(ReadOnlyWindow window) implements ReadOnlySession {

        @Override
        public void close() throws SQLException {
            window.close();
        }
    }

    /**
     * The gate reads strings by the standard, so the server must too.
     *
     * @param readOnly the setting before
     * @param standardStrings the setting before
     */
    record OfPostgres(Connection connection, String readOnly, String standardStrings) implements ReadOnlySession {

        static ReadOnlySession open(Connection connection) throws SQLException {
            var before = new OfPostgres(
                    connection,
                    setting(connection, "default_transaction_read_only"),
                    setting(connection, "standard_conforming_strings"));
            before.set("on", "on");
            return before;
        }

        private static String setting(Connection connection, String name) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SHOW " + name)) {
                return row.next() ? row.getString(1) : "on";
            }
        }

        /** In a transaction that is open, a setting would go with its rollback. */
        private void set(String readOnly, String standardStrings) throws SQLException {
            boolean commits = !connection.getAutoCommit();
            if (commits) {
                connection.rollback();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("SET default_transaction_read_only = " + readOnly
                        + "; SET standard_conforming_strings = " + standardStrings);
            }
            if (commits) {
                connection.commit();
            }
        }

        @Override
        public void close() throws SQLException {
            set(readOnly, standardStrings);
        }
    }
}
