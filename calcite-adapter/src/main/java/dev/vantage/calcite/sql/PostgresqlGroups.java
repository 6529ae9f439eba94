package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Join;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.TableUse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grouping of one core by PostgreSQL's rules: columns outside aggregates are grouped where that keeps the groups as
 * they are. What is left are {@link LooseColumns}.
 */
final class PostgresqlGroups {

    private final Core core;
    private final SchemaNames names;
    private final List<Join> joins;

    private PostgresqlGroups(Core core, SchemaNames names) {
        this.core = core;
        this.names = names;
        this.joins = names.joins(core);
    }

    static Core adapt(Core core, SchemaNames names) {
        var spelled = core.groups().isEmpty() ? core : withoutStars(core, names);
        return new PostgresqlGroups(spelled, names).adapted();
    }

    private static Core withoutStars(Core core, SchemaNames names) {
        var items = core.items().stream().flatMap(item -> columns(item, core, names));
        return changed(core, core.distinct(), items.toList(), core.groups());
    }

    private static Stream<Item> columns(Item item, Core core, SchemaNames names) {
        return switch (item) {
            case TableStar(int table) ->
                names.columns(new TableUse(table, false)).map(column -> column);
            case Star star -> {
                var all = names.joins(core).stream()
                        .<Item>flatMap(join -> names.columns(join.table()))
                        .toList();
                yield all.isEmpty() ? Stream.of(star) : all.stream();
            }
            case Operand operand -> Stream.of(operand);
        };
    }

    private Core adapted() {
        if (!core.groups().isEmpty()) {
            return distinctByGroups(withColumnsGrouped());
        }
        if (Aggregates.in(core).findAny().isPresent()) {
            return ofOneGroup();
        }
        return core.distinct() && ordersByUnselected(core) ? groupedInsteadOfDistinct() : core;
    }

    /**
     * Selected columns join the groups if they have one value in each. Where no key says whether they have, and no lone MAX
     * or MIN says which value is wanted, that is the more likely meaning.
     */
    private Core withColumnsGrouped() {
        var known = determined();
        boolean wantsAnyValue = LooseColumns.of(core, names).extreme().isEmpty();
        var groups = new LinkedHashSet<>(core.groups());
        core.items().stream()
                .flatMap(item -> Aggregates.bareColumns(item, core.groups()))
                .filter(column -> !LooseColumns.followsFromKey(column, core, names))
                .filter(column -> known.contains(column)
                        || wantsAnyValue
                                && names.primaryKey(names.tableOf(column)).isEmpty())
                .forEach(groups::add);
        return changed(core, core.distinct(), core.items(), List.copyOf(groups));
    }

    /** The columns with one value in each group, by what is joined and by primary keys. */
    private Set<ColumnUse> determined() {
        var known = new HashSet<ColumnUse>();
        core.groups().forEach(group -> {
            if (group instanceof ColumnUse column) {
                known.add(column);
            }
        });
        int before;
        do {
            before = known.size();
            for (var join : joins) {
                join.on().forEach(on -> equate(on, join.left(), known));
                var key = names.primaryKey(join.table());
                if (!key.isEmpty() && known.containsAll(key)) {
                    names.columns(join.table()).forEach(known::add);
                }
            }
        } while (known.size() > before);
        return known;
    }

    private static void equate(Join.On on, boolean isLeft, Set<ColumnUse> known) {
        if (known.contains(on.earlier())) {
            known.add(on.here());
        }
        if (!isLeft && known.contains(on.here())) {
            known.add(on.earlier());
        }
    }

    /** Groups that are all selected differ by themselves, and of one row there is no second. */
    private static Core distinctByGroups(Core grouped) {
        boolean isDistinctAnyway = grouped.items().containsAll(grouped.groups()) || grouped.limit() instanceof FirstRow;
        return grouped.distinct() && isDistinctAnyway && ordersByUnselected(grouped)
                ? changed(grouped, false, grouped.items(), grouped.groups())
                : grouped;
    }

    /** The one row of all rows; beside a lone MAX or MIN, the row that has it. */
    private Core ofOneGroup() {
        var aggregates = new HashSet<>(Aggregates.in(core).toList());
        boolean isPlain =
                core.items().stream().allMatch(item -> item instanceof ColumnUse || aggregates.contains(item));
        boolean selectsColumns = core.items().stream().anyMatch(ColumnUse.class::isInstance);
        if (aggregates.size() == 1
                && aggregates.iterator().next() instanceof Aggregate extreme
                && (extreme.function() == Keyword.MAX || extreme.function() == Keyword.MIN)
                && extreme.argument() instanceof ColumnUse column
                && isPlain
                && selectsColumns) {
            return rowOf(extreme, column);
        }
        return core.distinct() ? changed(core, false, core.items(), core.groups()) : core;
    }

    private Core rowOf(Aggregate extreme, ColumnUse column) {
        var items = core.items().stream()
                .<Item>map(item -> item.equals(extreme) ? column : item)
                .toList();
        var ordering = new Ordering(column, extreme.function() == Keyword.MAX);
        return new Core(
                false,
                items,
                and(core.where(), new Missing(column, true)),
                List.of(),
                null,
                List.of(ordering),
                new FirstRow(),
                core.source());
    }

    private static Condition and(@Nullable Condition condition, Condition other) {
        return condition == null ? other : new All(List.of(condition, other));
    }

    private static boolean ordersByUnselected(Core core) {
        return core.orderings().stream().anyMatch(ordering -> !core.items().contains(ordering.operand()));
    }

    /** Each of the rows is once there, and stands where the first of those that it is made of would stand. */
    private Core groupedInsteadOfDistinct() {
        var groups = core.items().stream()
                .flatMap(item -> item instanceof ColumnUse || item instanceof Call || item instanceof Arithmetic
                        ? Stream.of((Operand) item)
                        : Stream.of())
                .distinct()
                .toList();
        if (!groups.containsAll(core.items())) {
            return core;
        }
        var orderings = core.orderings().stream()
                .map(ordering -> groups.contains(ordering.operand()) ? ordering : first(ordering))
                .toList();
        return new Core(false, core.items(), core.where(), groups, null, orderings, core.limit(), core.source());
    }

    private static Ordering first(Ordering ordering) {
        var extreme = ordering.descending() ? Keyword.MAX : Keyword.MIN;
        return new Ordering(new Aggregate(extreme, false, ordering.operand()), ordering.descending());
    }

    private static Core changed(Core core, boolean distinct, List<Item> items, List<Operand> groups) {
        return new Core(
                distinct, items, core.where(), groups, core.having(), core.orderings(), core.limit(), core.source());
    }
}
