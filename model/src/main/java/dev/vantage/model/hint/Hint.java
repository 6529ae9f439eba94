package dev.vantage.model.hint;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.schema.Schema;
import java.util.List;

/** What a question and its hint state as SQL would: conditions and calculations. */
public final class Hint {

    private final StatedConditions conditions;
    private final StatedCalculations calculations;

    private Hint(StatedConditions conditions, StatedCalculations calculations) {
        this.conditions = conditions;
        this.calculations = calculations;
    }

    /**
     * @param text of the question with its hint
     * @param schema whose columns the plans point at
     * @param question with the values that they point at
     */
    public static Hint in(String text, Schema schema, LinkedQuestion question) {
        return new Hint(StatedConditions.in(text, schema, question), StatedCalculations.in(text, schema, question));
    }

    /**
     * A plan that says what is stated where it said something else.
     *
     * @param plan tokens of a complete plan that points at the same columns and values
     */
    public List<PlanToken> followedBy(List<PlanToken> plan) {
        return calculations.in(conditions.in(plan));
    }
}
