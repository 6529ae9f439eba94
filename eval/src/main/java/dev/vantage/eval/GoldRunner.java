package dev.vantage.eval;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Runs gold SQL on a SQLite file that it cannot write. */
final class GoldRunner implements AutoCloseable {

    private static final String READ_ONLY = "1";

    private final Connection connection;
    private final TimeLimit limit;

    GoldRunner(Path database, TimeLimit limit) throws SQLException {
        var properties = new Properties();
        properties.setProperty("open_mode", READ_ONLY);
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + database, properties);
        this.limit = limit;
    }

    Outcome run(String sql) {
        try {
            return limit.run(connection, statement -> {
                try (var results = statement.executeQuery(sql)) {
                    return new Outcome.Rows(ResultTable.read(results));
                }
            });
        } catch (SQLException failure) {
            return new Outcome.Failed(Failures.oneLine(failure));
        }
    }

    /** The connection that it runs on. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
