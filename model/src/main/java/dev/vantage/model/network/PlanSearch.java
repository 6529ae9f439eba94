package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The decoder's side of a search over plans of some questions: all beams of all questions read their next token at once, and
 * what the beams of a question share is computed once. Each question has as many rows as the one with the most beams, some
 * of them padding; a question without beams has none.
 */
public final class PlanSearch {

    private final Engine engine;
    private final Decoder decoder;
    private final PlanCache cache;
    private final float[] pointerBias;
    private final int pointers;
    private Asked asked;
    private int rowsOfEach = 1;

    /**
     * The questions that still have beams.
     *
     * @param questions their indices among those that the search began with
     */
    private record Asked(int[] questions, Memory memory, List<Decoder.Crossing> crossings) {

        Asked only(int[] places, Engine engine, Scope scope) {
            var rows = engine.ints(places, places.length);
            return new Asked(
                    IntStream.of(places).map(place -> questions[place]).toArray(),
                    new Memory(
                            memory.nodes(),
                            scope.keep(memory.padding().take(rows)),
                            scope.keep(memory.pointerInputs().take(rows)),
                            scope.keep(memory.pointerKeys().take(rows)),
                            memory.pointerBias(),
                            memory.similarity()),
                    crossings.stream()
                            .map(crossing -> new Decoder.Crossing(
                                    scope.keep(crossing.keys().take(rows)),
                                    scope.keep(crossing.values().take(rows))))
                            .toList());
        }
    }

    PlanSearch(Engine engine, Decoder decoder, Memory memory) {
        this.engine = engine;
        this.decoder = decoder;
        cache = new PlanCache(engine);
        pointerBias = memory.pointerBias().toFloats();
        pointers = memory.pointerKeys().size(1);
        var all = IntStream.range(0, memory.pointerKeys().size(0)).toArray();
        asked = new Asked(all, memory, decoder.crossings(memory));
    }

    /**
     * The token that a beam reads next.
     *
     * @param row the beam of its question, in the call before, that it continues; 0 in the first call
     * @param keyword index of a keyword, or -1
     * @param pointer index into items and values, or -1
     * @param kind of the pointer: 0 table, 1 column, 2 value
     * @param lastColumn the column pointed to last, this token included, or -1
     */
    public record Step(int row, int keyword, int pointer, int kind, int lastColumn) {

        private static final Step PADDING = new Step(0, 0, -1, 0, -1);
    }

    /**
     * @param steps of each question's beams, as many as are wanted; at least one question has some, and one that had none
     *     before has none again
     * @return for each question and beam the logits of all keywords followed by those of all items and values
     */
    public List<List<float[]>> advance(List<List<Step>> steps) {
        try (var scope = engine.openScope()) {
            int[] places = IntStream.range(0, asked.questions().length)
                    .filter(place -> !steps.get(asked.questions()[place]).isEmpty())
                    .toArray();
            int rows = steps.stream().mapToInt(List::size).max().orElseThrow();
            continueRows(places, rows, steps);
            if (places.length < asked.questions().length) {
                asked = asked.only(places, engine, scope);
            }
            rowsOfEach = rows;
            var logits = read(padded(steps));
            cache.keepAfter(scope);
            return split(logits, steps);
        }
    }

    /** The cache's rows of the beams that go on, padding included. */
    private void continueRows(int[] places, int rows, List<List<Step>> steps) {
        if (cache.length(0) == 0) {
            return;
        }
        var kept = new int[places.length * rows];
        for (int i = 0; i < places.length; i++) {
            var ofQuestion = steps.get(asked.questions()[places[i]]);
            for (int r = 0; r < rows; r++) {
                kept[i * rows + r] = places[i] * rowsOfEach
                        + (r < ofQuestion.size() ? ofQuestion.get(r).row() : 0);
            }
        }
        cache.keepRows(kept);
    }

    /** A step for each row. */
    private List<Step> padded(List<List<Step>> steps) {
        var padded = new ArrayList<Step>();
        for (int question : asked.questions()) {
            var own = steps.get(question);
            padded.addAll(own);
            for (int r = own.size(); r < rowsOfEach; r++) {
                padded.add(Step.PADDING);
            }
        }
        return padded;
    }

    /** [R, 1, keywords + pointers]. */
    private Tensor read(List<Step> rows) {
        int n = rows.size();
        var input = new Decoder.Input(
                n,
                1,
                rows.stream().mapToInt(step -> Math.max(0, step.keyword())).toArray(),
                rows.stream().mapToInt(Step::pointer).toArray(),
                rows.stream().mapToInt(Step::kind).toArray(),
                valid(rows));
        var states =
                decoder.states(asked.memory(), asked.crossings(), input, cache).states();
        return engine.concat(2, List.of(decoder.keywordLogits(states), decoder.pointerLogits(asked.memory(), states)));
    }

    private static boolean[] valid(List<Step> rows) {
        var valid = new boolean[rows.size()];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = !rows.get(i).equals(Step.PADDING);
        }
        return valid;
    }

    private List<List<float[]>> split(Tensor logits, List<List<Step>> steps) {
        var all = logits.toFloats();
        int width = logits.size(2);
        var split = new ArrayList<List<float[]>>();
        int place = 0;
        for (int question = 0; question < steps.size(); question++) {
            var own = steps.get(question);
            var rows = new ArrayList<float[]>();
            for (int r = 0; r < own.size(); r++) {
                int at = (place * rowsOfEach + r) * width;
                rows.add(biased(
                        Arrays.copyOfRange(all, at, at + width),
                        question,
                        own.get(r).lastColumn()));
            }
            split.add(rows);
            place += own.isEmpty() ? 0 : 1;
        }
        return split;
    }

    /** Adds to the scores of items and values what they have after the last column pointed to. */
    private float[] biased(float[] row, int question, int lastColumn) {
        int first = row.length - pointers;
        int from = (question * pointers + lastColumn) * pointers;
        for (int p = 0; lastColumn >= 0 && p < pointers; p++) {
            row[first + p] += pointerBias[from + p];
        }
        return row;
    }
}
