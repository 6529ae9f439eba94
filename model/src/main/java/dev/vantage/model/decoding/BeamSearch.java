package dev.vantage.model.decoding;

import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.network.PlanSearch;
import dev.vantage.model.plan.Allowed;
import dev.vantage.model.plan.Edition;
import dev.vantage.model.plan.Grammar;
import dev.vantage.model.plan.GrammarState;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Searches the most probable plans of one question, beam by beam, among those that the grammar allows. One beam is greedy
 * decoding. Probabilities are over the allowed tokens only.
 */
final class BeamSearch {

    private static final Keyword[] KEYWORDS = Keyword.values();
    /** The same question has the same alternatives. */
    private static final long SEED = 1;
    /** The score of a plan without tokens, which those of longer ones do not exceed. */
    private static final double HIGHEST = 0;

    private final Edition edition;
    private final int keywords;
    private final int tables;
    private final int columns;
    private final int values;
    private final int firstValue;
    private final int mostPlans;
    private final Sampling sampling;
    private final Random random = new Random(SEED);
    private final List<Beam> found = new ArrayList<>();
    private List<Beam> active;

    /**
     * @param edition of the plan language that the network was trained in
     * @param tables and columns to point to, in the order of the network's pointers
     * @param firstValue where the values come among the pointers, behind the columns of the largest schema
     */
    BeamSearch(Edition edition, int tables, int columns, int values, int firstValue, SearchLimits limits) {
        this.edition = edition;
        this.keywords = edition.keywords().size();
        this.tables = tables;
        this.columns = columns;
        this.values = values;
        this.firstValue = firstValue;
        this.mostPlans = limits.beams();
        this.sampling = limits.sampling();
        active = List.of(Beam.start(edition));
    }

    /**
     * Searches for several questions side by side.
     *
     * @param decoder gives the logits of the next token of each beam of each question
     * @param mostTokens of a plan
     * @param cancelled asked between steps
     * @return for each question at most as many plans as its search may find, most probable first; none if no plan ends
     */
    static List<List<ScoredPlan>> run(
            List<BeamSearch> questions,
            Function<List<List<PlanSearch.Step>>, List<List<float[]>>> decoder,
            int mostTokens,
            BooleanSupplier cancelled) {
        for (int length = 0; length < mostTokens && !questions.stream().allMatch(BeamSearch::isOver); length++) {
            if (cancelled.getAsBoolean()) {
                throw new TranslationException(Kind.CANCELLED, "The question was cancelled");
            }
            var logits = decoder.apply(questions.stream().map(BeamSearch::steps).toList());
            for (int i = 0; i < questions.size(); i++) {
                questions.get(i).read(logits.get(i));
            }
        }
        return questions.stream().map(BeamSearch::best).toList();
    }

    private boolean isOver() {
        return active.isEmpty();
    }

    private List<PlanSearch.Step> steps() {
        return active.stream().map(this::step).toList();
    }

    private List<ScoredPlan> best() {
        return found.stream()
                .sorted(Comparator.comparingDouble(Beam::score).reversed())
                .limit(mostPlans)
                .map(beam -> new ScoredPlan(beam.tokens(), beam.logProbability()))
                .sorted(Comparator.comparingDouble(ScoredPlan::logProbability).reversed())
                .toList();
    }

    /** @param logits of each beam's next token */
    private void read(List<float[]> logits) {
        var longer = new ArrayList<Choice>();
        for (int row = 0; row < active.size(); row++) {
            choices(active.get(row), row, logits.get(row), longer);
        }
        longer.sort(Comparator.comparingDouble(Choice::score).reversed());
        var kept = new ArrayList<Beam>();
        for (var choice : longer.subList(0, Math.min(mostPlans, longer.size()))) {
            var beam = choice.take();
            if (beam.state().isComplete()) {
                found.add(beam);
            } else {
                kept.add(beam);
            }
        }
        double worst = worstToKeep();
        kept.removeIf(beam -> beam.score() <= worst);
        active = kept;
    }

    /** Below this, a longer plan cannot reach the best ones any more: scores only fall. */
    private double worstToKeep() {
        if (found.size() < mostPlans) {
            return Double.NEGATIVE_INFINITY;
        }
        return found.stream()
                .mapToDouble(Beam::score)
                .sorted()
                .skip(found.size() - mostPlans)
                .findFirst()
                .orElseThrow();
    }

    private void choices(Beam beam, int row, float[] logits, List<Choice> into) {
        var allowed = beam.state().allowed();
        var indices = indices(allowed);
        var logs = indices.stream().mapToDouble(index -> logits[index]).toArray();
        Sampling.normalise(logs);
        var best = new ArrayList<Choice>();
        if (sampling.isNone()) {
            for (int i = 0; i < logs.length; i++) {
                double all = beam.logProbability() + logs[i];
                best.add(new Choice(beam, row, token(indices.get(i)), all, all, all));
            }
        } else {
            addDrawn(beam, row, indices, logs, best);
        }
        best.sort(Comparator.comparingDouble(Choice::score).reversed());
        into.addAll(best.subList(0, Math.min(mostPlans, best.size())));
    }

    /** What greedy decoding would take has the highest score there is, so that it is always among what is drawn. */
    private void addDrawn(Beam beam, int row, List<Integer> indices, double[] logs, List<Choice> into) {
        var drawn = sampling.drawn(logs);
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] += beam.drawn();
        }
        var scores = Sampling.scores(drawn, beam.score(), random);
        if (beam.score() == HIGHEST) {
            swap(scores, highest(scores), highest(logs));
        }
        for (int i = 0; i < scores.length; i++) {
            if (drawn[i] > Double.NEGATIVE_INFINITY) {
                double all = beam.logProbability() + logs[i];
                into.add(new Choice(beam, row, token(indices.get(i)), all, drawn[i], scores[i]));
            }
        }
    }

    private static int highest(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .reduce((a, b) -> numbers[a] >= numbers[b] ? a : b)
                .orElseThrow();
    }

    private static void swap(double[] numbers, int a, int b) {
        double number = numbers[a];
        numbers[a] = numbers[b];
        numbers[b] = number;
    }

    /** The allowed tokens as indices into keywords, tables, columns and values. */
    private List<Integer> indices(Allowed allowed) {
        var indices = new ArrayList<Integer>();
        for (int k = 0; k < keywords; k++) {
            if (allowed.keyword(KEYWORDS[k])) {
                indices.add(k);
            }
        }
        int first = keywords;
        addRange(indices, first, allowed.tables() ? tables : 0);
        addRange(indices, first + tables, allowed.columns() ? columns : 0);
        addRange(indices, first + firstValue, allowed.values() ? values : 0);
        return indices;
    }

    private static void addRange(List<Integer> indices, int from, int count) {
        for (int i = 0; i < count; i++) {
            indices.add(from + i);
        }
    }

    private PlanToken token(int index) {
        if (index < keywords) {
            return KEYWORDS[index];
        }
        int pointer = index - keywords;
        if (pointer < tables) {
            return new TableRef(pointer);
        }
        if (pointer < tables + columns) {
            return new ColumnRef(pointer - tables);
        }
        return new ValueRef(pointer - firstValue);
    }

    private PlanSearch.Step step(Beam beam) {
        int last = beam.lastColumn() < 0 ? -1 : tables + beam.lastColumn();
        return switch (beam.token()) {
            case Keyword keyword -> new PlanSearch.Step(beam.row(), keyword.ordinal(), -1, 0, last);
            case TableRef(int table) -> new PlanSearch.Step(beam.row(), -1, table, 0, last);
            case ColumnRef(int column) -> new PlanSearch.Step(beam.row(), -1, tables + column, 1, last);
            case ValueRef(int value) -> new PlanSearch.Step(beam.row(), -1, firstValue + value, 2, last);
        };
    }

    /** A beam made one token longer, with the numbers of that. */
    private record Choice(Beam beam, int row, PlanToken token, double logProbability, double drawn, double score) {

        Beam take() {
            int lastColumn = token instanceof ColumnRef(int column) ? column : beam.lastColumn();
            var tokens = new ArrayList<>(beam.tokens());
            tokens.add(token);
            return new Beam(token, tokens, beam.state().advance(token), logProbability, drawn, score, row, lastColumn);
        }
    }

    /**
     * A plan so far.
     *
     * @param token its last, which the decoder reads next
     * @param drawn the logarithm of the probability that it is drawn, where plans are drawn
     * @param score by which the best are kept
     * @param row of the decoder's last call that it continues
     * @param lastColumn pointed to, or -1
     */
    private record Beam(
            PlanToken token,
            List<PlanToken> tokens,
            GrammarState state,
            double logProbability,
            double drawn,
            double score,
            int row,
            int lastColumn) {

        static Beam start(Edition edition) {
            return new Beam(Keyword.BEGIN, List.of(), Grammar.start(edition), 0, 0, HIGHEST, 0, -1);
        }
    }
}
