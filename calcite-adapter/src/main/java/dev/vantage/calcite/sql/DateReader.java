package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;

/**
 * Reads SQLite's functions of dates. Modifiers that move a date by days, weeks or months are arithmetic in a plan.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
final class DateReader {

    private static final Pattern DAYS = Pattern.compile("([-+]?)(\\d{1,6}) days?");
    private static final Pattern MONTHS = Pattern.compile("([-+]?)(\\d{1,6}) months?");
    private static final int DAYS_OF_A_WEEK = 7;
    /** From the Sunday that ends a week to its Monday. */
    private static final int TO_MONDAY = -6;

    private final OperandReader operands;
    private final Values values;

    DateReader(OperandReader operands, Values values) {
        this.operands = operands;
        this.values = values;
    }

    Operand julianDay(SqlCall call) {
        if (!modifiers(call, 1).isEmpty()) {
            throw new UnsupportedSqlException("JULIANDAY with modifiers");
        }
        return new Call(Keyword.JULIAN_DAY, List.of(), argument(call, 0));
    }

    Operand date(SqlCall call) {
        var date = argument(call, 0);
        var modifiers = modifiers(call, 1);
        if (modifiers.size() == 2 && modifiers.getFirst().equals("weekday 0")) {
            int days = count(DAYS, modifiers.getLast()) - TO_MONDAY;
            if (days % DAYS_OF_A_WEEK == 0) {
                return moved(new Call(Keyword.WEEK, List.of(), date), days / DAYS_OF_A_WEEK);
            }
        }
        return switch (modifiers.size()) {
            case 0 -> new Call(Keyword.DATE, List.of(), date);
            case 1 -> moved(new Call(Keyword.DATE, List.of(), date), count(DAYS, modifiers.getFirst()));
            default -> throw unsupported(modifiers.getFirst());
        };
    }

    Operand strftime(SqlCall call) {
        var format = call.getOperandList().stream()
                .findFirst()
                .flatMap(Values::literal)
                .map(PlanValue::text)
                .orElse("");
        var function = switch (format) {
            case "%Y" -> Keyword.YEAR;
            case "%m" -> Keyword.MONTH;
            case "%d" -> Keyword.DAY;
            case "%w" -> Keyword.WEEKDAY;
            case "%H" -> Keyword.HOUR;
            case "%J" -> Keyword.JULIAN_DAY;
            case "%Y-%m" -> Keyword.YEAR_MONTH;
            case "%Y-%m-%d" -> Keyword.DATE;
            default -> throw new UnsupportedSqlException("STRFTIME " + format);
        };
        var part = new Call(function, List.of(), argument(call, 1));
        var modifiers = modifiers(call, 2);
        if (modifiers.isEmpty()) {
            return part;
        }
        boolean fromItsStart = modifiers.getFirst().equals("start of month");
        if (function != Keyword.YEAR_MONTH || modifiers.size() > (fromItsStart ? 2 : 1)) {
            throw unsupported(modifiers.getFirst());
        }
        return fromItsStart && modifiers.size() == 1 ? part : moved(part, count(MONTHS, modifiers.getLast()));
    }

    /** What {@code (STRFTIME('%m', d) + 2) / 3} is the quarter of, or empty if the division is another. */
    Optional<Operand> quarter(SqlCall division) {
        return Values.isNumber(division.operand(1), 3)
                        && division.operand(0) instanceof SqlCall sum
                        && sum.getKind() == SqlKind.PLUS
                        && Values.isNumber(sum.operand(1), 2)
                        && sum.operand(0) instanceof SqlCall month
                        && operands.operand(month) instanceof Call(var function, var ignored, var argument)
                        && function == Keyword.MONTH
                ? Optional.of(new Call(Keyword.QUARTER, List.of(), argument))
                : Optional.empty();
    }

    /** A date, or the word {@code now}. */
    private Operand argument(SqlCall call, int operand) {
        if (call.operandCount() <= operand) {
            throw new UnsupportedSqlException(FunctionReader.name(call) + " without a date");
        }
        var node = call.<SqlNode>operand(operand);
        boolean isNow = Values.literal(node)
                .filter(text -> text.text().equalsIgnoreCase("now"))
                .isPresent();
        return isNow ? new Now() : operands.operand(node);
    }

    /** Those that say something of the date: whose clock tells the time is left to the writer. */
    private static List<String> modifiers(SqlCall call, int first) {
        return call.getOperandList().stream()
                .skip(first)
                .map(node -> Values.literal(node)
                        .map(value -> value.text().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> unsupported("an expression")))
                .filter(modifier -> !modifier.equals("localtime"))
                .toList();
    }

    private static int count(Pattern unit, String modifier) {
        var matcher = unit.matcher(modifier);
        if (!matcher.matches()) {
            throw unsupported(modifier);
        }
        int number = Integer.parseInt(matcher.group(2));
        return matcher.group(1).equals("-") ? -number : number;
    }

    private Operand moved(Operand date, int by) {
        return by == 0
                ? date
                : new Arithmetic(
                        date,
                        by < 0 ? Keyword.MINUS : Keyword.PLUS,
                        new Constant(values.number(String.valueOf(Math.abs(by)))));
    }

    private static UnsupportedSqlException unsupported(String modifier) {
        return new UnsupportedSqlException("a date with the modifier " + modifier);
    }
}
