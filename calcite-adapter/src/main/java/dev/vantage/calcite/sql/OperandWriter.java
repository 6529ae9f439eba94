package dev.vantage.calcite.sql;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the operands of one core, and literals as what they are compared with wants them. */
final class OperandWriter {

    private final Dialect dialect;
    private final Literals literals;
    private final OperandTypes types;
    private final List<PlanValue> values;
    private final Around around;
    private final DateWriter dates;
    private final AbsentValues absent;

    OperandWriter(Dialect dialect, Literals literals, OperandTypes types, List<PlanValue> values, Around around) {
        this.dialect = dialect;
        this.literals = literals;
        this.types = types;
        this.values = values;
        this.around = around;
        this.dates = new DateWriter(dialect, types.names(), values, this);
        this.absent = new AbsentValues(types.names());
    }

    /** What is written by the core that the operands belong to. */
    interface Around {

        String column(ColumnUse column);

        String condition(Condition condition);

        String query(Query query);

        /** Writes what is inside an aggregate or is grouped itself: there, columns are those of rows. */
        String ofRows(Supplier<String> text);

        /** Whether the operand, where the core says something of groups, is what it groups by. */
        boolean isGrouped(Operand operand);

        /** The plan has no SQL in this dialect. */
        void refuse();
    }

    String write(Operand operand) {
        return around.isGrouped(operand) ? around.ofRows(() -> plain(operand)) : plain(operand);
    }

    /** As it is selected, grouped and told apart: a column with its blanks. */
    String asStored(Operand operand) {
        if (!(operand instanceof ColumnUse column)) {
            return write(operand);
        }
        return around.isGrouped(column) ? around.ofRows(() -> around.column(column)) : around.column(column);
    }

    /** As people read it: a date in place of a number of seconds. */
    String shown(Operand operand) {
        return dates.isEpoch(operand) ? dates.pointInTime(operand) : asStored(operand);
    }

    private String plain(Operand operand) {
        return switch (operand) {
            case CountAll ignored -> "COUNT(*)";
            case CountIf(var condition) ->
                around.ofRows(() -> "COUNT(CASE WHEN " + around.condition(condition) + " THEN 1 END)");
            case ColumnUse column -> absent.present(around.column(column), column);
            case Aggregate(var function, boolean distinct, var argument) ->
                around.ofRows(
                        () -> function + "(" + (distinct ? "DISTINCT " : "") + argument(function, argument) + ')');
            case Call(var function, var bounds, var argument) -> call(function, bounds, argument);
            case Case choice -> choice(choice, "", branch(choice));
            case Constant(int value) -> literals.writeNumber(values.get(value));
            case Now ignored -> "CURRENT_TIMESTAMP";
            case Scalar(var query) -> '(' + around.query(query) + ')';
            case Arithmetic sum when sum.movesDate() -> dates.write(sum);
            case Arithmetic(var left, var operator, var right) -> arithmetic(left, operator, right);
        };
    }

    private String argument(Keyword function, Operand argument) {
        boolean adds = function == Keyword.SUM || function == Keyword.AVG;
        if (argument instanceof Case choice) {
            return choice(choice, function == Keyword.SUM ? " ELSE 0" : "", adds ? this::number : branch(choice));
        }
        boolean isTruth = function != Keyword.COUNT && is(ColumnType.BOOLEAN, argument);
        return adds || isTruth ? number(argument) : write(argument);
    }

    /** PostgreSQL wants one type for all branches. */
    private Function<Operand, String> branch(Case choice) {
        boolean isMixed = choice.otherwise().stream()
                .anyMatch(other -> OperandTypes.differ(types.of(choice.then()), types.of(other)));
        return isMixed ? this::text : this::write;
    }

    private String choice(Case choice, String withoutElse, Function<Operand, String> branch) {
        var otherwise = choice.otherwise().stream().map(other -> " ELSE " + branch.apply(other));
        return "CASE WHEN "
                + around.condition(choice.when())
                + " THEN "
                + branch.apply(choice.then())
                + (choice.otherwise().isEmpty() ? withoutElse : otherwise.collect(joining()))
                + " END";
    }

    private String arithmetic(Operand left, Keyword operator, Operand right) {
        return switch (operator) {
            case RATIO -> real(left) + " / " + divisor(right);
            case PERCENT -> real(left) + " * 100 / " + divisor(right);
            case DIVIDE -> beforeOperator(left, operator) + " / " + divisor(right);
            default -> beforeOperator(left, operator) + ' ' + QueryWriter.operator(operator) + ' ' + nested(right);
        };
    }

    private String beforeOperator(Operand left, Keyword operator) {
        boolean bindsTighter = operator == Keyword.TIMES || operator == Keyword.DIVIDE;
        boolean isSum = left instanceof Arithmetic(var ignored, var inside, var right)
                && (inside == Keyword.PLUS || inside == Keyword.MINUS);
        return bindsTighter && isSum ? nested(left) : number(left);
    }

    private String nested(Operand operand) {
        boolean divides = dialect == Dialect.SQLITE
                && operand instanceof Call(var function, var ignored, var argument)
                && function == Keyword.QUARTER;
        return divides || operand instanceof Arithmetic ? '(' + number(operand) + ')' : number(operand);
    }

    /** SQLite's result of a division by 0 is NULL. */
    private String divisor(Operand operand) {
        return switch (dialect) {
            case SQLITE -> nested(operand);
            case POSTGRESQL -> operand instanceof Constant ? nested(operand) : "NULLIF(" + number(operand) + ", 0)";
        };
    }

    private String real() {
        return switch (dialect) {
            case SQLITE -> "REAL";
            case POSTGRESQL -> "DOUBLE PRECISION";
        };
    }

    /** SQLite reads numbers out of texts by itself, and its truth values are numbers. */
    private String number(Operand operand) {
        if (is(ColumnType.TEXT, operand)) {
            return leadingNumber(operand, "NUMERIC");
        }
        return is(ColumnType.BOOLEAN, operand) ? "CAST(" + write(operand) + " AS INTEGER)" : write(operand);
    }

    /** The number that a text begins with, as SQLite reads it, or NULL: PostgreSQL would fail for one text that is no number. */
    private String leadingNumber(Operand text, String type) {
        return "CAST(SUBSTRING(" + write(text) + " FROM '^ *[-+]?[0-9]*[.]?[0-9]+(?:[eE][-+]?[0-9]+)?') AS " + type
                + ')';
    }

    private String real(Operand operand) {
        return is(ColumnType.TEXT, operand)
                ? leadingNumber(operand, real())
                : "CAST(" + number(operand) + " AS " + real() + ')';
    }

    /** Whether PostgreSQL sees a value of the type. */
    private boolean is(ColumnType type, Operand operand) {
        return dialect == Dialect.POSTGRESQL && types.of(operand) == type;
    }

    private String call(Keyword function, List<Integer> bounds, Operand argument) {
        return switch (function) {
            case YEAR, MONTH, DAY, JULIAN_DAY, DATE, YEAR_MONTH, WEEK, QUARTER, WEEKDAY, HOUR ->
                dates.write(function, argument);
            case AS_REAL -> real(argument);
            case AS_INTEGER -> integer(argument);
            case WITHOUT_COMMAS -> "REPLACE(" + text(argument) + ", ',', '')";
            case SUBSTRING -> substring(bounds, argument);
            case ROUND -> rounded(bounds, argument);
            case ABS -> "ABS(" + number(argument) + ')';
            default -> function.name() + '(' + text(argument) + ')';
        };
    }

    /** A point in time, for functions of dates. */
    String time(Operand operand) {
        return is(ColumnType.TIME, operand) ? write(operand) : "CAST(" + text(operand) + " AS TIMESTAMP)";
    }

    /** SQLite cuts off what follows the point; PostgreSQL rounds. */
    private String integer(Operand argument) {
        return switch (dialect) {
            case SQLITE -> "CAST(" + write(argument) + " AS INTEGER)";
            case POSTGRESQL -> "CAST(TRUNC(" + numeric(argument) + ") AS BIGINT)";
        };
    }

    private String numeric(Operand operand) {
        return is(ColumnType.TEXT, operand)
                ? leadingNumber(operand, "NUMERIC")
                : "CAST(" + number(operand) + " AS NUMERIC)";
    }

    private String substring(List<Integer> bounds, Operand argument) {
        var numbers = bounds.stream()
                .map(value -> literals.writeNumber(values.get(value)))
                .toList();
        if (numbers.stream().anyMatch(number -> number.startsWith("'"))) {
            around.refuse();
        }
        if (dialect == Dialect.POSTGRESQL && numbers.getFirst().startsWith("-")) {
            return lastLetters(numbers, argument);
        }
        return Stream.concat(Stream.of(text(argument)), numbers.stream()).collect(joining(", ", "SUBSTR(", ")"));
    }

    /** PostgreSQL does not count from the end in SUBSTR. */
    private String lastLetters(List<String> bounds, Operand argument) {
        var last = "RIGHT(" + text(argument) + ", " + bounds.getFirst().substring(1) + ')';
        return bounds.size() == 1 ? last : "LEFT(" + last + ", " + bounds.getLast() + ')';
    }

    private String rounded(List<Integer> digits, Operand argument) {
        var number = dialect == Dialect.SQLITE ? write(argument) : numeric(argument);
        return "ROUND("
                + number
                + digits.stream()
                        .map(value -> ", " + literals.writeNumber(values.get(value)))
                        .collect(joining())
                + ')';
    }

    String literal(int value, Operand compared) {
        var wanted = values.get(value);
        return switch (compared) {
            case Operand time when dates.isPointInTime(time, value) -> Literals.writePointInTime(wanted);
            case Operand time when dates.isTimeOfDay(time, value) -> Literals.writeTimeOfDay(wanted);
            case ColumnUse column ->
                literals.write(wanted, column.column(), types.names().type(column));
            case Aggregate(var function, var ignored, var argument)
            when function == Keyword.MAX || function == Keyword.MIN -> literal(value, argument);
            case Call(var function, var ignored, var argument)
            when FunctionReader.isPartOfDate(function) ->
                dialect == Dialect.SQLITE
                        ? Literals.writeDigits(wanted, digits(function))
                        : literals.writeNumber(wanted);
            case Call(var function, var ignored, var argument)
            when types.of(compared) == ColumnType.TEXT || types.of(compared) == ColumnType.TIME ->
                Literals.writeText(wanted);
            case Arithmetic sum when sum.movesDate() -> Literals.writeText(wanted);
            default -> literals.writeNumber(wanted);
        };
    }

    private static int digits(Keyword part) {
        return switch (part) {
            case YEAR -> 4;
            case WEEKDAY -> 1;
            default -> 2;
        };
    }

    /** The plan has no SQL in this dialect. */
    void refuse() {
        around.refuse();
    }

    String text(Operand operand) {
        if (dialect == Dialect.SQLITE || is(ColumnType.TEXT, operand) && !types.isEnumeration(operand)) {
            return write(operand);
        }
        return operand instanceof Constant(int value)
                ? Literals.writeText(values.get(value))
                : "CAST(" + write(operand) + " AS TEXT)";
    }

    /** What is compared with values: as a text where one of them is nothing that PostgreSQL could compare it with. */
    String comparable(Operand operand, Keyword operator, int... with) {
        if (dates.isPointInTime(operand, with)) {
            return dates.pointInTime(operand);
        }
        if (dates.isTimeOfDay(operand, with)) {
            return dates.timeOfDay(operand);
        }
        var type = types.of(operand);
        boolean fits = dialect == Dialect.SQLITE
                || Arrays.stream(with)
                        .mapToObj(values::get)
                        .allMatch(value -> Literals.reads(value, type) && isLabelOf(operand, value));
        return fits ? side(operand, operator) : text(operand);
    }

    /** An enumeration is compared with its own labels only: another text, or one that is yet to be bound, would be an error. */
    private boolean isLabelOf(Operand operand, PlanValue value) {
        return !types.isEnumeration(operand)
                || SchemaNames.columnOf(operand)
                        .filter(column -> value.isStoredIn(column.column()))
                        .isPresent();
    }

    /** One side of a comparison. PostgreSQL does not compare values of different types; SQLite does. */
    String comparable(Operand operand, Keyword operator, Operand with) {
        return switch (dialect) {
            case SQLITE ->
                meetsNumber(operand, with) ? "CAST(" + write(operand) + " AS INTEGER)" : side(operand, operator);
            case POSTGRESQL -> {
                var own = types.of(operand);
                var other = types.of(with);
                if (types.isEnumeration(operand) || types.isEnumeration(with)) {
                    yield operand.equals(with) ? write(operand) : text(operand);
                }
                if (!OperandTypes.differ(own, other)) {
                    yield side(operand, operator);
                }
                boolean isOrder = operator != Keyword.EQUAL && operator != Keyword.NOT_EQUAL;
                boolean isTime = own == ColumnType.TIME || other == ColumnType.TIME;
                boolean isText = own == ColumnType.TEXT || other == ColumnType.TEXT;
                yield isTime || isText && !isOrder ? text(operand) : number(operand);
            }
        };
    }

    private String side(Operand operand, Keyword operator) {
        return operator == Keyword.EQUAL ? asStored(operand) : write(operand);
    }

    private static boolean meetsNumber(Operand operand, Operand with) {
        return isPartOfDate(operand) && !(with instanceof ColumnUse) && !isPartOfDate(with);
    }

    private static boolean isPartOfDate(Operand operand) {
        return operand instanceof Call(var function, var ignored, var argument)
                && FunctionReader.isPartOfDate(function);
    }
}
