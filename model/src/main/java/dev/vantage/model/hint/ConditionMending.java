package dev.vantage.model.hint;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Puts a stated condition, such as {@code won > lost * 2}, where a plan compares its columns otherwise. */
final class ConditionMending {

    private final Condition stated;
    private final Set<Integer> columns;
    private final Set<Integer> constants;
    private final Operands.Values values;
    private final IntPredicate isSaid;

    /**
     * @param stated a comparison or a range
     * @param values of the question that the stated condition and the plans point at
     * @param isSaid whether the question says a value for something else, which it may compare with besides
     */
    ConditionMending(Condition stated, Operands.Values values, IntPredicate isSaid) {
        this.stated = stated;
        this.values = values;
        this.isSaid = isSaid;
        columns = Operands.columns(stated);
        constants = Operands.constants(stated).collect(Collectors.toUnmodifiableSet());
    }

    Core in(Core core) {
        var where = core.where();
        if (where == null || isOnePlainColumn() || Operands.ofCondition(stated).anyMatch(Operand::isOfAllRows)) {
            return core;
        }
        var parts = where instanceof All(var all) ? all : List.of(where);
        if (parts.stream().anyMatch(this::isStated) || parts.stream().noneMatch(this::isMeant) || hasBothEnds(where)) {
            return core;
        }
        var mended = new ArrayList<Condition>();
        for (var part : parts) {
            if (!isMeant(part)) {
                mended.add(part);
            } else if (!mended.contains(stated)) {
                mended.add(stated);
            }
        }
        return new Core(
                core.distinct(),
                core.items(),
                mended.size() == 1 ? mended.getFirst() : new All(mended),
                core.groups(),
                core.having(),
                core.orderings(),
                core.limit(),
                core.source());
    }

    /** {@code >= 10 AND < 20} may be what is asked of a range from 10 to 20. */
    private boolean hasBothEnds(Condition where) {
        return stated instanceof Between(var column, int low, int high)
                && Operands.constants(where).anyMatch(value -> values.areSame(value, low))
                && Operands.constants(where).anyMatch(value -> values.areSame(value, high));
    }

    /** What {@link StatedConditions} knows. */
    private boolean isOnePlainColumn() {
        return stated instanceof Comparison(ColumnUse ignored, var operator, Value value);
    }

    private boolean isStated(Condition part) {
        return switch (part) {
            case Any(var parts) -> parts.stream().anyMatch(this::isStated);
            case Comparison comparison -> isAlike(comparison) || isAlike(Operands.turned(comparison));
            case Between(var operand, int low, int high) ->
                stated instanceof Between(var column, int from, int to)
                        && Operands.areAlike(operand, column, values)
                        && values.areSame(low, from)
                        && values.areSame(high, to);
            default -> false;
        };
    }

    /** Functions of dates that the stated comparison has count, as they tell what the value is. */
    private boolean isAlike(Comparison other) {
        return stated instanceof Comparison comparison
                && Operands.areAlike(comparison, other, values)
                && (calls(stated).isEmpty() || calls(stated).equals(calls(other)));
    }

    private static List<Keyword> calls(Condition condition) {
        return Operands.ofCondition(condition)
                .flatMap(Operands::within)
                .filter(Call.class::isInstance)
                .map(call -> ((Call) call).function())
                .toList();
    }

    /** Of no other columns, and with no value that the question says and the hint does not. */
    private boolean isMeant(Condition part) {
        boolean isComparison = part instanceof Between
                || part instanceof Comparison(var left, var operator, var right)
                        && !(right instanceof Subquery)
                        && (operator == Keyword.NOT_EQUAL) == isUnequal(stated);
        return isComparison
                && !Operands.columns(part).isEmpty()
                && columns.containsAll(Operands.columns(part))
                && Operands.constants(part).allMatch(value -> !isSaid.test(value) || isStatedValue(value));
    }

    private static boolean isUnequal(Condition condition) {
        return condition instanceof Comparison(var left, var operator, var right) && operator == Keyword.NOT_EQUAL;
    }

    private boolean isStatedValue(int value) {
        return constants.stream().anyMatch(constant -> values.areSame(constant, value));
    }
}
