package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grouping of one core by PostgreSQL's rules: every column outside aggregates is grouped, or follows from a grouped key. */
final class PostgresqlGroups {

    private final Core core;
    private final SchemaNames names;

    private PostgresqlGroups(Core core, SchemaNames names) {
        this.core = core;
        this.names = names;
    }

    static PostgresqlGroups of(Core core, SchemaNames names) {
        return new PostgresqlGroups(core, names);
    }

    Core adapt() {
        if (!core.groups().isEmpty()) {
            return withColumnsGrouped();
        }
        if (aggregates().findAny().isPresent()) {
            return bareColumns().isEmpty() ? core : withoutBareColumns();
        }
        return core.distinct() && ordersByUnselected() ? groupedInsteadOfDistinct() : core;
    }

    /** Selected columns join the groups; what only orders or filters groups is taken from the least of each group. */
    private Core withColumnsGrouped() {
        var groups = new LinkedHashSet<>(core.groups());
        core.items().stream()
                .filter(item -> !core.groups().contains(item))
                .flatMap(Aggregates::bareColumns)
                .forEach(groups::add);
        groups.removeIf(
                group -> !core.groups().contains(group) && group instanceof ColumnUse column && followsFromKey(column));
        var kept = List.copyOf(groups);
        return new Core(
                core.distinct(),
                core.items(),
                core.where(),
                kept,
                having(core.having(), kept),
                core.orderings().stream()
                        .map(ordering -> ordering(ordering, kept))
                        .toList(),
                core.limit(),
                core.source());
    }

    private boolean followsFromKey(ColumnUse column) {
        var table = names.tableOf(column);
        int first = names.schema().firstColumnOfTable()[table.table()];
        int end = first + names.schema().tables().get(table.table()).columns().size();
        var key = new HashSet<ColumnUse>();
        for (int c = first; c < end; c++) {
            if (names.columns().get(c).primaryKey()) {
                key.add(new ColumnUse(c, table.second()));
            }
        }
        return !key.isEmpty() && core.groups().containsAll(key);
    }

    /**
     * SQLite gives a column beside a lone MAX or MIN the value of that row; beside other aggregates any value will do.
     *
     * @see <a href="https://www.sqlite.org/lang_select.html#bareagg">Bare columns in an aggregate query</a>
     */
    private Core withoutBareColumns() {
        var extremes = new HashSet<>(aggregates().toList());
        if (extremes.size() == 1
                && extremes.iterator().next() instanceof Aggregate extreme
                && (extreme.function() == Keyword.MAX || extreme.function() == Keyword.MIN)
                && extreme.argument() instanceof ColumnUse column
                && core.having() == null) {
            return rowOf(extreme, column);
        }
        return new Core(
                core.distinct(),
                core.items().stream()
                        .map(item -> item instanceof Operand o ? least(o, List.of()) : item)
                        .toList(),
                core.where(),
                core.groups(),
                core.having(),
                core.orderings().stream()
                        .map(ordering -> ordering(ordering, List.of()))
                        .toList(),
                core.limit(),
                core.source());
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

    private boolean ordersByUnselected() {
        boolean plainItems = core.items().stream().allMatch(item -> item instanceof ColumnUse);
        boolean plainOrder = core.orderings().stream().allMatch(ordering -> ordering.operand() instanceof ColumnUse);
        return plainItems
                && plainOrder
                && core.orderings().stream().anyMatch(ordering -> !core.items().contains(ordering.operand()));
    }

    private Core groupedInsteadOfDistinct() {
        var groups = core.items().stream()
                .filter(item -> item instanceof ColumnUse)
                .map(item -> (Operand) item)
                .distinct()
                .toList();
        var orderings = core.orderings().stream()
                .map(ordering -> ordering(ordering, groups))
                .toList();
        return new Core(false, core.items(), core.where(), groups, null, orderings, core.limit(), core.source());
    }

    private static Ordering ordering(Ordering ordering, List<Operand> groups) {
        return new Ordering(least(ordering.operand(), groups), ordering.descending());
    }

    private static @Nullable Condition having(@Nullable Condition having, List<Operand> groups) {
        return having == null ? null : grouped(having, groups);
    }

    private static Condition grouped(Condition condition, List<Operand> groups) {
        return switch (condition) {
            case All(var parts) ->
                new All(parts.stream().map(part -> grouped(part, groups)).toList());
            case Any(var parts) ->
                new Any(parts.stream().map(part -> grouped(part, groups)).toList());
            case Comparison(var left, var operator, Compared(var right)) ->
                new Comparison(least(left, groups), operator, new Compared(least(right, groups)));
            case Comparison(var left, var operator, var right) -> new Comparison(least(left, groups), operator, right);
            case Between(var operand, int low, int high) -> new Between(least(operand, groups), low, high);
            case Matches(var operand, var operator, int value) -> new Matches(least(operand, groups), operator, value);
            case Member(var operand, boolean negated, var query) -> new Member(least(operand, groups), negated, query);
            case Missing(var operand, boolean negated) -> new Missing(least(operand, groups), negated);
        };
    }

    /** The operand with the least value of its group for each column that is not grouped. */
    private static Operand least(Operand operand, List<Operand> groups) {
        if (groups.contains(operand)) {
            return operand;
        }
        return Aggregates.replaced(
                operand,
                leaf -> leaf instanceof ColumnUse && !groups.contains(leaf)
                        ? new Aggregate(Keyword.MIN, false, leaf)
                        : leaf);
    }

    private Set<ColumnUse> bareColumns() {
        return items().flatMap(Aggregates::bareColumns).collect(Collectors.toSet());
    }

    private Stream<Atom> aggregates() {
        return items().flatMap(Aggregates::in);
    }

    private Stream<Item> items() {
        return Stream.concat(core.items().stream(), core.orderings().stream().map(Ordering::operand));
    }
}
