package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import java.util.List;
import java.util.stream.Stream;

/** The kind of value that PostgreSQL makes of an operand as it is written for PostgreSQL. */
record OperandTypes(SchemaNames names, List<PlanValue> values) {

    ColumnType of(Operand operand) {
        return switch (operand) {
            case CountAll ignored -> ColumnType.NUMBER;
            case CountIf ignored -> ColumnType.NUMBER;
            case Arithmetic sum -> sum.movesDate() ? of(sum.left()) : ColumnType.NUMBER;
            case ColumnUse column -> names.type(column);
            case Aggregate(var function, var ignored, var argument) -> aggregate(function, of(argument));
            case Call(var function, var ignored, var argument) -> call(function);
            case Case(var ignored, var then, var otherwise) -> branches(then, otherwise);
            case Constant(int value) -> Literals.isNumber(values.get(value)) ? ColumnType.NUMBER : ColumnType.TEXT;
            case Now ignored -> ColumnType.TIME;
            case Scalar(var query) -> of(query);
        };
    }

    /** Of the first column of a query's rows. */
    ColumnType of(Query query) {
        return query.cores().getFirst().items().getFirst() instanceof Operand first ? of(first) : ColumnType.OTHER;
    }

    /** Whether its values are of an enumeration: texts for a question, and for PostgreSQL what only their own type compares with. */
    boolean isEnumeration(Operand operand) {
        return SchemaNames.columnOfValue(operand)
                .filter(column -> names.form(column) == Column.Form.ENUMERATION)
                .isPresent();
    }

    boolean isEnumeration(Query query) {
        return isEnumeration(new Scalar(query));
    }

    /** Whether the database would not take one for the other. */
    static boolean differ(ColumnType left, ColumnType right) {
        return left != right && left != ColumnType.OTHER && right != ColumnType.OTHER;
    }

    private static ColumnType aggregate(Keyword function, ColumnType argument) {
        boolean isOneOfThem = function == Keyword.MAX || function == Keyword.MIN;
        return isOneOfThem && argument != ColumnType.BOOLEAN ? argument : ColumnType.NUMBER;
    }

    private static ColumnType call(Keyword function) {
        return switch (function) {
            case WITHOUT_COMMAS, SUBSTRING, LOWER, UPPER, YEAR_MONTH -> ColumnType.TEXT;
            case DATE, WEEK -> ColumnType.TIME;
            default -> ColumnType.NUMBER;
        };
    }

    private ColumnType branches(Operand then, List<Operand> otherwise) {
        var types = Stream.concat(Stream.of(then), otherwise.stream())
                .map(this::of)
                .distinct()
                .toList();
        return types.size() == 1 ? types.getFirst() : ColumnType.TEXT;
    }
}
