package dev.vantage.eval;

import dev.vantage.eval.script.Decoding;
import dev.vantage.eval.script.ScriptTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Runs SQL as Python's {@code sqlite3} does for the benchmarks' scripts. A statement that is no query has no rows and is
 * no failure; here it is compiled only, because predictions must not write: the file is opened to be read, and nothing
 * can be attached to it.
 */
final class ScriptRunner implements AutoCloseable {

    private static final String YES = "1";
    private static final Pattern MORE_STATEMENTS = Pattern.compile(
            "(?:[^;'\"`\\[/-]++|'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|`[^`]*+`|\\[[^\\]]*+\\]"
                    + "|--[^\\n]*+|/\\*[\\s\\S]*?\\*/|[/-]|\\[)*+;(?:\\s|--[^\\n]*+|/\\*[\\s\\S]*?\\*/)*+\\S[\\s\\S]*+");

    private static final Pattern NOTHING = Pattern.compile("(?:[\\s;]|--[^\\n]*+|/\\*[\\s\\S]*?\\*/)*+");

    private final Connection connection;
    private final TimeLimit limit;
    private final Decoding decoding;

    ScriptRunner(Path database, TimeLimit limit, Decoding decoding) throws SQLException {
        var properties = new Properties();
        properties.setProperty("open_mode", YES);
        properties.setProperty("limit_attached", "0");
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + database, properties);
        this.limit = limit;
        this.decoding = decoding;
    }

    /** More than one statement fails, as in Python, and none at all has no rows. */
    ScriptOutcome run(String sql) {
        if (NOTHING.matcher(sql).matches()) {
            return new ScriptOutcome.Rows(ScriptTable.EMPTY);
        }
        if (MORE_STATEMENTS.matcher(sql).matches()) {
            return new ScriptOutcome.Failed("You can only execute one statement at a time.");
        }
        try {
            return new ScriptOutcome.Rows(limit.run(connection, statement -> {
                try (var results = statement.executeQuery(sql)) {
                    return ScriptTable.read(results, decoding);
                }
            }));
        } catch (SQLException failure) {
            return isNoQuery(sql)
                    ? new ScriptOutcome.Rows(ScriptTable.EMPTY)
                    : new ScriptOutcome.Failed(Failures.oneLine(failure));
        }
    }

    /** Whether it compiles and has no columns. */
    private boolean isNoQuery(String sql) {
        try (var prepared = connection.prepareStatement(sql)) {
            return columns(prepared) == 0;
        } catch (SQLException wrong) {
            return false;
        }
    }

    /** SQLite's driver fails where there is none. */
    private static int columns(PreparedStatement prepared) {
        try {
            return prepared.getMetaData().getColumnCount();
        } catch (SQLException without) {
            return 0;
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
