package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The decoder's side of a search over plans of one question: all beams read their next token at once, and what they share
 * is computed once.
 */
public final class PlanSearch {

    private final Engine engine;
    private final Decoder decoder;
    private final Memory memory;
    private final List<Decoder.Crossing> crossings;
    private final PlanCache cache;
    private final float[] pointerBias;
    private final int pointers;

    PlanSearch(Engine engine, Decoder decoder, Memory memory) {
        this.engine = engine;
        this.decoder = decoder;
        this.memory = memory;
        crossings = decoder.crossings(memory);
        cache = new PlanCache(engine);
        pointerBias = memory.pointerBias().toFloats();
        pointers = memory.pointerKeys().size(1);
    }

    /** How many items and values there are to point to: the tables, the columns and then the values. */
    public int pointers() {
        return pointers;
    }

    /**
     * The token that a beam reads next.
     *
     * @param row the beam of the call before that it continues; 0 in the first call
     * @param keyword index of a keyword, or -1
     * @param pointer index into items and values, or -1
     * @param kind of the pointer: 0 table, 1 column, 2 value
     * @param lastColumn the column pointed to last, this token included, or -1
     */
    public record Step(int row, int keyword, int pointer, int kind, int lastColumn) {}

    /** For each beam the logits of all keywords followed by those of all items and values. */
    public List<float[]> advance(List<Step> steps) {
        try (var scope = engine.openScope()) {
            var logits = read(steps);
            cache.keepAfter(scope);
            return logits;
        }
    }

    private List<float[]> read(List<Step> steps) {
        int n = steps.size();
        if (cache.length(0) > 0) {
            cache.keepRows(steps.stream().mapToInt(Step::row).toArray());
        }
        var valid = new boolean[n];
        Arrays.fill(valid, true);
        var input = new Decoder.Input(
                n,
                1,
                steps.stream().mapToInt(step -> Math.max(0, step.keyword())).toArray(),
                steps.stream().mapToInt(Step::pointer).toArray(),
                steps.stream().mapToInt(Step::kind).toArray(),
                valid);
        var states = decoder.states(memory, crossings, input, cache).states();
        var keywords = decoder.keywordLogits(states);
        var logits = engine.concat(2, List.of(keywords, decoder.pointerLogits(memory, states)));
        return split(logits, keywords.size(2), steps);
    }

    private List<float[]> split(Tensor logits, int keywords, List<Step> steps) {
        var all = logits.toFloats();
        var rows = new ArrayList<float[]>();
        for (int i = 0; i < steps.size(); i++) {
            var row = Arrays.copyOfRange(all, i * (keywords + pointers), (i + 1) * (keywords + pointers));
            int last = steps.get(i).lastColumn();
            for (int p = 0; last >= 0 && p < pointers; p++) {
                row[keywords + p] += pointerBias[last * pointers + p];
            }
            rows.add(row);
        }
        return rows;
    }
}
