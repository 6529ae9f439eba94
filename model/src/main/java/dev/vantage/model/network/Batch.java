package dev.vantage.model.network;

import dev.vantage.model.link.LinkedQuestion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Questions of one or more schemas, padded to equal lengths: everything that the joint encoder is told besides texts.
 * B questions; Q words, S items, V values at most; N = Q + S + V nodes. Row-major host arrays.
 *
 * @param wordPool [B, Q, T] mean of a word's pieces
 * @param itemRows [B, S] row of each item among the encoded items
 * @param itemFeatures [B, S, SchemaGraph.FEATURES]
 * @param itemKinds [B, S] node kind: 1 table, 2 column
 * @param valueRows [B, V] row of each value that has a text of its own among the encoded items, else -1
 * @param valuePool [B, V, Q] mean of a value's words
 * @param valueFeatures [B, V, QuestionGraph.VALUE_FEATURES]
 * @param relationSets [C] the distinct sets of relations that occur, as bits; the first is empty
 * @param pairs [B, N, N] index of each pair's set
 * @param matches [B, N, MATCH_FEATURES + 1] name and cell matches; the last feature is the network's to fill
 * @param valid [B, N] 1 for a node, 0 for padding
 */
public record Batch(
        int questions,
        int words,
        int items,
        int values,
        int pieces,
        float[] wordPool,
        int[] itemRows,
        float[] itemFeatures,
        int[] itemKinds,
        int[] valueRows,
        float[] valuePool,
        float[] valueFeatures,
        long[] relationSets,
        int[] pairs,
        float[] matches,
        float[] valid) {

    /**
     * A question in a batch.
     *
     * @param question linked to the schema of {@code graph}
     * @param graph of the question's schema
     * @param itemRows for each item of that schema, its row among the encoded items
     * @param valueRows for each value of the question, the row of its text among them, or -1
     */
    public record Member(LinkedQuestion question, SchemaGraph graph, int[] itemRows, int[] valueRows) {}

    public int nodes() {
        return words + items + values;
    }

    /** Pads the members to equal lengths. @throws IllegalArgumentException if there are none */
    public static Batch of(List<Member> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A batch wants at least one question");
        }
        var graphs = members.stream()
                .map(member -> new QuestionGraph(member.question(), member.graph()))
                .toList();
        int words = graphs.stream().mapToInt(QuestionGraph::words).max().orElseThrow();
        int items = graphs.stream().mapToInt(QuestionGraph::items).max().orElseThrow();
        int values = Math.max(
                1, graphs.stream().mapToInt(QuestionGraph::values).max().orElseThrow());
        int pieces = members.stream()
                .mapToInt(member -> member.question().pieces().length)
                .max()
                .orElseThrow();
        return new Collation(members, graphs, words, items, values, pieces).batch();
    }

    /** One padding of one batch. */
    private static final class Collation {

        private final List<Member> members;
        private final List<QuestionGraph> graphs;
        private final int words;
        private final int items;
        private final int values;
        private final int pieces;
        private final int nodes;
        private final HashMap<Long, Integer> sets = new HashMap<>();

        Collation(List<Member> members, List<QuestionGraph> graphs, int words, int items, int values, int pieces) {
            this.members = members;
            this.graphs = graphs;
            this.words = words;
            this.items = items;
            this.values = values;
            this.pieces = pieces;
            nodes = words + items + values;
            sets.put(0L, 0);
        }

        Batch batch() {
            int count = members.size();
            var wordPool = new float[count * words * pieces];
            var itemRows = new int[count * items];
            var itemFeatures = new float[count * items * SchemaGraph.FEATURES];
            var itemKinds = new int[count * items];
            var valueRows = new int[count * values];
            Arrays.fill(valueRows, -1);
            var valuePool = new float[count * values * words];
            var valueFeatures = new float[count * values * QuestionGraph.VALUE_FEATURES];
            var pairs = new int[count * nodes * nodes];
            var matches = new float[count * nodes * (QuestionGraph.MATCH_FEATURES + 1)];
            var valid = new float[count * nodes];
            for (int b = 0; b < count; b++) {
                var member = members.get(b);
                var graph = graphs.get(b);
                poolWords(member.question(), wordPool, b * words * pieces);
                poolValues(member.question(), valuePool, b * values * words);
                Arrays.fill(itemRows, b * items, (b + 1) * items, member.itemRows()[0]);
                System.arraycopy(member.itemRows(), 0, itemRows, b * items, member.itemRows().length);
                Arrays.fill(itemKinds, b * items, (b + 1) * items, 2);
                Arrays.fill(itemKinds, b * items, b * items + member.graph().tables(), 1);
                System.arraycopy(member.valueRows(), 0, valueRows, b * values, member.valueRows().length);
                member.graph().copyFeatures(itemFeatures, b * items * SchemaGraph.FEATURES);
                graph.copyValueFeatures(valueFeatures, b * values * QuestionGraph.VALUE_FEATURES);
                int rowsAt = b * nodes;
                int width = QuestionGraph.MATCH_FEATURES + 1;
                graph.copyMatches(matches, rowsAt * width, (rowsAt + words) * width);
                Arrays.fill(valid, rowsAt, rowsAt + graph.words(), 1);
                Arrays.fill(valid, rowsAt + words, rowsAt + words + graph.items(), 1);
                Arrays.fill(valid, rowsAt + words + items, rowsAt + words + items + graph.values(), 1);
                numberPairs(graph, pairs, b * nodes * nodes);
            }
            var numbered = new long[sets.size()];
            sets.forEach((set, index) -> numbered[index] = set);
            return new Batch(
                    count,
                    words,
                    items,
                    values,
                    pieces,
                    wordPool,
                    itemRows,
                    itemFeatures,
                    itemKinds,
                    valueRows,
                    valuePool,
                    valueFeatures,
                    numbered,
                    pairs,
                    matches,
                    valid);
        }

        private void poolWords(LinkedQuestion question, float[] pool, int offset) {
            var counts = new int[words];
            for (int word : question.wordOfPiece()) {
                if (word >= 0) {
                    counts[word]++;
                }
            }
            for (int p = 0; p < question.wordOfPiece().length; p++) {
                int word = question.wordOfPiece()[p];
                if (word >= 0) {
                    pool[offset + word * pieces + p] = 1f / counts[word];
                }
            }
        }

        private void poolValues(LinkedQuestion question, float[] pool, int offset) {
            for (int v = 0; v < question.values().size(); v++) {
                var value = question.values().get(v);
                for (int w = Math.max(0, value.firstWord()); w < value.endWord(); w++) {
                    pool[offset + v * words + w] = 1f / (value.endWord() - value.firstWord());
                }
            }
        }

        private void numberPairs(QuestionGraph graph, int[] pairs, int offset) {
            var place = places(graph);
            for (int i = 0; i < place.length; i++) {
                for (int j = 0; j < place.length; j++) {
                    long set = graph.relations(i, j);
                    var known = sets.get(set);
                    if (known == null) {
                        known = sets.size();
                        sets.put(set, known);
                    }
                    pairs[offset + place[i] * nodes + place[j]] = known;
                }
            }
        }

        /** For each node of one question its place among the padded nodes. */
        private int[] places(QuestionGraph graph) {
            var place = new int[graph.words() + graph.items() + graph.values()];
            for (int n = 0; n < place.length; n++) {
                if (n < graph.words()) {
                    place[n] = n;
                } else if (n < graph.words() + graph.items()) {
                    place[n] = words + n - graph.words();
                } else {
                    place[n] = words + items + n - graph.words() - graph.items();
                }
            }
            return place;
        }
    }
}
