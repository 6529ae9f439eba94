package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanTree.*;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans with a part that says nothing: a column selected twice, a condition that stands beside itself, an operand compared
 * with itself, an order of the one row that aggregates without groups give.
 */
public final class Pointless {

    private Pointless() {}

    /** @throws IllegalArgumentException if the tokens are not one complete plan */
    public static boolean isIn(List<PlanToken> tokens) {
        return isIn(PlanParser.parse(tokens));
    }

    private static boolean isIn(Query query) {
        return query.cores().stream().anyMatch(Pointless::isIn);
    }

    private static boolean isIn(Core core) {
        boolean inSource = switch (core.source()) {
            case Tables ignored -> false;
            case Rowset(var query) -> isIn(query);
        };
        return inSource
                || repeats(core.items())
                || repeats(core.groups())
                || ordersOneRow(core)
                || isIn(core.where())
                || isIn(core.having());
    }

    private static boolean ordersOneRow(Core core) {
        return core.groups().isEmpty()
                && !core.orderings().isEmpty()
                && core.items().stream().allMatch(item -> item instanceof Operand operand && isOfAllRows(operand));
    }

    private static boolean isOfAllRows(Operand operand) {
        return switch (operand) {
            case CountAll ignored -> true;
            case CountIf ignored -> true;
            case Aggregate ignored -> true;
            case Arithmetic(var left, var operator, var right) -> isOfAllRows(left) || isOfAllRows(right);
            case Call(var function, var values, var argument) -> isOfAllRows(argument);
            case Case ignored -> false;
            case Constant ignored -> false;
            case Now ignored -> false;
            case Scalar ignored -> false;
            case ColumnUse ignored -> false;
        };
    }

    private static boolean isIn(@Nullable Condition condition) {
        return switch (condition) {
            case null -> false;
            case All(var parts) -> repeats(parts) || parts.stream().anyMatch(Pointless::isIn);
            case Any(var parts) -> repeats(parts) || parts.stream().anyMatch(Pointless::isIn);
            case Comparison(var left, var operator, Compared(var right)) -> left.equals(right);
            case Comparison(var left, var operator, Subquery(var query)) -> isIn(query);
            case Comparison(var left, var operator, Value ignored) -> false;
            case Member member -> isIn(member.query());
            case Between ignored -> false;
            case Matches ignored -> false;
            case Missing ignored -> false;
        };
    }

    private static boolean repeats(List<?> parts) {
        return new HashSet<>(parts).size() < parts.size();
    }
}
