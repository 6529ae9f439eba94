package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanTree.Listed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a plan's FROM must list so that {@link JoinPlanner} joins the tables of a given query on the given columns:
 * the fewest unused tables that do, or else tables in the query's order, with VIA where the default join differs, and where
 * several keys might be meant.
 */
public final class CanonicalFrom {

    /** Beyond it the subsets of unused tables are not searched; no query of Spider or BIRD has as many. */
    private static final int MOST_UNUSED_TABLES = 10;

    private final JoinPlanner planner;
    private final JoinGraph graph;

    public CanonicalFrom(JoinGraph graph) {
        this.graph = graph;
        this.planner = new JoinPlanner(graph);
    }

    /** The tables of a FROM, and the sets of its columns that joins make equal. */
    private record Shape(Collection<TableUse> tables, Set<Set<ColumnUse>> equal) {}

    /**
     * @param used tables of the columns that the core uses, in order of first use
     * @param tables all tables of the query in its order; holds those used
     * @param conditions the query's equalities between columns of two tables
     * @param keepsOrder whether the tables must come in the query's order, as where it selects STAR
     * @return the tables to list, or empty where no plan joins them like that, as in a product of tables
     */
    public Optional<List<Listed>> find(
            List<TableUse> used, List<TableUse> tables, List<Join.On> conditions, boolean keepsOrder) {
        return find(used, tables, conditions, keepsOrder, Set.of());
    }

    /** @param left those of the tables whose absence keeps a row; with any, all tables are listed in the query's order */
    public Optional<List<Listed>> find(
            List<TableUse> used,
            List<TableUse> tables,
            List<Join.On> conditions,
            boolean keepsOrder,
            Set<TableUse> left) {
        boolean isOrdered = keepsOrder || !left.isEmpty();
        var wanted = new Shape(isOrdered ? List.copyOf(tables) : Set.copyOf(tables), equalColumns(conditions));
        Predicate<List<Listed>> fits =
                listed -> shape(used, listed, isOrdered).filter(wanted::equals).isPresent();
        Predicate<List<Listed>> isPlain = listed -> fits.test(listed) && !isAmbiguous(used, listed);
        var few = left.isEmpty() ? fewest(used, tables, isPlain) : Optional.<List<Listed>>empty();
        return few.or(() -> all(tables, conditions)
                        .map(all -> marked(all, left))
                        .filter(isPlain)
                        .map(all -> withoutNeedlessVia(all, isPlain))
                        .map(all -> isOrdered ? all : withoutNeedlessTables(all, isPlain)))
                .or(() -> left.isEmpty() ? fewest(used, tables, fits) : Optional.empty());
    }

    /** Whether a join is left to the order of keys, though others of them might as well be meant. */
    private boolean isAmbiguous(List<TableUse> used, List<Listed> listed) {
        var said = listed.stream()
                .filter(table -> !table.via().isEmpty())
                .map(Listed::table)
                .collect(Collectors.toSet());
        return planner.plan(used, listed).stream()
                .filter(join -> !said.contains(join.table()))
                .flatMap(join -> join.on().stream())
                .anyMatch(on -> graph.isAmbiguous(
                        graph.tableOf(on.earlier().column()),
                        graph.tableOf(on.here().column())));
    }

    private static Optional<List<Listed>> fewest(
            List<TableUse> used, List<TableUse> tables, Predicate<List<Listed>> fits) {
        var unused = tables.stream()
                .filter(table -> !used.contains(table))
                .sorted(Comparator.comparingInt(TableUse::table).thenComparing(TableUse::second))
                .map(table -> new Listed(table, List.of()))
                .toList();
        if (unused.size() > MOST_UNUSED_TABLES) {
            return Optional.empty();
        }
        for (int size = used.isEmpty() ? 1 : 0; size <= unused.size(); size++) {
            for (var subset : subsets(unused, size)) {
                if (fits.test(subset)) {
                    return Optional.of(subset);
                }
            }
        }
        return Optional.empty();
    }

    /** All subsets of a size, those with earlier elements first. */
    private static List<List<Listed>> subsets(List<Listed> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var subsets = new ArrayList<List<Listed>>();
        for (int first = 0; first <= from.size() - size; first++) {
            for (var rest : subsets(from.subList(first + 1, from.size()), size - 1)) {
                var subset = new ArrayList<Listed>();
                subset.add(from.get(first));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    /** Every table with the conditions that join it to those before it, or empty where a table has none. */
    private Optional<List<Listed>> all(List<TableUse> tables, List<Join.On> conditions) {
        var waiting = new ArrayList<>(tables);
        var listed = new ArrayList<Listed>();
        listed.add(new Listed(waiting.removeFirst(), List.of()));
        while (!waiting.isEmpty()) {
            var before = listed.stream().map(Listed::table).collect(Collectors.toSet());
            var next = waiting.stream()
                    .map(table -> new Listed(table, between(before, table, conditions)))
                    .filter(table -> !table.via().isEmpty())
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            listed.add(next.get());
            waiting.remove(next.get().table());
        }
        return Optional.of(listed);
    }

    private static List<Listed> marked(List<Listed> all, Set<TableUse> left) {
        return all.stream()
                .map(listed -> new Listed(listed.table(), left.contains(listed.table()), listed.via()))
                .toList();
    }

    private List<Join.On> between(Set<TableUse> before, TableUse table, List<Join.On> conditions) {
        var between = new ArrayList<Join.On>();
        for (var on : conditions) {
            if (tableOf(on.here()).equals(table) && before.contains(tableOf(on.earlier()))) {
                between.add(on);
            } else if (tableOf(on.earlier()).equals(table) && before.contains(tableOf(on.here()))) {
                between.add(new Join.On(on.here(), on.earlier()));
            }
        }
        return between;
    }

    private static List<Listed> withoutNeedlessVia(List<Listed> all, Predicate<List<Listed>> fits) {
        var listed = new ArrayList<>(all);
        for (int i = 1; i < listed.size(); i++) {
            var withVia = listed.get(i);
            listed.set(i, new Listed(withVia.table(), withVia.left(), List.of()));
            if (!fits.test(listed)) {
                listed.set(i, withVia);
            }
        }
        return List.copyOf(listed);
    }

    /** Beside the tables that a VIA names, which have to be there before the one that it joins. */
    private List<Listed> withoutNeedlessTables(List<Listed> all, Predicate<List<Listed>> fits) {
        var named = all.stream()
                .flatMap(listed -> listed.via().stream())
                .flatMap(on -> Stream.of(tableOf(on.earlier()), tableOf(on.here())))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return all;
        }
        var listed = new ArrayList<>(all);
        for (int i = all.size() - 1; i >= 0; i--) {
            var table = listed.remove(i);
            if (named.contains(table.table()) || !fits.test(listed)) {
                listed.add(i, table);
            }
        }
        return List.copyOf(listed);
    }

    /** What the planner makes of it, or empty if it leaves a table without a condition. */
    private Optional<Shape> shape(List<TableUse> used, List<Listed> listed, boolean keepsOrder) {
        var joins = planner.plan(used, listed);
        if (joins.stream().skip(1).anyMatch(join -> join.on().isEmpty())) {
            return Optional.empty();
        }
        var tables = joins.stream().map(Join::table).toList();
        var conditions = joins.stream().flatMap(join -> join.on().stream()).toList();
        return Optional.of(new Shape(keepsOrder ? tables : Set.copyOf(tables), equalColumns(conditions)));
    }

    private static Set<Set<ColumnUse>> equalColumns(List<Join.On> conditions) {
        Map<ColumnUse, Set<ColumnUse>> setOf = new HashMap<>();
        for (var on : conditions) {
            var union = new HashSet<ColumnUse>();
            for (var column : List.of(on.earlier(), on.here())) {
                union.addAll(setOf.getOrDefault(column, Set.of(column)));
            }
            union.forEach(column -> setOf.put(column, union));
        }
        return Set.copyOf(setOf.values());
    }

    private TableUse tableOf(ColumnUse column) {
        return new TableUse(graph.tableOf(column.column()), column.second());
    }
}
