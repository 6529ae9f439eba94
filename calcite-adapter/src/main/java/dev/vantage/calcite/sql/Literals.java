package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the values of a plan as literals. Every text is quoted; what stays bare is a number by its own spelling. */
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Dialect dialect;

    Literals(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A value compared with a column: the stored spelling of that column if one is known, without the blanks around it,
     * which people neither see nor say.
     *
     * @param column flat index, used to find the stored spelling
     */
    String write(PlanValue value, int column, ColumnType type) {
        var text = value.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(cell -> cell.text().strip())
                .orElse(value.text());
        return isBare(value.kind(), text, type) ? text : quoted(text);
    }

    /** A value compared with a computed number. */
    String writeNumber(PlanValue value) {
        var text = value.text().strip();
        return isBare(value.kind(), text, ColumnType.NUMBER) ? text : quoted(text);
    }

    /** A value compared with a computed text. */
    static String writeText(String text) {
        return quoted(text);
    }

    /** A pattern and, where the value has wildcards of its own, the clause that takes their meaning away. */
    String writePattern(PlanValue value, Keyword operator) {
        var text = value.text();
        var escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        var escape = escaped.equals(text) ? "" : " ESCAPE '\\'";
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS -> quoted('%' + escaped + '%') + escape;
            case STARTS_WITH -> quoted(escaped + '%') + escape;
            case ENDS_WITH -> quoted('%' + escaped) + escape;
            default -> quoted(text);
        };
    }

    /** A number of rows, or empty if the value is none. */
    static Optional<String> rowCount(PlanValue value) {
        var text = value.text().strip();
        return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private boolean isBare(PlanValue.Kind kind, String text, ColumnType type) {
        boolean columnTakesNumbers = switch (type) {
            case NUMBER, OTHER -> true;
            case BOOLEAN -> dialect == Dialect.SQLITE;
            case TEXT, TIME -> false;
        };
        return switch (kind) {
            case TEXT -> false;
            case UNTYPED -> columnTakesNumbers && PLAIN_NUMBER.matcher(text).matches();
            case NUMBER ->
                (columnTakesNumbers || dialect == Dialect.SQLITE)
                        && NUMBER.matcher(text).matches();
        };
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
