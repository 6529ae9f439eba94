package dev.vantage.eval;

import dev.vantage.model.decoding.Candidate.Provenance;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;

/** Asks through a JDBC connection, as any client would. */
final class JdbcAsker implements Asker {

    private static final String LINKED_FROM = " <- ";

    private final Connection connection;
    private final TimeLimit limit;
    private final boolean explains;

    /** @param explains whether each question is translated once more, to be told how its SQL came about */
    JdbcAsker(String urlPrefix, Path database, Map<String, String> options, TimeLimit limit, boolean explains)
            throws SQLException {
        var properties = new Properties();
        options.forEach(properties::setProperty);
        this.connection = DriverManager.getConnection(urlPrefix + database, properties);
        this.limit = limit;
        this.explains = explains;
    }

    @Override
    public Answer ask(EvalQuestion question) {
        long start = System.nanoTime();
        try {
            var answer = limit.run(connection, statement -> {
                try (var results = statement.executeQuery("NL: " + question.text())) {
                    double milliseconds = millisecondsSince(start);
                    return answer(statement, new Outcome.Rows(ResultTable.read(results)), milliseconds);
                } catch (SQLException failure) {
                    return answer(statement, new Outcome.Failed(Failures.oneLine(failure)), millisecondsSince(start));
                }
            });
            return explains && !answer.sql().isEmpty() ? answer.with(background(question)) : answer;
        } catch (SQLException failure) {
            return new Answer("", new Outcome.Failed(Failures.oneLine(failure)), millisecondsSince(start));
        }
    }

    private static Answer answer(Statement statement, Outcome outcome, double milliseconds) throws SQLException {
        var told = QueryWarnings.of(statement);
        return new Answer(told.sql(), outcome, milliseconds, told.confidence(), Background.UNKNOWN);
    }

    private Background background(EvalQuestion question) {
        try {
            return limit.run(connection, statement -> {
                try (var facts = statement.executeQuery("EXPLAIN NL: " + question.text())) {
                    return background(facts);
                }
            });
        } catch (SQLException unexplained) {
            return Background.UNKNOWN;
        }
    }

    private static Background background(ResultSet facts) throws SQLException {
        var provenance = new ArrayList<Provenance>();
        var alternatives = new ArrayList<String>();
        while (facts.next()) {
            var fact = facts.getString("fact");
            var value = facts.getString("value");
            switch (fact) {
                case "table", "column", "value" -> {
                    int arrow = value.lastIndexOf(LINKED_FROM);
                    if (arrow >= 0) {
                        provenance.add(new Provenance(
                                fact, value.substring(0, arrow), value.substring(arrow + LINKED_FROM.length())));
                    }
                }
                case "alternative" -> alternatives.add(value);
                default -> {
                    // The SQL, the confidence and the times are known from the answer.
                }
            }
        }
        return new Background(provenance, alternatives);
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // A connection that cannot be closed is as good as closed.
        }
    }
}
