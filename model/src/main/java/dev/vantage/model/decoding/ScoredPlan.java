package dev.vantage.model.decoding;

import dev.vantage.model.plan.PlanToken;
import java.util.List;

/**
 * A complete plan as a search finds it: it points into what the search was given.
 *
 * @param logProbability natural logarithm, at most 0
 */
public record ScoredPlan(List<PlanToken> tokens, double logProbability) {

    public ScoredPlan {
        tokens = List.copyOf(tokens);
    }
}
