package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the values of a plan as literals. Every text is quoted; what stays bare is a number by its own spelling, and a
 * parameter, which is {@code $} and its number in every dialect.
 */
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false|yes|no|on|off|[tfyn01]");

    private static final String DATE = "(?!0000)\\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[-+]\\d{1,2}(:?\\d{2})?))?";

    /**
     * Points in time as PostgreSQL reads them whatever its settings are.
     *
     * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">Date/Time Types</a>
     */
    private static final Pattern TIME = Pattern.compile("(?i)(" + DATE + "|" + MONTH + " \\d{1,2},? \\d{4}|\\d{1,2} "
            + MONTH + " \\d{4})([ T]" + CLOCK + ")?|" + CLOCK + "|now|today|tomorrow|yesterday");

    private static final Pattern POINT_IN_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");

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
        if (value.kind() == PlanValue.Kind.PARAMETER) {
            return value.text();
        }
        var text = value.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(cell -> cell.text().strip())
                .orElse(value.text());
        return isBare(value.kind(), text, type) ? text : quoted(text);
    }

    /** A value compared with a computed number, from which a parameter of SQLite takes no type as it does from a column. */
    String writeNumber(PlanValue value) {
        if (value.kind() == PlanValue.Kind.PARAMETER) {
            return dialect == Dialect.SQLITE ? "CAST(" + value.text() + " AS NUMERIC)" : value.text();
        }
        var text = value.text().strip();
        return isBare(value.kind(), text, ColumnType.NUMBER) ? text : quoted(text);
    }

    /** A value compared with a computed text. */
    static String writeText(PlanValue value) {
        return value.kind() == PlanValue.Kind.PARAMETER ? value.text() : quoted(value.text());
    }

    /** A value compared with what SQLite's STRFTIME writes: digits, with leading zeros. */
    static String writeDigits(PlanValue value, int digits) {
        var format = "%0" + digits + 'd';
        if (value.kind() == PlanValue.Kind.PARAMETER) {
            return "PRINTF('" + format + "', " + value.text() + ')';
        }
        var text = value.text().strip();
        return quoted(
                WHOLE_NUMBER.matcher(text).matches()
                        ? String.format(Locale.ROOT, format, Integer.parseInt(text))
                        : text);
    }

    /**
     * A pattern and, where the value has wildcards of its own, the clause that takes their meaning away. The wildcards of a
     * parameter keep it.
     */
    String writePattern(PlanValue value, Keyword operator) {
        var text = value.text();
        if (value.kind() == PlanValue.Kind.PARAMETER) {
            return parameterPattern(text, operator);
        }
        var escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        var escape = escaped.equals(text) ? "" : " ESCAPE '\\'";
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS -> quoted('%' + escaped + '%') + escape;
            case STARTS_WITH -> quoted(escaped + '%') + escape;
            case ENDS_WITH -> quoted('%' + escaped) + escape;
            default -> quoted(text);
        };
    }

    private static String parameterPattern(String parameter, Keyword operator) {
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS -> "'%' || " + parameter + " || '%'";
            case STARTS_WITH -> parameter + " || '%'";
            case ENDS_WITH -> "'%' || " + parameter;
            default -> parameter;
        };
    }

    /** Whether a value is a year, and nothing that the column is known to store. */
    static boolean isYear(PlanValue value, int column) {
        return says(YEAR, value, column);
    }

    /** Whether a value is a day with a time of day, and nothing that the column is known to store. */
    static boolean isPointInTime(PlanValue value, int column) {
        return says(POINT_IN_TIME, value, column);
    }

    /** Whether a value is a time of day, and nothing that the column is known to store. */
    static boolean isTimeOfDay(PlanValue value, int column) {
        return says(TIME_OF_DAY, value, column);
    }

    private static boolean says(Pattern pattern, PlanValue value, int column) {
        return value.kind() != PlanValue.Kind.PARAMETER
                && pattern.matcher(value.text().strip()).matches()
                && !value.isStoredIn(column);
    }

    /** A time of day to the second, as SQLite's TIME writes it. */
    static String writeTimeOfDay(PlanValue value) {
        var text = value.text().strip();
        return quoted(toTheSecond(text.indexOf(':') == 1 ? "0" + text : text));
    }

    /** A point in time to the second, as SQLite's DATETIME writes it. */
    static String writePointInTime(PlanValue value) {
        return quoted(toTheSecond(value.text().strip().replace('T', ' ')));
    }

    private static String toTheSecond(String time) {
        return time.indexOf(':') == time.lastIndexOf(':') ? time + ":00" : time;
    }

    /** Whether a value is written as a bare number where any number may stand. */
    static boolean isNumber(PlanValue value) {
        return switch (value.kind()) {
            case TEXT -> false;
            case UNTYPED -> PLAIN_NUMBER.matcher(value.text().strip()).matches();
            case NUMBER -> NUMBER.matcher(value.text().strip()).matches();
            case PARAMETER -> true;
        };
    }

    /** Whether PostgreSQL reads a value of the type out of the text; a parameter is bound as what it is compared with. */
    static boolean reads(PlanValue value, ColumnType type) {
        var text = value.text().strip();
        return value.kind() == PlanValue.Kind.PARAMETER
                || switch (type) {
                    case NUMBER -> NUMBER.matcher(text).matches();
                    case TIME -> TIME.matcher(text).matches();
                    case BOOLEAN -> BOOLEAN.matcher(text).matches();
                    case TEXT, OTHER -> true;
                };
    }

    /** A whole number or a parameter for one, or empty if the value is neither. */
    static Optional<String> wholeNumber(PlanValue value) {
        if (value.kind() == PlanValue.Kind.PARAMETER) {
            return Optional.of(value.text());
        }
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
            case TEXT ->
                dialect == Dialect.POSTGRESQL
                        && type == ColumnType.NUMBER
                        && PLAIN_NUMBER.matcher(text).matches();
            case PARAMETER -> false;
            case UNTYPED -> columnTakesNumbers && PLAIN_NUMBER.matcher(text).matches();
            case NUMBER ->
                (columnTakesNumbers || dialect == Dialect.SQLITE)
                        && NUMBER.matcher(text).matches();
        };
    }

    static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
