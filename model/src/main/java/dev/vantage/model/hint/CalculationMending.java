package dev.vantage.model.hint;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a stated calculation where a plan calculates something else of its columns, or takes one of them as it is. */
final class CalculationMending {

    private final Operand stated;
    private final Set<Integer> columns;
    private final boolean aggregates;
    private final Operands.Values values;

    /** @param values of the question that the stated calculation and the plans point at */
    CalculationMending(Operand stated, Operands.Values values) {
        this.stated = stated;
        this.values = values;
        columns = Operands.columns(stated);
        aggregates = isAggregated(stated);
    }

    Core in(Core core) {
        var all = Operands.of(core).flatMap(Operands::within).toList();
        boolean isThere = all.stream().anyMatch(operand -> Operands.areAlike(operand, stated, values));
        if (isThere || aggregates && !mayAggregate(core)) {
            return core;
        }
        var others = Operands.of(core)
                .flatMap(CalculationMending::outermost)
                .filter(this::mayBeMeant)
                .collect(Collectors.toUnmodifiableSet());
        return switch (others.size()) {
            case 0 -> insteadOfColumns(core);
            case 1 -> insteadOf(others.iterator().next(), core);
            default -> core;
        };
    }

    /** Whether no other item is a value of some row. */
    private boolean mayAggregate(Core core) {
        return !core.groups().isEmpty()
                || core.items().stream()
                        .allMatch(item -> item instanceof Operand operand
                                && (operand.isOfAllRows() || columns.containsAll(Operands.columns(operand))));
    }

    private static Stream<Arithmetic> outermost(Operand operand) {
        return operand instanceof Arithmetic arithmetic
                ? Stream.of(arithmetic)
                : Operands.parts(operand).flatMap(CalculationMending::outermost);
    }

    /** Of the same columns, or with the same operator and one other column. */
    private boolean mayBeMeant(Arithmetic other) {
        var used = Operands.columns(other);
        long foreign = used.stream().filter(column -> !columns.contains(column)).count();
        boolean sameOperator =
                stated instanceof Arithmetic(var left, var operator, var right) && other.operator() == operator;
        return foreign < used.size() && (foreign == 0 || foreign == 1 && sameOperator) && !other.movesDate();
    }

    private Core insteadOf(Arithmetic other, Core core) {
        if (core.groups().stream().flatMap(Operands::within).anyMatch(other::equals)) {
            return core;
        }
        if (aggregates && !isAggregated(other)) {
            return isInWhere(other, core)
                    ? core
                    : Operands.replaced(
                            core,
                            operand -> operand.equals(other) || isAggregateOf(operand, other)
                                    ? Optional.of(stated)
                                    : Optional.empty());
        }
        var replacement = isAggregated(other) && !aggregates ? aggregatedAs(other) : Optional.of(stated);
        return replacement
                .map(calculation -> Operands.replaced(
                        core, operand -> operand.equals(other) ? Optional.of(calculation) : Optional.empty()))
                .orElse(core);
    }

    private static boolean isInWhere(Arithmetic other, Core core) {
        return Operands.ofCondition(core.where()).flatMap(Operands::within).anyMatch(other::equals);
    }

    private static boolean isAggregateOf(Operand operand, Operand argument) {
        return operand instanceof Aggregate(var ignored, var distinct, var inside) && inside.equals(argument);
    }

    private static boolean isAggregated(Operand operand) {
        return Operands.within(operand).anyMatch(Operand::isOfAllRows);
    }

    /** With each column in the one function that the other calculation has its columns in. */
    private Optional<Operand> aggregatedAs(Arithmetic other) {
        var calls = Operands.within(other)
                .filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast)
                .toList();
        var functions = calls.stream().map(Aggregate::function).collect(Collectors.toUnmodifiableSet());
        boolean isOne = functions.size() == 1
                && !functions.contains(Keyword.COUNT)
                && calls.stream().noneMatch(Aggregate::distinct)
                && Operands.within(stated).noneMatch(Call.class::isInstance);
        return isOne
                ? Optional.of(Operands.replaced(
                        stated,
                        operand -> operand instanceof ColumnUse column
                                ? Optional.of(new Aggregate(functions.iterator().next(), false, column))
                                : Optional.empty()))
                : Optional.empty();
    }

    /**
     * {@code SUM(charged - paid)} for {@code SUM(charged)}, and once for {@code charged} and {@code paid} side by side; by an
     * order before by an item, as what is shown of the first need not be what it is the first by.
     */
    private Core insteadOfColumns(Core core) {
        if (Stream.concat(Operands.ofCondition(core.where()), Operands.ofCondition(core.having()))
                .anyMatch(operand -> !Collections.disjoint(Operands.columns(operand), columns))) {
            return core;
        }
        var orderings = core.orderings().stream()
                .map(ordering -> isOneOfThem(ordering.operand(), core)
                        ? new Ordering(inPlaceOf(ordering.operand()), ordering.descending())
                        : ordering)
                .distinct()
                .toList();
        var items = new ArrayList<Item>();
        for (var item : core.items()) {
            boolean isReplaced =
                    orderings.equals(core.orderings()) && item instanceof Operand operand && isOneOfThem(operand, core);
            var kept = isReplaced ? inPlaceOf((Operand) item) : item;
            if (!isReplaced || !items.contains(kept)) {
                items.add(kept);
            }
        }
        return new Core(
                core.distinct(),
                items,
                core.where(),
                core.groups(),
                core.having(),
                orderings,
                core.limit(),
                core.source());
    }

    private boolean isOneOfThem(Operand operand, Core core) {
        return switch (operand) {
            case ColumnUse(int column, boolean second) ->
                !second && columns.contains(column) && !core.groups().contains(operand);
            case Aggregate(var function, boolean distinct, ColumnUse(int column, boolean second)) ->
                function != Keyword.COUNT && !distinct && !second && columns.contains(column);
            default -> false;
        };
    }

    private Operand inPlaceOf(Operand operand) {
        return operand instanceof Aggregate(var function, var distinct, var ignored) && !aggregates
                ? new Aggregate(function, distinct, stated)
                : stated;
    }
}
