package dev.vantage.calcite.sql;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.schema.ColumnType;
import java.util.Objects;
import java.util.stream.Stream;

/** What has no value where not only NULL says so: a date of the year 9999, or a text of nothing but blanks. */
record AbsentValues(SchemaNames names) {

    /**
     * Writes that there is no value, or that there is one.
     *
     * @param written the operand as SQL
     * @param negated whether there is to be a value
     * @param isPart whether other conditions stand beside it
     */
    String missing(String written, Operand operand, boolean negated, boolean isPart) {
        var isNull = written + (negated ? " IS NOT NULL" : " IS NULL");
        if (!(operand instanceof ColumnUse column)) {
            return isNull;
        }
        var stored = names.schema().stored();
        var texts = Stream.of(
                        stored.openEnds().get(column.column()), stored.blanks().get(column.column()))
                .filter(Objects::nonNull)
                .map(Literals::quoted)
                .toList();
        if (texts.isEmpty()) {
            return isNull;
        }
        if (negated) {
            return texts.stream().map(text -> written + " != " + text).collect(joining(" AND "));
        }
        boolean isNeverNull =
                !stored.blanks().containsKey(column.column()) && !stored.gaps().contains(column.column());
        var ways = Stream.concat(
                        isNeverNull ? Stream.empty() : Stream.of(isNull),
                        texts.stream().map(text -> written + " = " + text))
                .toList();
        return isPart && ways.size() > 1 ? ways.stream().collect(joining(" OR ", "(", ")")) : String.join(" OR ", ways);
    }

    /**
     * A column where its values are compared by their size, or counted: in SQLite a blank is greater than every number and
     * less than every date, and 0 in a sum.
     *
     * @param written the column as SQL
     */
    String present(String written, ColumnUse column) {
        var blank = names.schema().stored().blanks().get(column.column());
        return blank == null || !hasSize(column) ? written : "NULLIF(" + written + ", " + Literals.quoted(blank) + ')';
    }

    /** Whether numbers or dates are known to be absent in some rows. */
    boolean mayBe(Operand operand) {
        return switch (operand) {
            case ColumnUse column -> isGap(column);
            case Arithmetic(var left, var operator, var right) -> mayBe(left) || mayBe(right);
            case Call(var function, var ignored, var argument) -> mayBe(argument);
            case Aggregate(var function, var distinct, var argument) -> function != Keyword.COUNT && mayBe(argument);
            case CountAll ignored -> false;
            case CountIf ignored -> false;
            case Case ignored -> false;
            case Constant ignored -> false;
            case Now ignored -> false;
            case Scalar ignored -> false;
        };
    }

    /** Whether it is no NULL in any row or group. */
    boolean isNever(Operand operand) {
        return switch (operand) {
            case CountAll ignored -> true;
            case CountIf ignored -> true;
            case Aggregate aggregate -> aggregate.function() == Keyword.COUNT;
            case ColumnUse column -> names.columns().get(column.column()).primaryKey();
            default -> false;
        };
    }

    private boolean isGap(ColumnUse column) {
        var stored = names.schema().stored();
        return stored.gaps().contains(column.column())
                || stored.blanks().containsKey(column.column()) && hasSize(column);
    }

    private boolean hasSize(ColumnUse column) {
        var type = names.type(column);
        return type == ColumnType.NUMBER || type == ColumnType.TIME || names.notation(column) != null;
    }
}
