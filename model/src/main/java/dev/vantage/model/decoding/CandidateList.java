package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Negation;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.plan.PlanRenderer;
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

    private final Schema schema;
    private final SchemaSelection selection;
    private final LinkedQuestion linked;
    private final PlanRenderer renderer;
    private final PlanFeatures features;
    private final Optional<Ranking> ranking;

    CandidateList(
            Schema schema,
            SchemaSelection selection,
            LinkedQuestion linked,
            PlanFeatures features,
            PlanRenderer renderer,
            Optional<Ranking> ranking) {
        this.schema = schema;
        this.selection = selection;
        this.linked = linked;
        this.renderer = renderer;
        this.ranking = ranking;
        this.features = features;
    }

    /**
     * The plans that have SQL, best first. Plans with the same SQL are one candidate with the probability of all of them; a
     * plan with a part that says nothing, or with a 0 that the question does not mean, comes after those without.
     */
    List<Candidate> of(List<ScoredPlan> found) {
        var provenance = new ProvenanceFinder(schema, linked);
        var bySql = new LinkedHashMap<String, Candidate>();
        boolean denies = Negation.isIn(linked);
        var last = new HashSet<String>();
        for (var one : found) {
            var plan = FoundPlan.of(one.tokens(), selection, linked);
            var sql = renderer.render(plan, schema);
            if (sql.isEmpty()) {
                continue;
            }
            bySql.merge(
                    sql.get(),
                    new Candidate(plan, sql.get(), one.logProbability(), provenance.of(plan)),
                    CandidateList::together);
            if (Pointless.isIn(one.tokens()) || (!denies && hasUnsaidZero(one))) {
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

    private boolean hasUnsaidZero(ScoredPlan plan) {
        return plan.tokens().stream()
                .anyMatch(token -> token instanceof ValueRef(int value)
                        && isUnsaidZero(linked.values().get(value)));
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
