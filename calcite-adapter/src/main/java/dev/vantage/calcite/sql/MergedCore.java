package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one core of a core over another, where that gives the same rows. What the outer one names is already written as
 * what it is inside.
 */
final class MergedCore {

    private final Core outer;
    private final Core inner;

    private MergedCore(Core outer, Core inner) {
        this.outer = outer;
        this.inner = inner;
    }

    /** @return empty if two are needed */
    static Optional<Core> of(Core outer, Core inner) {
        var merged = new MergedCore(outer, inner);
        if (merged.countsGroups()) {
            return Optional.of(merged.overAllRows(merged.differentGroups()));
        }
        var total = merged.averagedTotal();
        if (total.isPresent()) {
            return Optional.of(
                    merged.overAllRows(new Arithmetic(total.get(), Keyword.RATIO, merged.differentGroups())));
        }
        var chosen = merged.withoutCase();
        if (chosen.isPresent()) {
            return chosen;
        }
        return merged.isProjection() ? merged.projection() : merged.aggregation();
    }

    /** Counting the values that a query groups by is counting the different values. */
    private boolean countsGroups() {
        return isOneItemOverGroups()
                && outer.items().getFirst() instanceof Aggregate(var function, boolean distinct, ColumnUse column)
                && function == Keyword.COUNT
                && inner.groups().getFirst().equals(column);
    }

    /**
     * What is averaged over the groups of a query, if that is a count or a sum: the average is that of all rows by the number
     * of groups. Rows whose group is NULL are taken to be none.
     */
    private Optional<Operand> averagedTotal() {
        return isOneItemOverGroups()
                        && outer.items().getFirst() instanceof Aggregate(var function, boolean distinct, var total)
                        && function == Keyword.AVG
                        && !distinct
                        && isTotal(total)
                ? Optional.of(total)
                : Optional.empty();
    }

    private static boolean isTotal(Operand operand) {
        return operand instanceof CountAll
                || (operand instanceof Aggregate(var function, boolean distinct, var ignored)
                        && !distinct
                        && (function == Keyword.COUNT || function == Keyword.SUM));
    }

    private boolean isOneItemOverGroups() {
        return inner.groups().size() == 1
                && inner.having() == null
                && inner.limit() instanceof EveryRow
                && isBare(outer)
                && outer.items().size() == 1;
    }

    private Aggregate differentGroups() {
        return new Aggregate(Keyword.COUNT, true, inner.groups().getFirst());
    }

    private Core overAllRows(Item item) {
        return new Core(
                false, List.of(item), inner.where(), List.of(), null, List.of(), new EveryRow(), inner.source());
    }

    /** What a CASE without ELSE gives, where it gives something, is what the rows have for which its condition holds. */
    private Optional<Core> withoutCase() {
        boolean isOne = outer.items().equals(inner.items())
                && inner.limit() instanceof EveryRow
                && outer.groups().isEmpty();
        if (!isOne
                || !(inner.items().getFirst() instanceof Case(var when, var then, var otherwise) && otherwise.isEmpty())
                || !new Missing((Operand) inner.items().getFirst(), true).equals(outer.where())) {
            return Optional.empty();
        }
        boolean isGrouped = !inner.groups().isEmpty();
        return Optional.of(new Core(
                outer.distinct() || inner.distinct(),
                List.of(then),
                isGrouped ? inner.where() : and(and(inner.where(), when), new Missing(then, true)),
                inner.groups(),
                isGrouped ? and(inner.having(), when) : null,
                outer.orderings(),
                outer.limit(),
                inner.source()));
    }

    private static boolean isBare(Core core) {
        return !core.distinct()
                && core.where() == null
                && core.groups().isEmpty()
                && core.orderings().isEmpty()
                && core.limit() instanceof EveryRow;
    }

    /** Whether each row outside is a row inside. Operands that are aggregates inside were aggregated there. */
    private boolean isProjection() {
        var known = new HashSet<Operand>();
        inner.items().forEach(item -> {
            if (item instanceof Operand operand) {
                known.add(operand);
            }
        });
        return outer.groups().isEmpty()
                && Stream.concat(
                                outer.items().stream(),
                                outer.orderings().stream().map(Ordering::operand))
                        .filter(item -> !(item instanceof Operand operand && known.contains(operand)))
                        .noneMatch(Aggregates::has);
    }

    private Optional<Core> projection() {
        boolean isCut = !(inner.limit() instanceof EveryRow);
        boolean changesRows = outer.where() != null || !outer.orderings().isEmpty() || outer.distinct();
        boolean cutsTwice = isCut && (changesRows || !(outer.limit() instanceof EveryRow));
        boolean keepsItems = outer.items().stream().distinct().toList().equals(inner.items());
        if (cutsTwice || (inner.distinct() && !keepsItems)) {
            return Optional.empty();
        }
        boolean isGrouped = !inner.groups().isEmpty() || inner.items().stream().anyMatch(Aggregates::has);
        if (isGrouped && outer.where() != null && inner.groups().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Core(
                outer.distinct() || inner.distinct(),
                outer.items(),
                isGrouped ? inner.where() : and(inner.where(), outer.where()),
                inner.groups(),
                isGrouped ? and(inner.having(), outer.where()) : null,
                outer.orderings().isEmpty() ? inner.orderings() : outer.orderings(),
                isCut ? inner.limit() : outer.limit(),
                inner.source()));
    }

    private Optional<Core> aggregation() {
        boolean isPlain = !inner.distinct()
                && inner.groups().isEmpty()
                && inner.limit() instanceof EveryRow
                && inner.items().stream().noneMatch(Aggregates::has);
        if (!isPlain) {
            return Optional.empty();
        }
        return Optional.of(new Core(
                outer.distinct(),
                outer.items(),
                and(inner.where(), outer.where()),
                outer.groups(),
                outer.having(),
                outer.orderings(),
                outer.limit(),
                inner.source()));
    }

    private static @Nullable Condition and(@Nullable Condition left, @Nullable Condition right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        var parts = new ArrayList<Condition>();
        for (var side : List.of(left, right)) {
            parts.addAll(side instanceof All(var inside) ? inside : List.of(side));
        }
        return new All(parts);
    }
}
