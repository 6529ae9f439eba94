package dev.vantage.calcite.sql;

import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.DateNotation.Clock;
import dev.vantage.model.schema.DateNotation.Order;

/**
 * Makes dates of texts that write them in another way than the database does.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html#time_values">SQLite: Time Values</a>
 * @see <a href="https://www.postgresql.org/docs/current/functions-formatting.html">PostgreSQL: Data Type Formatting
 *     Functions</a>
 */
final class NotedDates {

    private NotedDates() {}

    /** A text as SQLite's functions read it; its PRINTF takes the number that a text begins with. */
    static String sqlite(DateNotation notation, String text) {
        var second = behind(notation.separator(), text);
        var third = behind(notation.separator(), second);
        var clock = notation.clock();
        if (clock != null) {
            return switch (notation.order()) {
                case MONTH -> sqlite(third, text, second, clock, text);
                case DAY -> sqlite(third, second, text, clock, text);
                case YEAR -> sqlite(text, second, third, clock, text);
            };
        }
        return switch (notation.order()) {
            case MONTH -> "SUBSTR(" + text + ", -4) || PRINTF('-%02d-%02d', " + text + ", " + second + ')';
            case DAY -> "SUBSTR(" + text + ", -4) || PRINTF('-%02d-%02d', " + second + ", " + text + ')';
            case YEAR -> "SUBSTR(" + text + ", 1, 4) || PRINTF('-%02d-%02d', " + second + ", " + third + ')';
        };
    }

    private static String sqlite(String year, String month, String day, Clock clock, String text) {
        var time = behind(" ", text);
        var hour = clock.isOfHalfDay() ? time + " % 12 + 12 * (UPPER(" + text + ") LIKE '%P%')" : time;
        var minutes = "SUBSTR(" + text + ", INSTR(" + text + ", ':'), " + (clock.hasSeconds() ? 6 : 3) + ')';
        return "PRINTF('%04d-%02d-%02d %02d', " + year + ", " + month + ", " + day + ", " + hour + ") || " + minutes;
    }

    private static String behind(String separator, String text) {
        return "SUBSTR(" + text + ", INSTR(" + text + ", '" + separator + "') + 1)";
    }

    static String postgresql(DateNotation notation, String text) {
        boolean isYearFirst = notation.order() == Order.YEAR;
        var pattern = isYearFirst ? "YYYY-MM-DD" : notation.order() == Order.MONTH ? "MM-DD-YYYY" : "DD-MM-YYYY";
        var digits = isYearFirst ? "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}" : "[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}";
        var clock = notation.clock();
        if (clock == null) {
            return "TO_DATE(" + matching(digits, notation, text) + ", '" + pattern + "')";
        }
        var seconds = clock.hasSeconds() ? ":[0-9]{2}" : "";
        var half = clock.isOfHalfDay() ? " {0,1}[AaPp][Mm]" : "";
        return "CAST(TO_TIMESTAMP(" + matching(digits + " [0-9]{1,2}:[0-9]{2}" + seconds + half, notation, text) + ", '"
                + pattern + (clock.isOfHalfDay() ? " HH12:MI" : " HH24:MI") + (clock.hasSeconds() ? ":SS" : "")
                + (clock.isOfHalfDay() ? " AM" : "") + "') AS TIMESTAMP)";
    }

    /** A text with hyphens; NULL if it is not what was expected, which would be an error. */
    private static String matching(String expected, DateNotation notation, String text) {
        return "SUBSTRING(TRANSLATE(" + text + ", '" + notation.separator() + "', '-') FROM '^" + expected + "$')";
    }
}
