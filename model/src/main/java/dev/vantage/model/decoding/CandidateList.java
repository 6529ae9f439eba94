package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Negation;
import dev.vantage.model.link.Quantities;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.Pointless;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes candidates of the plans that a search found, and puts them in order. */
final class CandidateList {

    private static final Set<PlanToken> COMPARISONS_WITH_THAN = Set.of(
            Keyword.LESS,
            Keyword.GREATER,
            Keyword.LESS_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL,
            Keyword.NOT_EQUAL,
            Keyword.BETWEEN);

    private final Schema schema;
    private final SchemaSelection selection;
    private final LinkedQuestion linked;
    private final PlanRenderer renderer;
    private final Corrections corrections;
    private final Quantities quantities;
    private final PlanFeatures features;
    private final Optional<Ranking> ranking;

    CandidateList(
            Schema schema,
            SchemaSelection selection,
            LinkedQuestion linked,
            Corrections corrections,
            Quantities quantities,
            PlanFeatures features,
            PlanRenderer renderer,
            Optional<Ranking> ranking) {
        this.schema = schema;
        this.selection = selection;
        this.linked = linked;
        this.corrections = corrections;
        this.quantities = quantities;
        this.renderer = renderer;
        this.ranking = ranking;
        this.features = features;
    }

    /**
     * The plans that have SQL, best first. Plans with the same SQL are one candidate with the probability of all of them; a
     * plan with a part that says nothing, a 0 that the question does not mean or a join by a flag comes after those without. One that
     * looks something up by a parameter which is itself what to compare with is none.
     */
    List<Candidate> of(List<ScoredPlan> found) {
        var provenance = new ProvenanceFinder(schema, linked);
        var bySql = new LinkedHashMap<String, Candidate>();
        boolean denies = Negation.isIn(linked);
        var pointless = new Pointless(schema);
        var columns = schema.columns();
        var last = new HashSet<String>();
        for (var one : found) {
            if (looksUpWhatWasGiven(one.tokens())) {
                continue;
            }
            var tokens = corrections.of(one.tokens());
            var plan = FoundPlan.of(tokens, selection, linked, quantities, columns);
            var sql = renderer.render(plan, schema);
            if (sql.isEmpty()) {
                continue;
            }
            bySql.merge(
                    sql.get(),
                    new Candidate(plan, sql.get(), one.logProbability(), provenance.of(plan, tokens)),
                    CandidateList::together);
            if (pointless.isIn(plan) || features.joinByFlag(plan) || (!denies && hasUnsaidZero(tokens))) {
                last.add(sql.get());
            }
        }
        return inOrder(ranked(List.copyOf(bySql.values())), last);
    }

    private List<Candidate> ranked(List<Candidate> candidates) {
        if (ranking.isEmpty()) {
            return candidates;
        }
        var probabilities = ranking.get()
                .probabilities(candidates.stream()
                        .map(candidate -> features.of(candidate.plan(), candidate.logProbability()))
                        .toList());
        var ranked = new ArrayList<Candidate>();
        for (int i = 0; i < probabilities.length; i++) {
            double ifEmpty = ranking.get().probabilityIfEmpty(probabilities[i]);
            ranked.add(candidates.get(i).withConfidence(probabilities[i], ifEmpty));
        }
        return ranked;
    }

    private boolean hasUnsaidZero(List<PlanToken> tokens) {
        return tokens.stream()
                .anyMatch(token -> token instanceof ValueRef(int value)
                        && isUnsaidZero(linked.values().get(value)));
    }

    /** {@code older than ?} compares with the parameter, and not with the age of one who is called so. */
    private boolean looksUpWhatWasGiven(List<PlanToken> tokens) {
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var before = tokens.get(i - 1);
            if (token == Keyword.SUBQUERY && (depth > 0 || isCompared(before))) {
                depth++;
            } else if (token == Keyword.END && depth > 0) {
                depth--;
            } else if (isGivenAfterThan(token) && (depth > 0 || !isCompared(before))) {
                return true;
            }
        }
        return false;
    }

    /** @param before what stands before a value; another value is the lower one of two */
    private static boolean isCompared(PlanToken before) {
        return before instanceof ValueRef || COMPARISONS_WITH_THAN.contains(before);
    }

    private boolean isGivenAfterThan(PlanToken token) {
        if (!(token instanceof ValueRef(int index))) {
            return false;
        }
        var value = linked.values().get(index);
        return value.isParameter()
                && value.firstWord() > 0
                && linked.words().get(value.firstWord() - 1).equalsIgnoreCase("than");
    }

    private static boolean isUnsaidZero(ValueCandidate value) {
        return value.text().equals("0") && value.kinds().equals(Set.of(ValueCandidate.Kind.CONSTANT));
    }

    private static List<Candidate> inOrder(List<Candidate> candidates, Set<String> last) {
        return candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> last.contains(candidate.sql()))
                        .thenComparing(Comparator.comparingDouble(Candidate::confidence)
                                .reversed()))
                .toList();
    }

    /** The first with the probability of both. */
    private static Candidate together(Candidate first, Candidate second) {
        double sum = Math.log(Math.exp(first.logProbability()) + Math.exp(second.logProbability()));
        return new Candidate(first.plan(), first.sql(), Math.min(0, sum), first.provenance());
    }
}
