package dev.vantage.eval.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A query as WikiSQL writes all of them: one column of one table, with an aggregate or without, where all conditions hold.
 *
 * @param selected place of the column in the table
 * @param aggregate MAX, MIN, COUNT, SUM, AVG, or empty
 */
public record WikiSqlQuery(int selected, String aggregate, List<Condition> conditions) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    public WikiSqlQuery {
        conditions = List.copyOf(conditions);
    }

    /**
     * @param column place in the table
     * @param operator {@code =}, {@code >} or {@code <}
     * @param value as Python prints it
     * @param isNumber whether it is one, and not a text of digits
     */
    public record Condition(int column, String operator, String value, boolean isNumber) {}

    private record Compared(int column, String operator, String value) {}

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /**
     * Logical form: the same column, aggregate and set of conditions; how values are capitalised does not count.
     *
     * @see <a href="https://github.com/salesforce/WikiSQL/blob/master/lib/query.py">__eq__ in query.py</a>
     */
    public boolean isSameAs(WikiSqlQuery other) {
        return selected == other.selected
                && aggregate.equals(other.aggregate)
                && new HashSet<>(compared()).equals(new HashSet<>(other.compared()));
    }

    private List<Compared> compared() {
        return conditions.stream()
                .map(one ->
                        new Compared(one.column(), one.operator(), one.value().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The same as SQL over a table of a name. */
    public String sql(String name, WikiSqlTable table) {
        var column = quoted(table, selected);
        var sql = new StringBuilder("SELECT ")
                .append(aggregate.isEmpty() ? column : aggregate + "(" + column + ")")
                .append(" FROM ")
                .append(name);
        var parts = new ArrayList<String>();
        for (var condition : conditions) {
            boolean bare = table.headers().get(condition.column()).isNumber() && isNumber(condition.value());
            parts.add(quoted(table, condition.column()) + " " + condition.operator() + " "
                    + (bare ? condition.value() : "'" + condition.value().replace("'", "''") + "'"));
        }
        return parts.isEmpty() ? sql.toString() : sql + " WHERE " + String.join(" AND ", parts);
    }

    private static String quoted(WikiSqlTable table, int column) {
        return '"' + table.headers().get(column).name().replace("\"", "\"\"") + '"';
    }
}
