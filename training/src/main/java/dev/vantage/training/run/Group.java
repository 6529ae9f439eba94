package dev.vantage.training.run;

import dev.vantage.model.network.Batch;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.PlanBatch;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Questions of one database as the network reads and learns them together.
 *
 * @param items the pieces of each item of the schema
 * @param nameLengths for each item how many pieces after the first are its own name
 * @param questions the pieces of each question
 */
public record Group(Batch batch, PlanBatch plans, List<int[]> items, int[] nameLengths, List<int[]> questions) {

    static Group of(List<Example> examples) {
        var view = examples.getFirst().database();
        int[] rows = IntStream.range(0, view.graph().items()).toArray();
        var batch = Batch.of(examples.stream()
                .map(example -> new Batch.Member(example.question(), view.graph(), rows))
                .toList());
        return new Group(
                batch,
                PlanBatch.of(examples, batch),
                view.texts().pieces(),
                view.texts().nameLengths(),
                examples.stream().map(example -> example.question().pieces()).toList());
    }
}
