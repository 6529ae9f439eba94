package dev.vantage.model.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Shortest ways between tables (Dijkstra). A declared foreign key costs 10 and a name that two tables share 30; a step
 * on a table that the core wants anyway costs 6 less.
 */
final class JoinPath {

    private static final int DECLARED_COST = 10;
    private static final int NAMED_COST = 30;
    private static final int WANTED_DISCOUNT = 6;

    private final JoinGraph graph;
    private final Set<Integer> wanted;
    private final boolean declaredOnly;
    private final int[] previous;
    private final int[] cost;
    private final PriorityQueue<Step> queue =
            new PriorityQueue<>(Comparator.comparingInt(Step::cost).thenComparingInt(Step::rank));

    private record Step(int cost, int rank, int table) {}

    JoinPath(JoinGraph graph, Set<Integer> wanted, boolean declaredOnly) {
        this.graph = graph;
        this.wanted = wanted;
        this.declaredOnly = declaredOnly;
        this.previous = new int[graph.tableCount()];
        this.cost = new int[graph.tableCount()];
    }

    /** Tables from one of the starts to the end, both included. */
    Optional<List<Integer>> between(Collection<Integer> starts, int end) {
        Arrays.fill(previous, -1);
        Arrays.fill(cost, Integer.MAX_VALUE);
        var walk = graph.new NameWalk();
        var reached = new boolean[graph.tableCount()];
        for (int start : starts) {
            cost[start] = 0;
            queue.add(new Step(0, queue.size(), start));
        }
        int rank = queue.size();
        while (!queue.isEmpty()) {
            int table = queue.remove().table();
            if (table == end) {
                return Optional.of(wayTo(end));
            }
            if (reached[table]) {
                continue;
            }
            reached[table] = true;
            for (int neighbour : graph.declaredNeighbours(table)) {
                relax(table, neighbour, DECLARED_COST, ++rank);
            }
            if (!declaredOnly) {
                for (int neighbour : walk.neighbours(table)) {
                    relax(table, neighbour, NAMED_COST, ++rank);
                }
            }
        }
        return Optional.empty();
    }

    private void relax(int from, int to, int step, int rank) {
        int total = cost[from] + step - (wanted.contains(to) ? WANTED_DISCOUNT : 0);
        if (total < cost[to]) {
            cost[to] = total;
            previous[to] = from;
            queue.add(new Step(total, rank, to));
        }
    }

    private List<Integer> wayTo(int end) {
        var way = new ArrayList<Integer>();
        for (int table = end; table >= 0; table = previous[table]) {
            way.addFirst(table);
        }
        return way;
    }
}
