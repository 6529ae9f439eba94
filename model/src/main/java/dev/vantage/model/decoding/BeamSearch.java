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

/**
 * Searches the most probable plans, beam by beam, among those that the grammar allows. One beam is greedy decoding.
 * Probabilities are over the allowed tokens only.
 */
final class BeamSearch {

    private static final Keyword[] KEYWORDS = Keyword.values();

    private final Edition edition;
    private final int keywords;
    private final int tables;
    private final int columns;
    private final int values;
    private final Limits limits;

    /**
     * @param edition of the plan language that the network was trained in
     * @param tables and columns to point to, in the order of the network's pointers; then the values
     */
    BeamSearch(Edition edition, int tables, int columns, int values, Limits limits) {
        this.edition = edition;
        this.keywords = edition.keywords().size();
        this.tables = tables;
        this.columns = columns;
        this.values = values;
        this.limits = limits;
    }

    /** @return at most {@code limits.beams()} plans, most probable first; none if no plan ends within the limit */
    List<ScoredPlan> run(PlanSearch search) {
        var active = List.of(Beam.start(edition));
        var found = new ArrayList<ScoredPlan>();
        for (int length = 0; length < limits.planTokens() && !active.isEmpty(); length++) {
            if (limits.cancelled().getAsBoolean()) {
                throw new TranslationException(Kind.CANCELLED, "The question was cancelled");
            }
            var logits = search.advance(active.stream().map(this::step).toList());
            active = next(active, logits, found);
        }
        found.sort(Comparator.comparingDouble(ScoredPlan::logProbability).reversed());
        return found.subList(0, Math.min(limits.beams(), found.size()));
    }

    private List<Beam> next(List<Beam> active, List<float[]> logits, List<ScoredPlan> found) {
        var longer = new ArrayList<Choice>();
        for (int row = 0; row < active.size(); row++) {
            choices(active.get(row), row, logits.get(row), longer);
        }
        longer.sort(Comparator.comparingDouble(Choice::logProbability).reversed());
        var kept = new ArrayList<Beam>();
        for (var choice : longer.subList(0, Math.min(limits.beams(), longer.size()))) {
            var beam = choice.take();
            if (beam.state().isComplete()) {
                found.add(new ScoredPlan(beam.tokens(), beam.logProbability()));
            } else {
                kept.add(beam);
            }
        }
        double worst = worstToKeep(found);
        kept.removeIf(beam -> beam.logProbability() <= worst);
        return kept;
    }

    /** Below this, a longer plan cannot reach the best ones any more: probabilities only fall. */
    private double worstToKeep(List<ScoredPlan> found) {
        if (found.size() < limits.beams()) {
            return Double.NEGATIVE_INFINITY;
        }
        return found.stream()
                .mapToDouble(ScoredPlan::logProbability)
                .sorted()
                .skip(found.size() - limits.beams())
                .findFirst()
                .orElseThrow();
    }

    private void choices(Beam beam, int row, float[] logits, List<Choice> into) {
        var allowed = beam.state().allowed();
        var indices = indices(allowed);
        double max = Double.NEGATIVE_INFINITY;
        for (int index : indices) {
            max = Math.max(max, logits[index]);
        }
        double sum = 0;
        for (int index : indices) {
            sum += Math.exp(logits[index] - max);
        }
        double logSum = max + Math.log(sum);
        var best = new ArrayList<Choice>();
        for (int index : indices) {
            best.add(new Choice(beam, row, token(index), beam.logProbability() + logits[index] - logSum));
        }
        best.sort(Comparator.comparingDouble(Choice::logProbability).reversed());
        into.addAll(best.subList(0, Math.min(limits.beams(), best.size())));
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
        addRange(indices, first + tables + columns, allowed.values() ? values : 0);
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
        return new ValueRef(pointer - tables - columns);
    }

    private PlanSearch.Step step(Beam beam) {
        int last = beam.lastColumn() < 0 ? -1 : tables + beam.lastColumn();
        return switch (beam.token()) {
            case Keyword keyword -> new PlanSearch.Step(beam.row(), keyword.ordinal(), -1, 0, last);
            case TableRef(int table) -> new PlanSearch.Step(beam.row(), -1, table, 0, last);
            case ColumnRef(int column) -> new PlanSearch.Step(beam.row(), -1, tables + column, 1, last);
            case ValueRef(int value) -> new PlanSearch.Step(beam.row(), -1, tables + columns + value, 2, last);
        };
    }

    /** A beam made one token longer. */
    private record Choice(Beam beam, int row, PlanToken token, double logProbability) {

        Beam take() {
            int lastColumn = token instanceof ColumnRef(int column) ? column : beam.lastColumn();
            var tokens = new ArrayList<>(beam.tokens());
            tokens.add(token);
            return new Beam(token, tokens, beam.state().advance(token), logProbability, row, lastColumn);
        }
    }

    /**
     * A plan so far.
     *
     * @param token its last, which the decoder reads next
     * @param row of the decoder's last call that it continues
     * @param lastColumn pointed to, or -1
     */
    private record Beam(
            PlanToken token,
            List<PlanToken> tokens,
            GrammarState state,
            double logProbability,
            int row,
            int lastColumn) {

        static Beam start(Edition edition) {
            return new Beam(Keyword.BEGIN, List.of(), Grammar.start(edition), 0, 0, -1);
        }
    }
}
