package dev.vantage.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * One search for a shortest way between tables (Dijkstra). A declared foreign key costs 10 and a name that two tables share
 * 30; a step on a table that the core wants anyway costs 6 less. A step from a table to a second one that belongs to it costs
 * 30 more: what two rows have in common by belonging to a third is seldom meant.
 */
final class JoinPath {

    private static final int DECLARED_COST = 10;
    private static final int NAMED_COST = 30;
    private static final int MEETING_COST = 30;
    private static final int WANTED_DISCOUNT = 6;

    private final JoinGraph graph;
    private final Set<Integer> wanted;
    private final boolean declaredOnly;
    private final Map<Place, Integer> cost = new HashMap<>();
    private final Map<Place, Place> previous = new HashMap<>();
    private final Set<Integer> joined = new HashSet<>();
    private final PriorityQueue<Step> queue =
            new PriorityQueue<>(Comparator.comparingInt(Step::cost).thenComparingInt(Step::rank));

    /**
     * Where a way can stand.
     *
     * @param hasOne whether a table that belongs to this one is joined already
     */
    record Place(int table, boolean hasOne) {}

    private record Step(int cost, int rank, Place place) {}

    JoinPath(JoinGraph graph, Set<Integer> wanted, boolean declaredOnly) {
        this.graph = graph;
        this.wanted = wanted;
        this.declaredOnly = declaredOnly;
    }

    /** Tables from one of the starts to the end, both included; those between are no starts. */
    Optional<List<Integer>> between(Collection<Place> starts, int end) {
        var walk = graph.new NameWalk();
        var reached = new HashSet<Place>();
        for (var start : starts) {
            joined.add(start.table());
            cost.put(start, 0);
            queue.add(new Step(0, queue.size(), start));
        }
        int rank = queue.size();
        while (!queue.isEmpty()) {
            var step = queue.remove();
            var place = step.place();
            int table = place.table();
            if (table == end) {
                return Optional.of(wayTo(place));
            }
            if (!reached.add(place)) {
                continue;
            }
            for (int neighbour : graph.declaredNeighbours(table)) {
                relax(step, neighbour, DECLARED_COST, ++rank);
            }
            if (!declaredOnly) {
                for (int neighbour : walk.neighbours(table)) {
                    relax(step, neighbour, NAMED_COST, ++rank);
                }
            }
        }
        return Optional.empty();
    }

    private void relax(Step last, int table, int edge, int rank) {
        if (joined.contains(table)) {
            return;
        }
        var from = last.place();
        int meeting = from.hasOne() && graph.belongsTo(table, from.table()) ? MEETING_COST : 0;
        var to = new Place(table, graph.belongsTo(from.table(), table));
        int total = last.cost() + edge + meeting - (wanted.contains(table) ? WANTED_DISCOUNT : 0);
        if (total < cost.getOrDefault(to, Integer.MAX_VALUE)) {
            cost.put(to, total);
            previous.put(to, from);
            queue.add(new Step(total, rank, to));
        }
    }

    private List<Integer> wayTo(Place end) {
        var way = new ArrayList<Integer>();
        for (var place = end; place != null; place = previous.get(place)) {
            way.addFirst(place.table());
        }
        return way;
    }
}
