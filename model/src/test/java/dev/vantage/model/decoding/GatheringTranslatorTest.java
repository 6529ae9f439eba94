package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTranslatorTest {

    private static final PlanRenderer NONE = (plan, schema) -> Optional.empty();
    private static final SchemaMemory MEMORY = new NoMemory();
    private static final int MOST_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Echo echo = new Echo();
    private final GatheringTranslator translator = new GatheringTranslator(echo, 3);

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void translatesTogetherWhatGathersWhileItComputes() throws Exception {
        var first = ask("first");
        echo.awaitFirst();
        var others = List.of(ask("a"), ask("b"), ask("c"), ask("d"));
        awaitGathered(4);
        echo.goOn();

        assertThat(sql(first)).isEqualTo("first");
        for (int i = 0; i < others.size(); i++) {
            assertThat(sql(others.get(i))).isEqualTo(List.of("a", "b", "c", "d").get(i));
        }
        assertThat(echo.groups).containsExactly(1, 3, 1);
    }

    @Test
    void aQuestionThatFailsIsNotTheOthersFailure() throws Exception {
        var first = ask("first");
        echo.awaitFirst();
        var bad = ask(Echo.BAD);
        var good = ask("good");
        awaitGathered(2);
        echo.goOn();

        assertThat(sql(first)).isEqualTo("first");
        assertThat(sql(good)).isEqualTo("good");
        assertThatThrownBy(() -> sql(bad))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TranslationException.class);
    }

    @Test
    void anErrorEndsNobodysWaitingForEver() throws Exception {
        var first = ask("first");
        echo.awaitFirst();
        var others = List.of(ask(Echo.FATAL), ask("good"));
        awaitGathered(2);
        echo.goOn();

        assertThat(sql(first)).isEqualTo("first");
        assertThat(others)
                .extracting(GatheringTranslatorTest::failure)
                .hasOnlyElementsOfTypes(LinkageError.class, IllegalStateException.class)
                .filteredOn(IllegalStateException.class::isInstance)
                .singleElement(InstanceOfAssertFactories.THROWABLE)
                .hasCauseInstanceOf(LinkageError.class);
        assertThat(sql(ask("next"))).isEqualTo("next");
    }

    private static Throwable failure(Future<List<Candidate>> answer) {
        var failed = catchThrowable(() -> answer.get(MOST_SECONDS, TimeUnit.SECONDS));
        return Objects.requireNonNull(failed.getCause(), failed.toString());
    }

    private Future<List<Candidate>> ask(String question) {
        return threads.submit(() -> translator.translate(Question.of(question), MEMORY, NONE, Limits.DEFAULT));
    }

    private void awaitGathered(int count) throws InterruptedException {
        while (translator.gathered() < count) {
            Thread.sleep(1);
        }
    }

    private static String sql(Future<List<Candidate>> answer) throws Exception {
        return answer.get().getFirst().sql();
    }

    /** Answers with the question, the first time not before it is told to. */
    private static final class Echo implements Translator {

        static final String BAD = "bad";
        static final String FATAL = "fatal";

        final List<Integer> groups = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        void awaitFirst() throws InterruptedException {
            begun.await();
        }

        void goOn() {
            released.countDown();
        }

        @Override
        public SchemaMemory encode(Schema schema, ValueIndex values) {
            return MEMORY;
        }

        @Override
        public List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
            groups.add(1);
            return answer(question);
        }

        @Override
        public List<List<Candidate>> translate(
                List<Question> questions, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
            groups.add(questions.size());
            return questions.stream().map(this::answer).toList();
        }

        private List<Candidate> answer(Question question) {
            begun.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            if (question.text().equals(BAD)) {
                throw new TranslationException(Kind.UNREADABLE_QUESTION, "bad");
            }
            if (question.text().equals(FATAL)) {
                throw new LinkageError("fatal");
            }
            return List.of(new Candidate(new Plan(List.of(), List.of()), question.text(), 0, List.of()));
        }

        @Override
        public void close() {}
    }

    private record NoMemory() implements SchemaMemory {

        @Override
        public Schema schema() {
            return new Schema(List.of(), List.of());
        }

        @Override
        public void close() {}
    }
}
