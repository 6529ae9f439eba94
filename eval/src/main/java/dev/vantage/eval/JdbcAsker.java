package dev.vantage.eval;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Asks through a JDBC connection, as any client would. */
final class JdbcAsker implements Asker {

    /** SQLState of the warning whose message is the SQL that a question became. */
    private static final String GENERATED_SQL = "01N01";

    private final Connection connection;
    private final TimeLimit limit;

    JdbcAsker(String urlPrefix, Path database, Map<String, String> options, TimeLimit limit) throws SQLException {
        var properties = new Properties();
        options.forEach(properties::setProperty);
        this.connection = DriverManager.getConnection(urlPrefix + database, properties);
        this.limit = limit;
    }

    @Override
    public Answer ask(EvalQuestion question) {
        long start = System.nanoTime();
        try {
            return limit.run(connection, statement -> {
                var sql = "";
                try (var results = statement.executeQuery("NL: " + question.text())) {
                    double milliseconds = millisecondsSince(start);
                    sql = generatedSql(statement.getWarnings());
                    return new Answer(sql, new Outcome.Rows(ResultTable.read(results)), milliseconds);
                } catch (SQLException failure) {
                    var written = sql.isEmpty() ? generatedSql(statement.getWarnings()) : sql;
                    return new Answer(written, new Outcome.Failed(Failures.oneLine(failure)), millisecondsSince(start));
                }
            });
        } catch (SQLException failure) {
            return new Answer("", new Outcome.Failed(Failures.oneLine(failure)), millisecondsSince(start));
        }
    }

    private static String generatedSql(@Nullable SQLWarning first) {
        for (var warning = first; warning != null; warning = warning.getNextWarning()) {
            if (GENERATED_SQL.equals(warning.getSQLState())) {
                return String.valueOf(warning.getMessage());
            }
        }
        return "";
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
