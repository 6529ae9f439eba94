package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Notation;
import dev.vantage.model.schema.Numeral;
import dev.vantage.model.schema.Timestamps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts that write numbers and dates for what they mean wherever their size counts: {@code '9'} is less than
 * {@code '10'}, and {@code '12/31/2022'} than {@code '1/1/2023'}; and points in time, also those that are kept as numbers, for
 * their days where they are compared with one. Where the order of the texts is that of the numbers, they stay texts, and so
 * they do where they are only told apart.
 */
final class NotationQueries {

    private static final Pattern DATE_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** A point in time is before a day, or not, as it is before the midnight that the day begins with. */
    private static final Set<Keyword> ALIKE_FOR_MIDNIGHT = EnumSet.of(Keyword.LESS, Keyword.GREATER_OR_EQUAL);

    private static final Set<Keyword> ORDERS =
            EnumSet.of(Keyword.LESS, Keyword.LESS_OR_EQUAL, Keyword.GREATER, Keyword.GREATER_OR_EQUAL, Keyword.BETWEEN);

    private final SchemaNames names;
    private final OperandTypes types;
    private final List<PlanValue> values;

    private NotationQueries(SchemaNames names, List<PlanValue> values) {
        this.names = names;
        this.types = new OperandTypes(names, values);
        this.values = values;
    }

    static Query adapt(Query query, SchemaNames names, List<PlanValue> values) {
        return names.schema().stored().notations().isEmpty() ? query : new NotationQueries(names, values).query(query);
    }

    private Query query(Query query) {
        boolean isOne = query.cores().size() == 1;
        return new Query(query.cores().stream().map(core -> core(core, isOne)).toList(), query.operations());
    }

    /** @param isOne whether its order is its own; that of a set operation is by what is selected */
    private Core core(Core core, boolean isOne) {
        return new Core(
                core.distinct(),
                core.items().stream().map(this::item).toList(),
                optional(core.where()),
                core.groups().stream().map(this::operand).toList(),
                optional(core.having()),
                core.orderings().stream()
                        .map(order -> new Ordering(
                                isOne ? sortKey(order.operand()) : operand(order.operand()), order.descending()))
                        .toList(),
                core.limit(),
                core.source() instanceof Rowset(var rows) ? new Rowset(query(rows)) : core.source());
    }

    private Item item(Item item) {
        return item instanceof Operand operand ? operand(operand) : item;
    }

    private @Nullable Condition optional(@Nullable Condition condition) {
        return condition == null ? null : condition(condition);
    }

    private Operand operand(Operand operand) {
        return switch (operand) {
            case CountIf(var condition) -> new CountIf(condition(condition));
            case Aggregate(var function, boolean distinct, var argument) ->
                new Aggregate(
                        function,
                        distinct,
                        function == Keyword.MAX || function == Keyword.MIN ? sized(argument) : operand(argument));
            case Call(var function, var bounds, var argument)
            when function == Keyword.YEAR && isYear(argument) -> argument;
            case Call(var function, var bounds, var argument) -> new Call(function, bounds, operand(argument));
            case Case(var when, var then, var otherwise) ->
                new Case(
                        condition(when),
                        operand(then),
                        otherwise.stream().map(this::operand).toList());
            case Scalar(var query) -> new Scalar(query(query));
            case Arithmetic(var left, var operator, var right) ->
                new Arithmetic(operand(left), operator, operand(right));
            case CountAll all -> all;
            case Constant constant -> constant;
            case Now now -> now;
            case ColumnUse column -> column;
        };
    }

    private Condition condition(Condition condition) {
        return switch (condition) {
            case All(var parts) -> new All(parts.stream().map(this::condition).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::condition).toList());
            case Comparison(var left, var operator, Value(int value)) ->
                new Comparison(comparedWith(left, operator, value), operator, new Value(value));
            case Comparison(var left, var operator, Subquery(var query)) -> {
                var right = query(query);
                yield new Comparison(beside(left, operator, new Scalar(right)), operator, new Subquery(right));
            }
            case Comparison(var left, var operator, Compared(var right)) ->
                new Comparison(
                        beside(left, operator, right), operator, new Compared(beside(right, mirrored(operator), left)));
            case Between(var operand, int low, int high) -> {
                var withLow = comparedWith(operand, Keyword.BETWEEN, low);
                var withHigh = comparedWith(operand, Keyword.BETWEEN, high);
                yield new Between(withLow.equals(operand) ? withHigh : withLow, low, high);
            }
            case Matches(var operand, var operator, int value) ->
                new Matches(comparedWith(operand, operator, value), operator, value);
            case Member(var operand, boolean negated, var query) -> new Member(operand(operand), negated, query(query));
            case Missing(var operand, boolean negated) -> new Missing(operand(operand), negated);
        };
    }

    private static boolean isOrder(Keyword operator) {
        return ORDERS.contains(operator);
    }

    private Operand comparedWith(Operand left, Keyword operator, int value) {
        var operand = operand(left);
        var compared = values.get(value);
        var text = compared.text().strip();
        return switch (names.notationOfValue(left)) {
            case Timestamps ignored -> pointComparedWith(operand, operator, compared);
            case Epoch ignored when isParameter(value) -> operand;
            case Numeral numeral
            when operand instanceof ColumnUse && Literals.isNumber(compared) -> {
                boolean isText = isOrder(operator) ? numeral.isInOrderOfTexts(text) : !text.contains(".");
                yield isText ? operand : meant(operand, numeral);
            }
            case Notation dates
            when isDate(dates, operand) && Literals.isYear(compared, -1) -> new Call(Keyword.YEAR, List.of(), operand);
            case Notation dates
            when isDate(dates, operand) && (DATE_OR_MONTH.matcher(text).matches() || isParameter(value)) ->
                meant(operand, dates);
            case Notation ignored -> operand;
            case null -> operand;
        };
    }

    /** Whether it is still to be read as a date; the first or last of texts is one already. */
    private static boolean isDate(Notation notation, Operand operand) {
        return notation instanceof Epoch || notation instanceof DateNotation && operand instanceof ColumnUse;
    }

    private static Operand pointComparedWith(Operand time, Keyword operator, PlanValue value) {
        int column = SchemaNames.columnOf(time).orElseThrow().column();
        if (Literals.isYear(value, column)) {
            return new Call(Keyword.YEAR, List.of(), time);
        }
        boolean isOfDays = operator == Keyword.EQUAL || operator == Keyword.NOT_EQUAL || isOrder(operator);
        return isOfDays
                        && !ALIKE_FOR_MIDNIGHT.contains(operator)
                        && DATE.matcher(value.text().strip()).matches()
                ? new Call(Keyword.DATE, List.of(), time)
                : time;
    }

    private boolean isParameter(int value) {
        return values.get(value).kind() == PlanValue.Kind.PARAMETER;
    }

    /** One side of a comparison with something that is computed or stored. */
    private Operand beside(Operand side, Keyword operator, Operand other) {
        var operand = operand(side);
        return switch (names.notationOfValue(side)) {
            case Epoch epoch when epoch.equals(names.notationOfValue(other)) -> operand;
            case Epoch epoch
            when types.of(other) == ColumnType.TIME || names.notationOfValue(other) instanceof Epoch ->
                side instanceof Scalar ? operand : meant(operand, epoch);
            case Epoch ignored -> operand;
            case Timestamps ignored
            when isDay(other) && !ALIKE_FOR_MIDNIGHT.contains(operator) -> new Call(Keyword.DATE, List.of(), operand);
            case Notation notation
            when operand instanceof ColumnUse
                    && types.of(other) == notation.meaning()
                    && !(notation instanceof Timestamps) -> meant(operand, notation);
            case Notation ignored -> isOrder(operator) ? sized(side) : operand;
            case null -> isOrder(operator) ? sized(side) : operand;
        };
    }

    /** Whether it is computed and has no time of day. */
    private static boolean isDay(Operand operand) {
        return switch (operand) {
            case Call(var function, var ignored, var argument) -> function == Keyword.DATE || function == Keyword.WEEK;
            case Arithmetic sum -> sum.movesDate() && isDay(sum.left());
            default -> false;
        };
    }

    /** What holds of the right side where the operator holds of the left. */
    private static Keyword mirrored(Keyword operator) {
        return switch (operator) {
            case LESS -> Keyword.GREATER;
            case LESS_OR_EQUAL -> Keyword.GREATER_OR_EQUAL;
            case GREATER -> Keyword.LESS;
            case GREATER_OR_EQUAL -> Keyword.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    /** As what it means, unless the order of the texts is that of the numbers. */
    private Operand sized(Operand side) {
        var operand = operand(side);
        return switch (notation(operand)) {
            case Numeral numeral when numeral.digits() > 0 -> operand;
            case Epoch ignored -> operand;
            case Notation notation -> meant(operand, notation);
            case null -> operand;
        };
    }

    /** As sized, but dates with a time of day are told apart by it too. */
    private Operand sortKey(Operand side) {
        var operand = operand(side);
        return notation(operand) instanceof DateNotation dates && dates.clock() != null
                ? new Call(Keyword.JULIAN_DAY, List.of(), operand)
                : sized(side);
    }

    private static Operand meant(Operand text, Notation notation) {
        var function = switch (notation) {
            case Numeral numeral -> numeral.isWhole() ? Keyword.AS_INTEGER : Keyword.AS_REAL;
            case DateNotation dates -> Keyword.DATE;
            case Timestamps times -> Keyword.DATE;
            case Epoch points -> Keyword.DATE;
        };
        return new Call(function, List.of(), text);
    }

    private boolean isYear(Operand operand) {
        return notation(operand) instanceof Numeral numeral && numeral.mayBeYears();
    }

    /** Of texts that have to be read before the database knows what they mean. */
    private @Nullable Notation notation(Operand operand) {
        return operand instanceof ColumnUse column && !(names.notation(column) instanceof Timestamps)
                ? names.notation(column)
                : null;
    }
}
