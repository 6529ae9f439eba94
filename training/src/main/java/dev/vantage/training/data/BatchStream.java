package dev.vantage.training.data;

import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of each epoch. A group holds questions of one view of one database, of similar length; a step holds groups that
 * take about as long, so that none waits for another. The same seed and epoch give the same steps.
 */
public final class BatchStream {

    private static final int WINDOW = 16;
    private static final double LENGTH_JITTER = 6;

    private final List<Pool> pools;
    private final int groupSize;
    private final int groups;
    private final double splitNames;
    private final long seed;

    /**
     * Questions of one source in two views each.
     *
     * @param named under the data set's own names
     * @param split under names split from the identifiers; the same questions in the same order
     * @param share that an epoch uses
     */
    public record Pool(List<Example> named, List<Example> split, double share) {

        /** The same questions, of which an epoch uses another share. */
        public Pool withShare(double other) {
            return new Pool(named, split, other);
        }
    }

    public BatchStream(List<Pool> pools, int groupSize, int groups, double splitNames, long seed) {
        this.pools = List.copyOf(pools);
        this.groupSize = groupSize;
        this.groups = groups;
        this.splitNames = splitNames;
        this.seed = seed;
    }

    /** Steps without end, each a list of groups: those of one epoch after the other. */
    public Stream<List<List<Example>>> steps() {
        return IntStream.iterate(0, epoch -> epoch + 1).mapToObj(this::epoch).flatMap(List::stream);
    }

    /** Steps of one epoch. */
    List<List<List<Example>>> epoch(int epoch) {
        var random = new Random(seed * 1_000_003 + epoch);
        var all = groupsOf(random);
        Collections.shuffle(all, random);
        var steps = new ArrayList<List<List<Example>>>();
        int window = WINDOW * groups;
        for (int from = 0; from < all.size(); from += window) {
            var part = new ArrayList<>(all.subList(from, Math.min(all.size(), from + window)));
            part.sort(Comparator.comparingLong(BatchStream::cost));
            for (int at = 0; at < part.size(); at += groups) {
                steps.add(List.copyOf(part.subList(at, Math.min(part.size(), at + groups))));
            }
        }
        Collections.shuffle(steps, random);
        return steps;
    }

    /** About how long a group takes: each question is read together with the schema's items. */
    private static long cost(List<Example> group) {
        long longest = group.stream()
                .mapToInt(example -> example.question().pieces().length)
                .max()
                .orElseThrow();
        long together = longest + group.getFirst().database().graph().items();
        return group.size() * together * together;
    }

    private List<List<Example>> groupsOf(Random random) {
        var byDatabase = new LinkedHashMap<Shared, List<Pair>>();
        var ofView = new IdentityHashMap<DatabaseView, List<Pair>>();
        for (var pool : pools) {
            for (int index : sample(pool, random)) {
                var named = pool.named().get(index);
                double length = named.question().pieces().length + random.nextDouble() * LENGTH_JITTER;
                var pair = new Pair(named, pool.split().get(index), length);
                ofView.computeIfAbsent(
                                pair.split().database(),
                                view -> byDatabase.computeIfAbsent(Shared.of(view), shared -> new ArrayList<>()))
                        .add(pair);
            }
        }
        var all = new ArrayList<List<Example>>();
        for (var pairs : byDatabase.values()) {
            pairs.sort(Comparator.comparingDouble(Pair::length));
            int count = Math.max(1, Math.round(pairs.size() / (float) groupSize));
            for (int g = 0; g < count; g++) {
                boolean split = random.nextDouble() < splitNames;
                all.add(pairs.subList(bound(pairs.size(), g, count), bound(pairs.size(), g + 1, count)).stream()
                        .map(pair -> split ? pair.split() : pair.named())
                        .toList());
            }
        }
        return all;
    }

    private static int bound(int size, int part, int parts) {
        return Math.toIntExact((long) size * part / parts);
    }

    /** A share of a pool, drawn in groups of one database, so that few databases have only a question or two. */
    private List<Integer> sample(Pool pool, Random random) {
        var byDatabase = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < pool.split().size(); i++) {
            byDatabase
                    .computeIfAbsent(pool.split().get(i).database().name(), name -> new ArrayList<>())
                    .add(i);
        }
        var parts = new ArrayList<List<Integer>>();
        for (var indices : byDatabase.values()) {
            Collections.shuffle(indices, random);
            for (int from = 0; from < indices.size(); from += groupSize) {
                parts.add(indices.subList(from, Math.min(indices.size(), from + groupSize)));
            }
        }
        Collections.shuffle(parts, random);
        long wanted = Math.max(1, Math.round(pool.split().size() * pool.share()));
        var sampled = new ArrayList<Integer>();
        for (int i = 0; !parts.isEmpty() && sampled.size() < wanted; i++) {
            sampled.addAll(parts.get(i % parts.size()));
        }
        return sampled;
    }

    /** What a group has in common. Sources may share a database, or have others under its name. */
    private record Shared(String name, Schema schema, List<Cell> cells) {

        static Shared of(DatabaseView view) {
            return new Shared(view.name(), view.schema(), view.categories().cells());
        }
    }

    private record Pair(Example named, Example split, double length) {}
}
