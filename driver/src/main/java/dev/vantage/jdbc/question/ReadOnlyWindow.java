package dev.vantage.jdbc.question;

import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A stretch of a connection's time in which its database refuses to write, and after which it is as it was before. It is
 * the second wall behind the gate. An error inside leaves the caller's transaction alive.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_query_only">PRAGMA query_only</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-transaction.html">SET TRANSACTION</a>
 */
sealed interface ReadOnlyWindow extends AutoCloseable {

    /** Undoes a failed statement, so that the next one can run. */
    void failed() throws SQLException;

    /** The same; what goes wrong then does not hide why the statement failed. */
    default void failed(SQLException statementFailed) {
        try {
            failed();
        } catch (SQLException second) {
            statementFailed.addSuppressed(second);
        }
    }

    @Override
    void close() throws SQLException;

    /** In PostgreSQL a session that was in no transaction is in none after it. */
    static ReadOnlyWindow open(Connection connection, Dialect dialect) throws SQLException {
        return open(connection, dialect, false);
    }

    /** For a statement of the caller's: without autocommit, the transaction that it begins is the caller's from then on. */
    static ReadOnlyWindow openForCaller(Connection connection, Dialect dialect) throws SQLException {
        return open(connection, dialect, true);
    }

    private static ReadOnlyWindow open(Connection connection, Dialect dialect, boolean isForCaller)
            throws SQLException {
        return switch (dialect) {
            case SQLITE -> OfSqlite.open(connection);
            case POSTGRESQL -> OfPostgres.open(connection, isForCaller);
        };
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * An interrupt stays in force as long as any rows of the connection are open, and stops what is run then, even what
     * opens or closes a window. So the setting is undone by a text that need not run: SQLite does it while it reads the
     * text, and looks for interrupts at spaces only.
     *
     * @param wasOn whether the caller had forbidden writing already
     * @see <a href="https://www.sqlite.org/c3ref/interrupt.html">sqlite3_interrupt</a>
     */
    record OfSqlite(Connection connection, boolean wasOn) implements ReadOnlyWindow {

        private static final String UNDO = "PRAGMA\"query_only\"=0;";

        static ReadOnlyWindow open(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("PRAGMA query_only")) {
                var window = new OfSqlite(connection, row.next() && row.getInt(1) != 0);
                window.forbid();
                return window;
            }
        }

        private void forbid() throws SQLException {
            try {
                execute(connection, "PRAGMA query_only = 1");
            } catch (SQLException interrupted) {
                close();
                throw interrupted;
            }
        }

        @Override
        public void failed() {}

        @Override
        public void close() throws SQLException {
            if (!wasOn) {
                connection.prepareStatement(UNDO).close();
            }
        }
    }

    /**
     * A transaction cannot become writable again, but a subtransaction's being read-only ends with it: hence a savepoint,
     * inside the caller's transaction or one made for it. It ends by being rolled back, and with it whatever was set. The
     * gate reads strings by the standard, so the server must too.
     */
    final class OfPostgres implements ReadOnlyWindow {

        private static final String SAVEPOINT = "vantage_question";
        private static final String BACK = "ROLLBACK TO SAVEPOINT " + SAVEPOINT;
        private static final String END = BACK + "; RELEASE SAVEPOINT " + SAVEPOINT;
        private static final String RULES = "SET TRANSACTION READ ONLY; SET LOCAL standard_conforming_strings = on";

        private final Connection connection;
        private final boolean hasOwnTransaction;
        private final boolean autoCommit;

        private OfPostgres(Connection connection, boolean hasOwnTransaction, boolean autoCommit) {
            this.connection = connection;
            this.hasOwnTransaction = hasOwnTransaction;
            this.autoCommit = autoCommit;
        }

        static ReadOnlyWindow open(Connection connection, boolean isForCaller) throws SQLException {
            boolean autoCommit = connection.getAutoCommit();
            boolean isOwn =
                    !OpenTransaction.isIn(connection) && (autoCommit ? beginsTransaction(connection) : !isForCaller);
            try {
                execute(connection, "SAVEPOINT " + SAVEPOINT + "; " + RULES);
                return new OfPostgres(connection, isOwn, autoCommit);
            } catch (SQLException failed) {
                if (isOwn) {
                    execute(connection, "ROLLBACK");
                    connection.setAutoCommit(autoCommit);
                }
                throw failed;
            }
        }

        /**
         * False in a distributed transaction, of which a connection says that it commits by itself.
         *
         * @see <a href="https://github.com/pgjdbc/pgjdbc/pull/4114">pgjdbc, since 42.7.13</a>
         */
        private static boolean beginsTransaction(Connection connection) {
            try {
                connection.setAutoCommit(false);
                return true;
            } catch (SQLException hasTransaction) {
                return false;
            }
        }

        @Override
        public void failed() throws SQLException {
            execute(connection, BACK + "; " + RULES);
        }

        @Override
        public void close() throws SQLException {
            try {
                execute(connection, hasOwnTransaction ? END + "; COMMIT" : END);
            } finally {
                if (hasOwnTransaction) {
                    connection.setAutoCommit(autoCommit);
                }
            }
        }
    }
}
