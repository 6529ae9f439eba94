package dev.vantage.model.plan;

import java.util.List;

/**
 * A query as the model writes it: tokens that follow the {@link Grammar}, ending in {@link Keyword#END}, and the values
 * that its {@link PlanToken.ValueRef}s point to.
 */
public record Plan(List<PlanToken> tokens, List<PlanValue> values) {

    public Plan {
        tokens = List.copyOf(tokens);
        values = List.copyOf(values);
    }
}
