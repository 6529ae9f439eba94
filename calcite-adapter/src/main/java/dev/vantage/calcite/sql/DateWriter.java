package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Notation;
import dev.vantage.model.schema.Numeral;
import dev.vantage.model.schema.Timestamps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes functions of dates.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html">SQLite: Date And Time Functions</a>
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html">PostgreSQL: Date/Time Functions</a>
 */
final class DateWriter {

    private static final String MONDAY = ", 'weekday 0', '-6 days'";

    private final Dialect dialect;
    private final SchemaNames names;
    private final List<PlanValue> values;
    private final OperandWriter operands;

    DateWriter(Dialect dialect, SchemaNames names, List<PlanValue> values, OperandWriter operands) {
        this.dialect = dialect;
        this.names = names;
        this.values = values;
        this.operands = operands;
    }

    String write(Keyword function, Operand date) {
        return switch (dialect) {
            case SQLITE -> sqlite(function, sqliteTime(date), "");
            case POSTGRESQL -> {
                refuseWithoutDate(function, date);
                yield postgresql(function, postgresqlTime(date), "");
            }
        };
    }

    private void refuseWithoutDate(Keyword function, Operand date) {
        boolean hasDate = !(date instanceof ColumnUse column) || names.form(column) != Column.Form.TIME_OF_DAY;
        if (!hasDate && function != Keyword.HOUR) {
            operands.refuse();
        }
    }

    /** A date, week or month and a whole number of them; anything else has no SQL. */
    String write(Arithmetic moved) {
        if (!(moved.left() instanceof Call(var function, var ignored, var date))
                || !(moved.right() instanceof Constant(int value))
                || Literals.wholeNumber(values.get(value)).isEmpty()) {
            operands.refuse();
            return "";
        }
        var sign = moved.operator() == Keyword.PLUS ? "+" : "-";
        var number = Literals.wholeNumber(values.get(value)).get();
        boolean isParameter = values.get(value).kind() == PlanValue.Kind.PARAMETER;
        var unit = function == Keyword.DATE ? "days" : function == Keyword.WEEK ? "weeks" : "months";
        return switch (dialect) {
            case SQLITE -> sqlite(function, sqliteTime(date), modifier(function, sign, number, isParameter));
            case POSTGRESQL -> {
                refuseWithoutDate(function, date);
                var interval = isParameter
                        ? "CAST(" + number + " AS INTEGER) * INTERVAL '1 " + unit + '\''
                        : "INTERVAL '" + number + ' ' + unit + '\'';
                yield postgresql(function, postgresqlTime(date), ' ' + sign + ' ' + interval);
            }
        };
    }

    /** Today is the day where the program runs, as it is for PostgreSQL; SQLite's own is that of Greenwich. */
    private String sqliteTime(Operand date) {
        return switch (date) {
            case Now ignored -> "'now', 'localtime'";
            case ColumnUse column -> sqliteTime(names.notation(column), operands.asStored(column));
            default -> sqliteTime(names.notationOfValue(date), operands.write(date));
        };
    }

    private static String sqliteTime(@Nullable Notation notation, String column) {
        return switch (notation) {
            case DateNotation dates -> NotedDates.sqlite(dates, column);
            case Epoch epoch -> column + (epoch.isMillis() ? " / 1000" : "") + ", 'unixepoch', 'localtime'";
            case Timestamps times when times.readable() > 0 -> "SUBSTR(" + column + ", 1, " + times.readable() + ')';
            case Timestamps ignored -> column;
            case Numeral ignored -> column;
            case null -> column;
        };
    }

    private String postgresqlTime(Operand date) {
        return switch (date) {
            case ColumnUse column
            when names.notation(column) instanceof DateNotation dates ->
                NotedDates.postgresql(dates, operands.asStored(column));
            default ->
                names.notationOfValue(date) instanceof Epoch epoch
                        ? postgresqlTime(epoch, operands.asStored(date))
                        : operands.time(date);
        };
    }

    private static String postgresqlTime(Epoch epoch, String number) {
        return "TO_TIMESTAMP(" + number + (epoch.isMillis() ? " / 1000.0)" : ")");
    }

    /**
     * Whether a column of points in time that are not written as the database writes them meets values with a time of day, none
     * of them a spelling that the column is known to store.
     */
    boolean isPointInTime(Operand operand, int... with) {
        return SchemaNames.columnOf(operand)
                .filter(this::isWrittenOtherwise)
                .filter(column -> Arrays.stream(with)
                        .allMatch(value -> Literals.isPointInTime(values.get(value), column.column())))
                .isPresent();
    }

    /** Whether it is a number that is a point in time: of one row, or the first or last of several. */
    boolean isEpoch(Operand operand) {
        return !(operand instanceof Scalar) && names.notationOfValue(operand) instanceof Epoch;
    }

    private boolean isWrittenOtherwise(ColumnUse column) {
        return switch (names.notation(column)) {
            case DateNotation dates -> dates.clock() != null;
            case Epoch ignored -> true;
            case Timestamps ignored -> dialect == Dialect.SQLITE || names.type(column) == ColumnType.TEXT;
            case Numeral ignored -> false;
            case null -> false;
        };
    }

    /** Whether a column that may have more than a time of day, or have it in another spelling, meets such values only. */
    boolean isTimeOfDay(Operand operand, int... with) {
        return operand instanceof ColumnUse column
                && hasTimeOfDay(column)
                && Arrays.stream(with).allMatch(value -> Literals.isTimeOfDay(values.get(value), column.column()));
    }

    private boolean hasTimeOfDay(ColumnUse column) {
        return switch (names.notation(column)) {
            case DateNotation dates -> dates.clock() != null;
            case Epoch ignored -> true;
            case Timestamps ignored -> true;
            case Numeral ignored -> false;
            case null ->
                dialect == Dialect.POSTGRESQL
                        && names.type(column) == ColumnType.TIME
                        && names.form(column) == Column.Form.PLAIN;
        };
    }

    String timeOfDay(Operand column) {
        return switch (dialect) {
            case SQLITE -> "TIME(" + sqliteTime(column) + ')';
            case POSTGRESQL -> "CAST(" + postgresqlTime(column) + " AS TIME)";
        };
    }

    /** A date and the time of day to the second. */
    String pointInTime(Operand column) {
        return switch (dialect) {
            case SQLITE -> "DATETIME(" + sqliteTime(column) + ')';
            case POSTGRESQL -> "CAST(" + postgresqlTime(column) + " AS TIMESTAMP)";
        };
    }

    /** SQLite counts days and months, and no weeks; that of a week begins at the Sunday which ends it. */
    private static String modifier(Keyword function, String sign, String number, boolean isParameter) {
        var unit = function == Keyword.YEAR_MONTH ? " months'" : " days'";
        if (function != Keyword.WEEK) {
            return ", '" + sign + (isParameter ? "' || " + number + " || '" : number) + unit;
        }
        return isParameter
                ? MONDAY + ", '" + sign + "' || (7 * " + number + ") || '" + unit
                : ", 'weekday 0', '" + String.format(Locale.ROOT, "%+d", Long.parseLong(sign + number) * 7 - 6) + unit;
    }

    private static String sqlite(Keyword function, String date, String modifier) {
        return switch (function) {
            case YEAR -> "STRFTIME('%Y', " + date + ')';
            case MONTH -> "STRFTIME('%m', " + date + ')';
            case DAY -> "STRFTIME('%d', " + date + ')';
            case WEEKDAY -> "STRFTIME('%w', " + date + ')';
            case HOUR -> "STRFTIME('%H', " + date + ')';
            case QUARTER -> "(STRFTIME('%m', " + date + ") + 2) / 3";
            case JULIAN_DAY -> "JULIANDAY(" + date + ')';
            case DATE -> "DATE(" + date + modifier + ')';
            case WEEK -> "DATE(" + date + (modifier.isEmpty() ? MONDAY : modifier) + ')';
            case YEAR_MONTH ->
                "STRFTIME('%Y-%m', " + date + (modifier.isEmpty() ? "" : ", 'start of month'") + modifier + ')';
            default -> throw new IllegalArgumentException(function + " is no function of dates");
        };
    }

    private static String postgresql(Keyword function, String time, String interval) {
        return switch (function) {
            case WEEKDAY -> "EXTRACT(DOW FROM " + time + ')';
            case JULIAN_DAY -> "EXTRACT(JULIAN FROM " + time + ')';
            case YEAR, MONTH, DAY, HOUR, QUARTER -> "EXTRACT(" + function + " FROM " + time + ')';
            case DATE -> "CAST(" + time + interval + " AS DATE)";
            case WEEK -> "CAST(DATE_TRUNC('week', " + time + ')' + interval + " AS DATE)";
            case YEAR_MONTH ->
                interval.isEmpty()
                        ? "TO_CHAR(" + time + ", 'YYYY-MM')"
                        : "TO_CHAR(DATE_TRUNC('month', " + time + ')' + interval + ", 'YYYY-MM')";
            default -> throw new IllegalArgumentException(function + " is no function of dates");
        };
    }
}
