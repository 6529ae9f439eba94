package dev.vantage.jdbc.question;

import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Has the database prepare queries without running them, on the clock of a question. */
final class Preparing {

    private final Connection connection;
    private final Dialect dialect;
    private final LimitedRun runs;
    private String name = newName();

    Preparing(Connection connection, Dialect dialect, LimitedRun runs) {
        this.connection = connection;
        this.dialect = dialect;
        this.runs = runs;
    }

    private static String newName() {
        return "vantage_" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /**
     * To be called in a window. In PostgreSQL the tables of the query stay locked for reading until the window closes, so
     * that what is asked about the query next waits for nothing.
     *
     * @throws SQLException of the database if it takes no such query, with SQLState 57014 if the clock stops
     */
    void prepare(String sql, QuestionClock clock) throws SQLException {
        clock.check();
        switch (dialect) {
            case SQLITE -> connection.prepareStatement(sql).close();
            case POSTGRESQL -> prepareOnServer(sql, clock);
        }
    }

    /**
     * PostgreSQL's driver does not ask the server when a statement is prepared, and what it asks for metadata cannot be
     * cancelled, though it waits for tables that others have locked. So the text of a statement prepares. What a cancel
     * leaves prepared must not be in the way of the next.
     */
    private void prepareOnServer(String sql, QuestionClock clock) throws SQLException {
        var preparing = "PREPARE " + name + " AS " + connection.nativeSQL(sql) + "\n; DEALLOCATE " + name;
        try (var statement = connection.createStatement()) {
            runs.watched(statement, clock, () -> statement.execute(preparing));
        } catch (SQLException failed) {
            name = newName();
            throw failed;
        }
    }
}
