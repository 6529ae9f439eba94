package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.stream.Stream;

/** A query in FROM that stays one: what is said of its rows uses columns that it selects. */
record Rowsets(Query query) {

    Core over(Core outer) {
        var core = new Core(
                outer.distinct(),
                outer.items().stream().map(Rowsets::counted).toList(),
                outer.where(),
                outer.groups(),
                outer.having(),
                outer.orderings(),
                outer.limit(),
                new Rowset(query));
        var selected = query.cores().getFirst().items();
        boolean isPlain = selectedBelow(core)
                && core.items().stream().noneMatch(Rowsets::aggregatesTwice)
                && Stream.concat(
                                core.items().stream(), core.orderings().stream().map(Ordering::operand))
                        .noneMatch(item -> !(item instanceof ColumnUse) && selected.contains(item));
        if (!isPlain || hasNameTwice()) {
            throw new UnsupportedSqlException("FROM a query");
        }
        return core;
    }

    /** Whether the query that a core reads from, if it does from one, selects the columns that the core uses. */
    static boolean selectedBelow(Core core) {
        return !(core.source() instanceof Rowset(var query))
                || query.cores().getFirst().items().containsAll(core.columns());
    }

    private boolean hasNameTwice() {
        var columns = query.cores().getFirst().items().stream()
                .filter(item -> item instanceof ColumnUse)
                .toList();
        return columns.stream().distinct().count() < columns.size();
    }

    /** An aggregate has a value in every row. */
    private static Item counted(Item item) {
        boolean countsAggregates = item instanceof Aggregate(var function, boolean distinct, var argument)
                && function == Keyword.COUNT
                && !distinct
                && Aggregates.has(argument);
        return countsAggregates ? new CountAll() : item;
    }

    /** Names of computed items cannot be said outside, so that only the columns in them would be found there. */
    private static boolean aggregatesTwice(Item item) {
        return switch (item) {
            case CountAll ignored -> false;
            case ColumnUse ignored -> false;
            case Aggregate(var ignored, var distinct, var argument) -> !(argument instanceof ColumnUse);
            case Arithmetic(var left, var ignored, var right) -> aggregatesTwice(left) || aggregatesTwice(right);
            case Constant ignored -> false;
            default -> true;
        };
    }
}
