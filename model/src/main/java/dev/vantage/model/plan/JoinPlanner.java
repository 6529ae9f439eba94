package dev.vantage.model.plan;

import dev.vantage.model.plan.JoinGraph.Edge;
import dev.vantage.model.plan.JoinPath.Place;
import dev.vantage.model.plan.PlanTree.Listed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the tables of a FROM, their order and their joins from what a core uses and what it lists. The tables of used
 * columns come in order of first use, then the listed ones, or the listed ones first if one of them is used too. A table
 * is joined by a declared foreign key to one that is there already, the latest first; else over unlisted tables along
 * declared keys; else by a name the two share; else over unlisted tables by any join. That two tables belong to one third
 * joins them only where the keys have no better way: the dishes of an order are those of its lines, not all of its restaurant.
 */
public final class JoinPlanner {

    private final JoinGraph graph;

    public JoinPlanner(JoinGraph graph) {
        this.graph = graph;
    }

    /**
     * The joins of one core, in order.
     *
     * @return at least one table; a table after the first has no conditions if nothing joins it
     * @throws IllegalArgumentException if nothing is used and nothing is listed
     */
    public List<Join> plan(List<TableUse> used, List<Listed> listed) {
        var order = order(used, listed);
        if (order.isEmpty()) {
            throw new IllegalArgumentException("A core uses no table and lists none");
        }
        var via = new LinkedHashMap<TableUse, List<Join.On>>();
        listed.stream().filter(table -> !table.via().isEmpty()).forEach(table -> via.put(table.table(), table.via()));
        var left = listed.stream().filter(Listed::left).map(Listed::table).collect(Collectors.toSet());
        return new Planning(order, via, left).run();
    }

    private static List<TableUse> order(List<TableUse> used, List<Listed> listed) {
        var tables = listed.stream().map(Listed::table).toList();
        var order = new LinkedHashSet<TableUse>();
        if (tables.stream().anyMatch(used::contains)) {
            order.addAll(tables);
            order.addAll(used);
        } else {
            order.addAll(used);
            order.addAll(tables);
        }
        var complete = new ArrayList<TableUse>();
        order.stream()
                .filter(use -> use.second() && !order.contains(use.first()))
                .forEach(use -> complete.addFirst(use.first()));
        complete.addAll(order);
        return complete;
    }

    /** The state of one call. */
    private final class Planning {

        private final Set<Integer> wanted = new HashSet<>();
        private final Map<TableUse, List<Join.On>> via;
        private final Set<TableUse> left;
        private final List<TableUse> waiting;
        private final List<TableUse> joined = new ArrayList<>();
        private final Set<TableUse> haveOne = new HashSet<>();
        private final List<Join> joins = new ArrayList<>();

        Planning(List<TableUse> order, Map<TableUse, List<Join.On>> via, Set<TableUse> left) {
            this.via = via;
            this.left = left;
            this.waiting = new ArrayList<>(order);
            order.forEach(use -> wanted.add(use.table()));
        }

        List<Join> run() {
            add(new Join(waiting.getFirst(), List.of()));
            while (!waiting.isEmpty()) {
                add(next());
            }
            return List.copyOf(joins);
        }

        private void add(Join join) {
            joins.add(left.contains(join.table()) ? new Join(join.table(), true, join.on()) : join);
            joined.add(join.table());
            waiting.remove(join.table());
            for (var on : join.on()) {
                var earlier = new TableUse(
                        graph.tableOf(on.earlier().column()), on.earlier().second());
                if (belongs(join.table(), earlier)) {
                    haveOne.add(earlier);
                } else if (belongs(earlier, join.table())) {
                    haveOne.add(join.table());
                }
            }
        }

        private boolean belongs(TableUse one, TableUse other) {
            return graph.belongsTo(one.table(), other.table());
        }

        private Join next() {
            var first = waiting.getFirst();
            var asListed = via.get(first);
            if (asListed != null) {
                return new Join(first, asListed);
            }
            return direct(true, false)
                    .or(() -> step(free(), true))
                    .or(() -> direct(true, true))
                    .or(() -> direct(false, true))
                    .or(() -> step(Optional.of(first), false))
                    .orElseGet(() -> new Join(first, List.of()));
        }

        private Optional<TableUse> free() {
            return waiting.stream()
                    .filter(use -> !use.second() && !via.containsKey(use))
                    .findFirst();
        }

        /**
         * The first waiting table that an edge joins to a joined one.
         *
         * @param mayMeet whether it may be the second to belong to that one
         */
        private Optional<Join> direct(boolean declaredOnly, boolean mayMeet) {
            return waiting.stream()
                    .filter(use -> !via.containsKey(use))
                    .flatMap(use -> defaultJoin(use, declaredOnly, mayMeet).stream())
                    .findFirst();
        }

        /** The first unlisted table on the way to a waiting one. */
        private Optional<Join> step(Optional<TableUse> target, boolean declaredOnly) {
            return target.flatMap(use -> new JoinPath(graph, wanted, declaredOnly).between(starts(), use.table()))
                    .filter(path -> path.size() > 2)
                    .map(path -> new TableUse(path.get(1), false))
                    .map(use -> defaultJoin(use, true, false)
                            .or(() -> defaultJoin(use, false, true))
                            .orElseGet(() -> new Join(use, List.of())));
        }

        private List<Place> starts() {
            return joined.stream()
                    .filter(use -> !use.second())
                    .map(use -> new Place(use.table(), haveOne.contains(use)))
                    .toList();
        }

        private Optional<Join> defaultJoin(TableUse use, boolean declaredOnly, boolean mayMeet) {
            Optional<Join> byName = Optional.empty();
            for (var earlier : joined.reversed()) {
                boolean meets = haveOne.contains(earlier) && belongs(use, earlier);
                if (earlier.table() == use.table() || (meets && !mayMeet)) {
                    continue;
                }
                boolean isDeclared = graph.isDeclared(earlier.table(), use.table());
                if (!isDeclared && (declaredOnly || byName.isPresent())) {
                    continue;
                }
                var join = join(earlier, use);
                if (isDeclared) {
                    return join;
                }
                byName = join;
            }
            return byName.isPresent() ? byName : selfJoin(use);
        }

        private Optional<Join> selfJoin(TableUse use) {
            return joined.stream()
                    .filter(earlier -> earlier.table() == use.table())
                    .findFirst()
                    .flatMap(earlier -> join(earlier, use));
        }

        private Optional<Join> join(TableUse earlier, TableUse use) {
            var edges = graph.edges(earlier.table(), use.table());
            if (edges.isEmpty()) {
                return Optional.empty();
            }
            boolean takesAnother = earlier.table() != use.table() && (earlier.second() || use.second());
            var edge = edges.get(takesAnother ? Math.min(1, edges.size() - 1) : 0);
            return Optional.of(new Join(use, conditions(edge, earlier, use)));
        }

        private static List<Join.On> conditions(Edge edge, TableUse earlier, TableUse use) {
            return edge.pairs().stream()
                    .map(pair -> new Join.On(
                            new ColumnUse(pair.from(), earlier.second()), new ColumnUse(pair.to(), use.second())))
                    .toList();
        }
    }
}
