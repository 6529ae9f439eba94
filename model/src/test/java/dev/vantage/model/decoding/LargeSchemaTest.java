package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.worker.TinyModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model of random weights, so that what a table is chosen for is its name alone. */
class LargeSchemaTest {

    private static final int COLUMNS = 9;
    private static final Question QUESTION = Question.of("how many singers had a concert?");

    @TempDir
    private Path folder;

    /** How many names each call has read. */
    private final List<Integer> read = new ArrayList<>();

    /** @param tables of which the last two are called concert and singer */
    private static Schema schema(int tables) {
        return new Schema(
                IntStream.range(0, tables)
                        .mapToObj(t -> Table.of(
                                t == tables - 1 ? "singer" : t == tables - 2 ? "concert" : "t_" + t,
                                IntStream.range(0, COLUMNS)
                                        .mapToObj(c -> Column.of("c_" + t + "_" + c, ColumnType.TEXT, c == 0))
                                        .toList()))
                        .toList(),
                List.of());
    }

    private NeuralTranslator translator() {
        var checkpoint = Checkpoint.open(TinyModel.in(folder));
        var engine = JavaEngine.withoutGradients(new JavaEngineOptions(1, KernelChoice.PLAIN));
        return NeuralTranslator.open(checkpoint, new Counting(EngineInference.open(checkpoint, engine)));
    }

    @Test
    void aSchemaOfAThousandItemsIsReadBeforeAQuestion() {
        var schema = schema(100);
        try (var translator = translator()) {
            var memory = translator.encode(schema, ValueIndex.empty());
            assertThat(read).containsExactly(1000);

            assertThat(translator.tablesFor(QUESTION, memory)).contains(98, 99);
            assertThat(read).hasSize(1);
        }
    }

    @Test
    void ofALargerOneAQuestionReadsTheNamesThatItIsLikeliestAbout() {
        var schema = schema(400);
        try (var translator = translator()) {
            var memory = translator.encode(schema, ValueIndex.empty());
            assertThat(read).isEmpty();

            assertThat(translator.tablesFor(QUESTION, memory)).contains(398, 399);
            assertThat(read)
                    .singleElement()
                    .satisfies(names -> assertThat(names).isBetween(500, 1000));
        }
    }

    /** A table that joins two chosen ones takes its room once, though its own name is likely too. */
    @Test
    void aQuestionReadsAsManyTablesAsThereIsRoomFor() {
        var tables = new ArrayList<>(schema(100).tables());
        tables.add(Table.of("singer_in_concert", tables.getFirst().columns()));
        var keys = List.of(
                new ForeignKey(100 * COLUMNS + 1, 98 * COLUMNS), new ForeignKey(100 * COLUMNS + 2, 99 * COLUMNS));
        try (var translator = translator()) {
            var memory = translator.encode(new Schema(tables, keys), ValueIndex.empty());

            assertThat(translator.tablesFor(QUESTION, memory))
                    .contains(98, 99, 100)
                    .hasSize(18);
        }
    }

    @Test
    void namesAreReadOnce() {
        try (var translator = translator()) {
            var memory = translator.encode(schema(400), ValueIndex.empty());
            translator.tablesFor(QUESTION, memory);
            ask(translator, memory);
            ask(translator, translator.encode(schema(400), ValueIndex.empty()));

            assertThat(read).hasSize(1);
        }
    }

    private static void ask(NeuralTranslator translator, SchemaMemory memory) {
        translator.translate(
                QUESTION, memory, (plan, schema) -> Optional.of(plan.tokens().toString()), Limits.DEFAULT);
    }

    private final class Counting implements Inference {

        private final Inference inference;

        Counting(Inference inference) {
            this.inference = inference;
        }

        @Override
        public ItemRows items(ItemTexts texts) {
            read.add(texts.pieces().size());
            return inference.items(texts);
        }

        @Override
        public List<float[]> read(List<int[]> pieces, BooleanSupplier cancelled) {
            return inference.read(pieces, cancelled);
        }

        @Override
        public List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled) {
            return inference.search(search, cancelled);
        }

        @Override
        public void close() {
            inference.close();
        }
    }
}
