package dev.vantage.training.data;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.KeywordSet;
import java.util.List;

/**
 * A question with the plan to learn, tied to one view of its database.
 *
 * @param database the view
 * @param question linked to the view's schema
 * @param steps the plan's tokens
 * @param used items (tables, then columns) that the plan uses, pointed to or implied by a join
 */
public record Example(DatabaseView database, LinkedQuestion question, List<Step> steps, int[] used) {

    public Example {
        steps = List.copyOf(steps);
    }

    /**
     * One token to learn.
     *
     * @param target which it is
     * @param index of the keyword, table, column or value
     * @param legalKeywords the keywords that could stand here
     * @param tables whether a table could stand here; likewise for the others
     */
    public record Step(
            Target target, int index, KeywordSet legalKeywords, boolean tables, boolean columns, boolean values) {}

    public enum Target {
        KEYWORD,
        TABLE,
        COLUMN,
        VALUE
    }
}
