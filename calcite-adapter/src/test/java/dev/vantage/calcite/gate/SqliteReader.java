package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * SQLite's own reading of a text: the program that it compiles.
 *
 * <p>SQLite compiles the first statement of a text and says nothing of what follows. So the text is compiled a second time
 * with a parenthesis behind it: that is an error unless the statement ended before it, or hides it in a comment or string.
 *
 * @see <a href="https://sqlite.org/opcode.html">The opcodes</a>
 */
final class SqliteReader implements Reading.Reader {

    private static final String SECRET = "secret";
    private static final String TOO_MANY = "near \")\": syntax error";

    /** Those that keep {@code sqlite3_stmt_readonly} from being true, but for Transaction, which has an operand that tells. */
    private static final Set<String> WRITING = Set.of(
            "AutoCommit", "Savepoint", "Checkpoint", "Vacuum", "JournalMode", "OpenWrite", "SetCookie", "Program");

    private final AllowList functions = AllowList.functions(Dialect.SQLITE);
    private final Connection connection;
    private final int secretPage;

    /** @param tables statements that make the tables that may be read; one more is made that may not */
    SqliteReader(List<String> tables) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (var table : tables) {
            execute(table);
        }
        execute("CREATE TABLE " + SECRET + " (id, word)");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + SECRET + "'")) {
            this.secretPage = row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public Reading read(String sql) {
        var program = new StringBuilder();
        try (var statement = connection.prepareStatement("EXPLAIN " + sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var operation = rows.getString("opcode");
                var harm = harm(operation, rows.getInt("p2"), rows.getInt("p3"), rows.getString("p4"));
                if (!harm.isEmpty()) {
                    return new Reading.Harm(harm);
                }
                program.append(operation);
                for (var operand : List.of("p1", "p2", "p3", "p4", "p5")) {
                    program.append(' ').append(rows.getString(operand));
                }
                program.append('\n');
            }
        } catch (SQLException e) {
            return new Reading.Refused(String.valueOf(e.getMessage()));
        }
        return endsBefore("\n)", sql)
                ? new Reading.Query(program.toString())
                : new Reading.Several("something follows");
    }

    private String harm(String operation, int p2, int p3, String p4) {
        boolean writes = WRITING.contains(operation) || operation.equals("Transaction") && p2 != 0;
        if (writes) {
            return operation;
        }
        if (operation.equals("OpenRead") && p2 == secretPage && p3 == 0) {
            return "reads " + SECRET;
        }
        boolean calls = operation.equals("Function") || operation.equals("PureFunc");
        var function = calls ? p4.substring(0, p4.indexOf('(')) : "";
        // MATCH calls a function of its name, which fails for all but full-text tables.
        boolean isOperator = function.startsWith("->") || function.equals("match");
        boolean allowed = functions.contains(function) || isOperator;
        return calls && !allowed ? "calls " + function : "";
    }

    private boolean endsBefore(String tooMany, String sql) {
        try (var statement = connection.prepareStatement("EXPLAIN " + sql + tooMany)) {
            return statement.isClosed();
        } catch (SQLException e) {
            return String.valueOf(e.getMessage()).contains(TOO_MANY);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
