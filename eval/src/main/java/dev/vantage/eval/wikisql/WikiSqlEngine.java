package dev.vantage.eval.wikisql;

import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.script.Decoding;
import dev.vantage.eval.script.ScriptTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Executes queries as WikiSQL's script does, in its own database of tables with numbers for names: a text is compared in
 * small letters, as it is stored, and in a column of numbers it is read as a number first.
 *
 * @see <a href="https://github.com/salesforce/WikiSQL/blob/master/lib/dbengine.py">dbengine.py</a>
 */
public final class WikiSqlEngine implements AutoCloseable {

    private static final String READ_ONLY = "1";
    private static final Pattern ID = Pattern.compile("[\\w-]+");
    private static final Pattern FIRST_NUMBER = Pattern.compile("[-+]?\\d*\\.\\d+|\\d+");

    private final Connection connection;

    private WikiSqlEngine(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException if the file is no database */
    public static WikiSqlEngine open(Path database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("open_mode", READ_ONLY);
        return new WikiSqlEngine(DriverManager.getConnection("jdbc:sqlite:" + database, properties));
    }

    /**
     * The rows in their order.
     *
     * @return empty if it cannot be executed: there is no such table or column, or a value is no number and should be one
     */
    public Optional<List<List<Object>>> execute(String table, WikiSqlQuery query) {
        if (!ID.matcher(table).matches()) {
            return Optional.empty();
        }
        var name = table.startsWith("table") ? table : "table_" + table.replace('-', '_');
        try {
            var numbers = columnsOfNumbers(name);
            var where = new ArrayList<String>();
            var values = new ArrayList<Object>();
            for (var condition : query.conditions()) {
                var column = "col" + condition.column();
                var value = value(condition, numbers.contains(column));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                where.add(column + " " + condition.operator() + " ?");
                values.add(value.get());
            }
            var selected = "col" + query.selected();
            var sql = "SELECT " + (query.aggregate().isEmpty() ? selected : query.aggregate() + "(" + selected + ")")
                    + " AS result FROM " + name + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where));
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (var results = statement.executeQuery()) {
                    return Optional.of(ScriptTable.read(results, Decoding.FAILS).rows());
                }
            }
        } catch (SQLException impossible) {
            return Optional.empty();
        }
    }

    private Set<String> columnsOfNumbers(String table) throws SQLException {
        var numbers = new HashSet<String>();
        try (var statement =
                connection.prepareStatement("SELECT name FROM pragma_table_info(?) WHERE lower(type) = 'real'")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }

    private static Optional<Object> value(WikiSqlQuery.Condition condition, boolean amongNumbers) {
        if (condition.isNumber()) {
            return Optional.of(asPythonReads(condition.value()));
        }
        var text = condition.value().toLowerCase(Locale.ROOT);
        return amongNumbers ? number(text).map(Object.class::cast) : Optional.of(text);
    }

    /** SQLite writes a whole number without a point before it compares it with text. */
    private static Object asPythonReads(String number) {
        try {
            return (Object) Long.valueOf(number);
        } catch (NumberFormatException notWhole) {
            return (Object) Double.valueOf(number);
        }
    }

    /** Commas between digits do not matter; of any other text the first number counts. */
    private static Optional<Double> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(",", "")).doubleValue());
        } catch (NumberFormatException noNumber) {
            var first = FIRST_NUMBER.matcher(text);
            return first.find() ? Optional.of(Double.valueOf(first.group())) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
