package dev.vantage.calcite.sql;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the operands of one core, and literals as what they are compared with wants them. */
final class OperandWriter {

    private final Dialect dialect;
    private final Literals literals;
    private final SchemaNames names;
    private final List<PlanValue> values;
    private final Around around;

    OperandWriter(Dialect dialect, Literals literals, SchemaNames names, List<PlanValue> values, Around around) {
        this.dialect = dialect;
        this.literals = literals;
        this.names = names;
        this.values = values;
        this.around = around;
    }

    /** What is written by the core that the operands belong to. */
    interface Around {

        String column(ColumnUse column);

        String condition(Condition condition);

        String query(Query query);

        /** The plan has no SQL in this dialect. */
        void refuse();
    }

    String write(Operand operand) {
        return switch (operand) {
            case CountAll ignored -> "COUNT(*)";
            case CountIf(var condition) -> "COUNT(CASE WHEN " + around.condition(condition) + " THEN 1 END)";
            case ColumnUse column -> around.column(column);
            case Aggregate(var function, boolean distinct, var argument) ->
                function + "(" + (distinct ? "DISTINCT " : "") + argument(function, argument) + ')';
            case Call(var function, var bounds, var argument) -> call(function, bounds, argument);
            case Case choice -> choice(choice, "", this::write);
            case Constant(int value) -> literals.writeNumber(values.get(value));
            case Now ignored -> "CURRENT_TIMESTAMP";
            case Scalar(var query) -> '(' + around.query(query) + ')';
            case Arithmetic(var left, var operator, var right) -> arithmetic(left, operator, right);
        };
    }

    private String argument(Keyword function, Operand argument) {
        boolean adds = function == Keyword.SUM || function == Keyword.AVG;
        if (argument instanceof Case choice) {
            return choice(choice, function == Keyword.SUM ? " ELSE 0" : "", adds ? this::number : this::write);
        }
        return adds ? number(argument) : write(argument);
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
            case RATIO -> "CAST(" + write(left) + " AS " + real() + ") / " + divisor(right);
            case PERCENT -> "CAST(" + write(left) + " AS " + real() + ") * 100 / " + divisor(right);
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
        return operand instanceof Arithmetic ? '(' + number(operand) + ')' : number(operand);
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

    /** SQLite reads numbers out of texts by itself. */
    private String number(Operand operand) {
        boolean isText = dialect == Dialect.POSTGRESQL
                && switch (operand) {
                    case ColumnUse column -> names.type(column) == ColumnType.TEXT;
                    case Call(var function, var ignored, var argument) -> isText(function);
                    default -> false;
                };
        return isText ? "CAST(" + write(operand) + " AS NUMERIC)" : write(operand);
    }

    private static boolean isText(Keyword function) {
        return switch (function) {
            case WITHOUT_COMMAS, SUBSTRING, LOWER, UPPER -> true;
            default -> false;
        };
    }

    private String call(Keyword function, List<Integer> bounds, Operand argument) {
        return switch (function) {
            case YEAR -> partOfDate("%Y", function, argument);
            case MONTH -> partOfDate("%m", function, argument);
            case DAY -> partOfDate("%d", function, argument);
            case JULIAN_DAY ->
                switch (dialect) {
                    case SQLITE -> "JULIANDAY(" + write(argument) + ')';
                    case POSTGRESQL -> "EXTRACT(JULIAN FROM " + time(argument) + ')';
                };
            case DATE ->
                switch (dialect) {
                    case SQLITE -> "DATE(" + write(argument) + ')';
                    case POSTGRESQL -> "CAST(" + time(argument) + " AS DATE)";
                };
            case AS_REAL -> "CAST(" + write(argument) + " AS " + real() + ')';
            case AS_INTEGER -> integer(argument);
            case WITHOUT_COMMAS -> "REPLACE(" + text(argument) + ", ',', '')";
            case SUBSTRING -> substring(bounds, argument);
            case ROUND -> rounded(bounds, argument);
            case ABS -> "ABS(" + number(argument) + ')';
            default -> function.name() + '(' + text(argument) + ')';
        };
    }

    private String partOfDate(String format, Keyword part, Operand argument) {
        return switch (dialect) {
            case SQLITE -> "STRFTIME('" + format + "', " + write(argument) + ')';
            case POSTGRESQL -> "EXTRACT(" + part + " FROM " + time(argument) + ')';
        };
    }

    private String time(Operand operand) {
        boolean isTime =
                operand instanceof Now || operand instanceof ColumnUse column && names.type(column) == ColumnType.TIME;
        return isTime ? write(operand) : "CAST(" + text(operand) + " AS TIMESTAMP)";
    }

    /** SQLite cuts off what follows the point; PostgreSQL rounds. */
    private String integer(Operand argument) {
        return switch (dialect) {
            case SQLITE -> "CAST(" + write(argument) + " AS INTEGER)";
            case POSTGRESQL -> "CAST(TRUNC(CAST(" + write(argument) + " AS NUMERIC)) AS BIGINT)";
        };
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
        var number = dialect == Dialect.SQLITE ? write(argument) : "CAST(" + write(argument) + " AS NUMERIC)";
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
            case ColumnUse column -> literals.write(wanted, column.column(), names.type(column));
            case Aggregate(var function, var ignored, ColumnUse column)
            when function == Keyword.MAX || function == Keyword.MIN ->
                literals.write(wanted, column.column(), names.type(column));
            case Call(var function, var ignored, var argument)
            when FunctionReader.isPartOfDate(function) ->
                dialect == Dialect.SQLITE
                        ? Literals.writeDigits(wanted, function == Keyword.YEAR ? 4 : 2)
                        : literals.writeNumber(wanted);
            case Call(var function, var ignored, var argument)
            when isText(function) || function == Keyword.DATE -> Literals.writeText(wanted);
            default -> literals.writeNumber(wanted);
        };
    }

    String text(Operand operand) {
        boolean isText = operand instanceof ColumnUse column && names.type(column) == ColumnType.TEXT
                || operand instanceof Call(var function, var ignored, var argument) && isText(function);
        return dialect == Dialect.SQLITE || isText ? write(operand) : "CAST(" + write(operand) + " AS TEXT)";
    }

    /** PostgreSQL does not compare a number with a text; SQLite does, and never finds them equal. */
    String comparable(Operand operand, Operand with) {
        boolean meetsText = dialect == Dialect.POSTGRESQL
                && operand instanceof ColumnUse column
                && with instanceof ColumnUse other
                && names.type(column) != ColumnType.TEXT
                && names.type(other) == ColumnType.TEXT;
        boolean meetsNumber = dialect == Dialect.SQLITE
                && operand instanceof Call(var function, var ignored, var argument)
                && FunctionReader.isPartOfDate(function)
                && !(with instanceof ColumnUse)
                && !(with instanceof Call(var other, var others, var otherArgument)
                        && FunctionReader.isPartOfDate(other));
        if (meetsNumber) {
            return "CAST(" + write(operand) + " AS INTEGER)";
        }
        return meetsText ? text(operand) : write(operand);
    }
}
