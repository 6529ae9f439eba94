package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.worker.TinyModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model of random weights: what it answers is nonsense, but always the same. */
class QuestionsTogetherTest {

    /**
     * Both compute in float32, in another order; log-probabilities of plans of up to eighty tokens. Of two plans that are
     * as probable the one or the other may come first, so that only probabilities are compared.
     */
    private static final double TOLERANCE = 1e-3;

    private static final Limits LIMITS = new Limits(SearchLimits.DEFAULT.withBeams(24), () -> false);
    private static final PlanRenderer TOKENS =
            (plan, schema) -> Optional.of(plan.tokens().toString() + plan.values());
    private static final List<Question> QUESTIONS = Stream.of(
                    "which singers had a concert after 2014 in 'Rome'?",
                    "names",
                    "how many concerts did Ada have in 2015 or 2016?",
                    "table 3, column 17 and table 12")
            .map(Question::of)
            .toList();

    @TempDir
    private static Path folder;

    private static NeuralTranslator translator;

    @BeforeAll
    static void openModel() {
        translator = NeuralTranslator.open(
                Checkpoint.open(TinyModel.in(folder)),
                JavaEngine.withoutGradients(new JavaEngineOptions(1, KernelChoice.PLAIN)));
    }

    @AfterAll
    static void closeModel() {
        translator.close();
    }

    @Test
    void areAnsweredAsEachIsAlone() {
        assertSameAsAlone(TinyModel.encode(translator));
    }

    @Test
    void areAnsweredAsEachIsAloneWhereEachNeedsAnotherPartOfTheSchema() {
        var tables = IntStream.range(0, 40)
                .mapToObj(t -> Table.of(
                        "table_" + t,
                        IntStream.range(0, 6)
                                .mapToObj(c -> Column.of("column_" + (t + c), ColumnType.TEXT, c == 0))
                                .toList()))
                .toList();

        assertSameAsAlone(translator.encode(new Schema(tables, List.of()), new ValueIndex.Builder().build()));
    }

    @Test
    void areRefusedIfOneOfThemIs() {
        var memory = TinyModel.encode(translator);

        assertThatThrownBy(() ->
                        translator.translate(List.of(QUESTIONS.getFirst(), Question.of("?")), memory, TOKENS, LIMITS))
                .isInstanceOf(TranslationException.class);
    }

    private static void assertSameAsAlone(SchemaMemory memory) {
        var together = translator.translate(QUESTIONS, memory, TOKENS, LIMITS);

        assertThat(together).filteredOn(answer -> !answer.isEmpty()).hasSizeGreaterThan(1);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var alone = translator.translate(QUESTIONS.get(i), memory, TOKENS, LIMITS);
            assertThat(together.get(i)).hasSameSizeAs(alone);
            for (int c = 0; c < alone.size(); c++) {
                assertThat(together.get(i).get(c).logProbability())
                        .isCloseTo(alone.get(c).logProbability(), within(TOLERANCE));
            }
        }
    }
}
