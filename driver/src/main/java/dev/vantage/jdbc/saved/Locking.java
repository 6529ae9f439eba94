package dev.vantage.jdbc.saved;

import dev.vantage.jdbc.schema.CatalogConnection;
import dev.vantage.jdbc.schema.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What locking the questions of a file comes to, on one database and with one model.
 *
 * @param lock of the questions that have an answer
 * @param refused the questions that have none, by name, and why
 * @param columns of the database, as {@code table.column}, and the type of each
 */
public record Locking(QuestionLock lock, SortedMap<String, String> refused, SortedMap<String, String> columns) {

    public Locking {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /**
     * Asks every question of a file, and runs none.
     *
     * @param connection of our driver
     * @param model fingerprint of the model that the connection asks
     * @throws SQLException if the database cannot be read or takes no questions
     * @throws IllegalArgumentException if a question has the name of a table
     */
    public static Locking of(Connection connection, QuestionFile file, String model) throws SQLException {
        var catalog = connection.unwrap(CatalogConnection.class).delegate();
        var dialect = SchemaReader.dialect(catalog);
        var schema = SchemaReader.read(catalog);
        var columns = new SchemaColumns(schema, dialect);
        for (var question : file.questions()) {
            if (TableNames.include(question.name(), schema, dialect)) {
                throw new IllegalArgumentException(question.nameIsTaken());
            }
        }
        var locked = new TreeMap<String, LockedQuestion>();
        var refused = new TreeMap<String, String>();
        for (var question : file.questions()) {
            try {
                var sql = sqlOf(connection, question.text());
                locked.put(question.name(), new LockedQuestion(question.text(), sql, columns.readBy(sql)));
            } catch (SQLException noAnswer) {
                refused.put(question.name(), String.valueOf(noAnswer.getMessage()));
            }
        }
        return new Locking(new QuestionLock(dialect, model, locked), refused, columns.all());
    }

    private static String sqlOf(Connection connection, String question) throws SQLException {
        var text = "EXPLAIN NL '" + question.replace("'", "''") + "'";
        try (var statement = connection.createStatement();
                var facts = statement.executeQuery(text)) {
            Optional<String> sql = Optional.empty();
            while (facts.next()) {
                if (facts.getString("fact").equals("sql")) {
                    sql = Optional.of(facts.getString("value"));
                }
            }
            return sql.orElseThrow(() -> new SQLException("The driver did not say what the question became."));
        }
    }
}
