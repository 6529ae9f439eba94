package dev.vantage.model.decoding;

import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Translates together what several threads ask about one schema at the same time: while some questions are computed, the
 * next gather. A question waits for those before it, and not for others that might come.
 */
public final class GatheringTranslator implements Translator {

    private final Translator translator;
    private final int most;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param translator is closed with this one
     * @param most questions that are translated together
     */
    public GatheringTranslator(Translator translator, int most) {
        this.translator = translator;
        this.most = most;
    }

    /** A question of one thread, answered by the thread whose turn it is. */
    private static final class Waiting {

        private final Question question;
        private final SchemaMemory memory;
        private final PlanRenderer renderer;
        private final Limits limits;
        private @Nullable List<Candidate> answer;
        private @Nullable Throwable failure;

        Waiting(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
            this.question = question;
            this.memory = memory;
            this.renderer = renderer;
            this.limits = limits;
        }

        boolean goesWith(Waiting other) {
            return memory == other.memory
                    && renderer == other.renderer
                    && limits.search().equals(other.limits.search());
        }

        boolean isCancelled() {
            return limits.cancelled().getAsBoolean();
        }

        boolean isOver() {
            return answer != null || failure != null;
        }

        /** @throws IllegalStateException if the thread that computed it had an Error */
        List<Candidate> outcome() {
            if (failure instanceof RuntimeException failed) {
                throw failed;
            }
            if (answer == null) {
                throw new IllegalStateException("The question was left without an answer", failure);
            }
            return answer;
        }
    }

    @Override
    public SchemaMemory encode(Schema schema, ValueIndex values) {
        return translator.encode(schema, values);
    }

    @Override
    public List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        var own = new Waiting(question, memory, renderer, limits);
        waiting.add(own);
        turn.lock();
        try {
            while (!own.isOver()) {
                answer(nextGroup());
            }
        } finally {
            // An Error over others' questions takes this thread away from its own.
            waiting.remove(own);
            turn.unlock();
        }
        return own.outcome();
    }

    /** How many questions wait for their turn. */
    int gathered() {
        return waiting.size();
    }

    /** The first that waits, and those that go with it. */
    private List<Waiting> nextGroup() {
        var group = new ArrayList<Waiting>();
        for (var one : waiting) {
            if (group.size() < most && (group.isEmpty() || one.goesWith(group.getFirst()))) {
                group.add(one);
            }
        }
        waiting.removeAll(group);
        return group;
    }

    /** An Error is this thread's; the others of the group, of which nobody knows any more, fail of it. */
    private void answer(List<Waiting> group) {
        try {
            answerEach(group);
        } catch (RuntimeException | Error broken) {
            for (var one : group) {
                if (!one.isOver()) {
                    one.failure = broken;
                }
            }
            throw broken;
        }
    }

    private void answerEach(List<Waiting> group) {
        var wanted = group.stream().filter(one -> !one.isCancelled()).toList();
        group.stream()
                .filter(one -> !wanted.contains(one))
                .forEach(one -> one.failure = new TranslationException(Kind.CANCELLED, "The question was cancelled"));
        if (wanted.size() > 1 && isAnsweredTogether(wanted)) {
            return;
        }
        wanted.forEach(this::answerAlone);
    }

    /** False where one of them fails, which must not be the others' failure. */
    private boolean isAnsweredTogether(List<Waiting> group) {
        var first = group.getFirst();
        var limits = new Limits(first.limits.search(), () -> group.stream().allMatch(Waiting::isCancelled));
        try {
            var answers = translator.translate(
                    group.stream().map(one -> one.question).toList(), first.memory, first.renderer, limits);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer = answers.get(i);
            }
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    private void answerAlone(Waiting one) {
        try {
            one.answer = translator.translate(one.question, one.memory, one.renderer, one.limits);
        } catch (RuntimeException failed) {
            one.failure = failed;
        }
    }

    @Override
    public void tryAgain() {
        translator.tryAgain();
    }

    @Override
    public void close() {
        translator.close();
    }
}
