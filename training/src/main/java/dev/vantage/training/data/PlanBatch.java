package dev.vantage.training.data;

import dev.vantage.model.network.Batch;
import dev.vantage.model.network.Decoder;
import dev.vantage.model.network.PlanLoss;
import dev.vantage.model.plan.Keyword;
import dev.vantage.training.data.Example.Target;
import java.util.Arrays;
import java.util.List;

/**
 * The plans of a batch of questions, padded to equal lengths, as the decoder reads and learns them.
 *
 * @param lastColumns [B * T] the column pointed to last before each token, an index into items and values, or -1
 */
public record PlanBatch(Decoder.Input input, int[] lastColumns, PlanLoss.Targets targets) {

    private static final int KEYWORDS = Keyword.values().length;

    public static PlanBatch of(List<Example> examples, Batch batch) {
        int length = examples.stream().mapToInt(e -> e.steps().size()).max().orElseThrow();
        int rows = examples.size();
        int pointers = batch.items() + batch.values();
        var keywords = new int[rows * length];
        var pointed = new int[rows * length];
        var kinds = new int[rows * length];
        var valid = new boolean[rows * length];
        var lastColumns = new int[rows * length];
        var next = new int[rows * length];
        var legal = new float[rows * length * (KEYWORDS + pointers)];
        var used = new float[rows * pointers];
        Arrays.fill(pointed, -1);
        Arrays.fill(lastColumns, -1);
        for (int r = 0; r < rows; r++) {
            var example = examples.get(r);
            int tables = example.database().schema().tables().size();
            int items = example.database().graph().items();
            int values = example.question().values().size();
            for (int item : example.used()) {
                used[r * pointers + item] = 1;
            }
            keywords[r * length] = Keyword.BEGIN.ordinal();
            int last = -1;
            for (int t = 0; t < length; t++) {
                int at = r * length + t;
                int choices = at * (KEYWORDS + pointers);
                if (t >= example.steps().size()) {
                    legal[choices] = 1;
                    continue;
                }
                var step = example.steps().get(t);
                valid[at] = true;
                lastColumns[at] = last;
                allow(step, legal, choices, tables, items, values, batch.items());
                int pointer = pointer(step, tables, batch.items());
                next[at] = pointer < 0 ? step.index() : KEYWORDS + pointer;
                if (step.target() == Target.COLUMN) {
                    last = pointer;
                }
                if (step.target() == Target.VALUE) {
                    used[r * pointers + pointer] = 1;
                }
                if (t + 1 < length) {
                    keywords[at + 1] = pointer < 0 ? step.index() : 0;
                    pointed[at + 1] = pointer;
                    kinds[at + 1] = pointer < 0 ? 0 : step.target().ordinal() - 1;
                }
            }
        }
        return new PlanBatch(
                new Decoder.Input(rows, length, keywords, pointed, kinds, valid),
                lastColumns,
                new PlanLoss.Targets(next, legal, used));
    }

    /** Where a step points among items and values, or -1. Values stand after the padded items. */
    private static int pointer(Example.Step step, int tables, int paddedItems) {
        return switch (step.target()) {
            case KEYWORD -> -1;
            case TABLE -> step.index();
            case COLUMN -> tables + step.index();
            case VALUE -> paddedItems + step.index();
        };
    }

    private static void allow(
            Example.Step step, float[] legal, int at, int tables, int items, int values, int paddedItems) {
        for (int k = 0; k < KEYWORDS; k++) {
            legal[at + k] = step.legalKeywords().contains(k) ? 1 : 0;
        }
        int first = at + KEYWORDS;
        if (step.tables()) {
            Arrays.fill(legal, first, first + tables, 1);
        }
        if (step.columns()) {
            Arrays.fill(legal, first + tables, first + items, 1);
        }
        if (step.values()) {
            Arrays.fill(legal, first + paddedItems, first + paddedItems + values, 1);
        }
    }
}
