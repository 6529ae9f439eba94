package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
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

    /** The gate reads strings by the standard, so the server must too. */
    record OfPostgres(Connection connection, Before before) implements ReadOnlySession {

        /**
         * What was set before.
         *
         * @param ofTransaction what holds in the transaction that is open, or in the next
         */
        private record Before(String readOnly, String ofTransaction, String standardStrings) {

            static Before of(Connection connection) throws SQLException {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("SELECT current_setting('default_transaction_read_only'),"
                                + " current_setting('transaction_read_only'),"
                                + " current_setting('standard_conforming_strings')")) {
                    row.next();
                    return new Before(row.getString(1), row.getString(2), row.getString(3));
                }
            }

            boolean isReadOnly() {
                return readOnly.equals(ON) && ofTransaction.equals(ON) && standardStrings.equals(ON);
            }
        }

        private static final String ON = "on";

        /** A setting inside a transaction would go with its rollback, and forbid what it has yet to write. */
        static ReadOnlySession open(Connection connection) throws SQLException {
            boolean isInTransaction = OpenTransaction.isIn(connection);
            var session = new OfPostgres(connection, Before.of(connection));
            if (session.before.isReadOnly()) {
                return session;
            }
            if (isInTransaction) {
                throw SqlState.IN_TRANSACTION.exception(
                        "vantage.gate=all makes a connection read-only before its transaction begins, and this one is"
                                + " inside a transaction. Commit or roll it back first, or take another connection.");
            }
            session.set(ON, ON);
            return session;
        }

        private void set(String readOnly, String standardStrings) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET default_transaction_read_only = " + readOnly
                        + "; SET standard_conforming_strings = " + standardStrings);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }

        /** A transaction that is open now has only read. */
        @Override
        public void close() throws SQLException {
            if (before.isReadOnly()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            set(before.readOnly, before.standardStrings);
        }
    }
}
