package dev.vantage.training.run;

import dev.vantage.model.network.Batch;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.PlanBatch;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Questions of one database as the network reads and learns them together.
 *
 * @param items the pieces of each item and each category of the database
 * @param nameLengths for each how many pieces after the first are its own name
 * @param questions the pieces of each question
 */
public record Group(Batch batch, PlanBatch plans, List<int[]> items, int[] nameLengths, List<int[]> questions) {

    static Group of(List<Example> examples) {
        var view = examples.getFirst().database();
        int items = view.graph().items();
        int[] rows = IntStream.range(0, items).toArray();
        var batch = Batch.of(examples.stream()
                .map(example -> new Batch.Member(example.question(), view.graph(), rows, valueRows(example, items)))
                .toList());
        return new Group(
                batch,
                PlanBatch.of(examples, batch),
                view.texts().pieces(),
                view.texts().nameLengths(),
                examples.stream().map(example -> example.question().pieces()).toList());
    }

    /** For each value the row of its text, behind those of the items, or -1. */
    private static int[] valueRows(Example example, int items) {
        var categories = example.database().categories();
        return example.question().values().stream()
                .mapToInt(value -> categories.rowOf(value, items))
                .toArray();
    }
}
