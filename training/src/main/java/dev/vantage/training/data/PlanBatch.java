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
 * @param lastColumns [R * T] the column pointed to last before each token, an index into items and values, or -1
 */
public record PlanBatch(Decoder.Input input, int[] lastColumns, PlanLoss.Targets targets) {

    private static final int KEYWORDS = Keyword.values().length;

    /** Rows of each question: its plan, its negatives, and padding up to the most that a question of the batch has. */
    public static PlanBatch of(List<Example> examples, Batch batch) {
        int each = examples.stream().mapToInt(e -> e.plans().size()).max().orElseThrow();
        int length = examples.stream()
                .flatMap(e -> e.plans().stream())
                .mapToInt(List::size)
                .max()
                .orElseThrow();
        var filling = new Filling(examples.size() * each, length, batch);
        for (int e = 0; e < examples.size(); e++) {
            filling.use(e, examples.get(e));
            for (int p = 0; p < each; p++) {
                var plans = examples.get(e).plans();
                filling.fill(e * each + p, examples.get(e), p < plans.size() ? plans.get(p) : List.of());
            }
        }
        return filling.batch();
    }

    /** The arrays of one batch. */
    private static final class Filling {

        private final int rows;
        private final int length;
        private final int paddedItems;
        private final int pointers;
        private final int[] keywords;
        private final int[] pointed;
        private final int[] kinds;
        private final boolean[] valid;
        private final int[] lastColumns;
        private final int[] next;
        private final float[] legal;
        private final float[] used;

        Filling(int rows, int length, Batch batch) {
            this.rows = rows;
            this.length = length;
            paddedItems = batch.items();
            pointers = batch.items() + batch.values();
            keywords = new int[rows * length];
            pointed = new int[rows * length];
            kinds = new int[rows * length];
            valid = new boolean[rows * length];
            lastColumns = new int[rows * length];
            next = new int[rows * length];
            legal = new float[rows * length * (KEYWORDS + pointers)];
            used = new float[batch.questions() * pointers];
            Arrays.fill(pointed, -1);
            Arrays.fill(lastColumns, -1);
        }

        void use(int question, Example example) {
            for (int item : example.used()) {
                used[question * pointers + item] = 1;
            }
            for (var step : example.steps()) {
                if (step.target() == Target.VALUE) {
                    used[question * pointers + paddedItems + step.index()] = 1;
                }
            }
        }

        void fill(int row, Example example, List<Example.Step> steps) {
            int tables = example.database().schema().tables().size();
            int items = example.database().graph().items();
            int values = example.question().values().size();
            keywords[row * length] = Keyword.BEGIN.ordinal();
            int last = -1;
            for (int t = 0; t < length; t++) {
                int at = row * length + t;
                int choices = at * (KEYWORDS + pointers);
                if (t >= steps.size()) {
                    legal[choices] = 1;
                    continue;
                }
                var step = steps.get(t);
                valid[at] = true;
                lastColumns[at] = last;
                allow(step, legal, choices, tables, items, values, paddedItems);
                int pointer = pointer(step, tables, paddedItems);
                next[at] = pointer < 0 ? step.index() : KEYWORDS + pointer;
                if (step.target() == Target.COLUMN) {
                    last = pointer;
                }
                if (t + 1 < length) {
                    keywords[at + 1] = pointer < 0 ? step.index() : 0;
                    pointed[at + 1] = pointer;
                    kinds[at + 1] = pointer < 0 ? 0 : step.target().ordinal() - 1;
                }
            }
        }

        PlanBatch batch() {
            return new PlanBatch(
                    new Decoder.Input(rows, length, keywords, pointed, kinds, valid),
                    lastColumns,
                    new PlanLoss.Targets(next, legal, used));
        }
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
