package dev.vantage.jdbc;

import dev.vantage.jdbc.question.TranslatorFactory;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.Translator;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A translator that knows the answers. The question {@code "tables"} becomes a query that returns the names of the
 * tables it was given, {@code "columns"} one with those of the columns, {@code "values"} one with the number of stored
 * texts, {@code "first column"} becomes a plan for that column, {@code "think for ever"} ends when it is
 * cancelled, and {@code "hear nothing"} not even then, but when {@link #mayEnd} is counted down.
 */
final class FakeTranslator implements Translator {

    static final String TABLES = "tables";
    static final String COLUMNS = "columns";
    static final String VALUES = "values";
    static final String FIRST_COLUMN = "first column";
    static final String THINK = "think for ever";
    static final String HEAR_NOTHING = "hear nothing";

    final AtomicInteger encoded = new AtomicInteger();
    final AtomicInteger openMemories = new AtomicInteger();
    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final CountDownLatch isThinking = new CountDownLatch(1);
    final CountDownLatch mayEnd = new CountDownLatch(1);
    volatile Runnable whileEncoding = () -> {};
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    FakeTranslator answer(String question, String... candidates) {
        answers.put(question, List.of(candidates));
        return this;
    }

    /** The same, but each candidate is half as likely as the one before, and the first a third where it has no rows. */
    FakeTranslator answerUnsure(String question, String... candidates) {
        unsure.add(question);
        return answer(question, candidates);
    }

    FakeTranslator answerPlan(String question, Plan plan) {
        plans.put(question, plan);
        return this;
    }

    TranslatorFactory factory() {
        return settings -> {
            opened.incrementAndGet();
            return this;
        };
    }

    private record Memory(Schema schema, int values, AtomicInteger open) implements SchemaMemory {
        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    @Override
    public SchemaMemory encode(Schema schema, ValueIndex values) {
        encoded.incrementAndGet();
        whileEncoding.run();
        openMemories.incrementAndGet();
        return new Memory(schema, values.size(), openMemories);
    }

    @Override
    public List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        if (question.text().equals(TABLES)) {
            var names =
                    memory.schema().tables().stream().map(Table::name).sorted().toList();
            return List.of(candidate("SELECT '" + String.join(" ", names) + "'", -0.1));
        }
        if (question.text().equals(COLUMNS)) {
            var names = memory.schema().columns().stream()
                    .map(Column::name)
                    .sorted()
                    .toList();
            return List.of(candidate("SELECT '" + String.join(" ", names) + "'", -0.1));
        }
        if (question.text().equals(VALUES)) {
            return List.of(candidate("SELECT " + ((Memory) memory).values(), -0.1));
        }
        if (question.text().equals(FIRST_COLUMN)) {
            var plan = new Plan(List.of(new PlanToken.ColumnRef(0), Keyword.FROM, Keyword.END), List.of());
            return List.of(candidate(renderer.render(plan, memory.schema()).orElseThrow(), -0.1));
        }
        var known = plans.get(question.text());
        if (known != null) {
            var sql = renderer.render(known, memory.schema()).orElseThrow();
            return List.of(new Candidate(known, sql, -0.1, List.of()));
        }
        if (question.text().equals(THINK)) {
            isThinking.countDown();
            while (!limits.cancelled().getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new TranslationException(TranslationException.Kind.CANCELLED, "stopped");
        }
        if (question.text().equals(HEAR_NOTHING)) {
            isThinking.countDown();
            while (mayEnd.getCount() > 0) {
                Thread.onSpinWait();
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (var sql : answers.getOrDefault(question.text(), List.of())) {
            var candidate = candidate(sql, -0.1 - candidates.size());
            double confidence = Math.pow(2, -1 - candidates.size());
            candidates.add(
                    unsure.contains(question.text())
                            ? candidate.withConfidence(confidence, confidence / (3 - 2 * confidence))
                            : candidate);
        }
        return candidates;
    }

    private static Candidate candidate(String sql, double logProbability) {
        var origin = List.of(new Candidate.Provenance("table", "artist", "it's \\ artists"));
        return new Candidate(new Plan(List.of(), List.of()), sql, logProbability, origin);
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
