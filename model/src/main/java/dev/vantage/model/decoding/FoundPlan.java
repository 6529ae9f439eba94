package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;

/** A plan that the search found, made to stand on its own: it points into the whole schema and holds its values. */
final class FoundPlan {

    private FoundPlan() {}

    static Plan of(List<PlanToken> tokens, SchemaSelection selection, LinkedQuestion question) {
        var values = new ArrayList<PlanValue>();
        var widened = new ArrayList<PlanToken>();
        for (var token : tokens) {
            if (token instanceof ValueRef(int value)) {
                widened.add(new ValueRef(values.size()));
                values.add(question.values().get(value).toPlanValue());
            } else {
                widened.add(selection.widen(token));
            }
        }
        return new Plan(widened, values);
    }
}
