package dev.vantage.cli;

import dev.vantage.eval.QueryWarnings;
import dev.vantage.jdbc.VantageOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Questions to one database, one after the other. */
final class Conversation implements AutoCloseable {

    private final Connection connection;

    private Conversation(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a database. MLX computes in this process: there is no client that it could end.
     *
     * @throws SQLException if the database cannot be opened
     */
    static Conversation with(String url, Map<String, String> options) throws SQLException {
        var properties = new Properties();
        properties.setProperty(VantageOption.MLX_IN_PROCESS.key(), "true");
        options.forEach(properties::setProperty);
        return new Conversation(DriverManager.getConnection(url, properties));
    }

    /** Translates and runs. */
    Reply ask(String question) {
        return run(question, "NL: " + question);
    }

    /** Translates only: the rows are facts about the query, with the columns fact and value. */
    Reply explain(String question) {
        return run(question, "EXPLAIN NL: " + question);
    }

    private Reply run(String question, String text) {
        long start = System.nanoTime();
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(text)) {
            var columns = columns(results);
            var rows = rows(results, columns.size());
            var told = QueryWarnings.of(statement);
            return new Reply.Answered(
                    question, told.sql(), columns, rows, told.confidence(), told.notes(), millisecondsSince(start));
        } catch (SQLException failure) {
            var state = failure.getSQLState() == null ? "" : failure.getSQLState();
            return new Reply.Refused(question, Failures.oneLine(failure), state, millisecondsSince(start));
        }
    }

    private static List<String> columns(ResultSet results) throws SQLException {
        var metadata = results.getMetaData();
        var columns = new ArrayList<String>();
        for (int column = 1; column <= metadata.getColumnCount(); column++) {
            columns.add(metadata.getColumnLabel(column));
        }
        return columns;
    }

    private static List<List<@Nullable Object>> rows(ResultSet results, int columns) throws SQLException {
        var rows = new ArrayList<List<@Nullable Object>>();
        while (results.next()) {
            var row = new ArrayList<@Nullable Object>();
            for (int column = 1; column <= columns; column++) {
                row.add(results.getObject(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
