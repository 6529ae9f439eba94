package dev.vantage.model.decoding;

import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.schema.Schema;
import java.util.List;

/** Turns questions into ranked candidates. Safe for use by several threads. */
public interface Translator extends AutoCloseable {

    /** Reads a schema once, for all the questions that follow. */
    SchemaMemory encode(Schema schema, ValueIndex values);

    /**
     * @return candidates that have SQL, best first; empty where no plan of the schema fits
     * @throws TranslationException if the question is empty or too long, the schema has no tables, or it was cancelled
     */
    List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits);

    /**
     * Translates several questions about one schema, which a translator may compute side by side.
     *
     * @return the candidates of each question
     * @throws TranslationException if it would for any of the questions
     */
    default List<List<Candidate>> translate(
            List<Question> questions, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        return questions.stream()
                .map(question -> translate(question, memory, renderer, limits))
                .toList();
    }

    /** Lets a translator that has given up after a failure be tried once more: somebody new asks. */
    default void tryAgain() {}

    /** Gives the engine's memory and threads back. */
    @Override
    void close();
}
