package dev.vantage.training.data;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.KeywordSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question with the plan to learn, tied to one view of its database.
 *
 * @param database the view
 * @param question linked to the view's schema
 * @param steps the plan's tokens
 * @param used items (tables, then columns) that the plan uses, pointed to or implied by a join
 * @param negatives the tokens of plans to tell from it, which answer otherwise; likelier ones first
 */
public record Example(
        DatabaseView database, LinkedQuestion question, List<Step> steps, int[] used, List<List<Step>> negatives) {

    public Example {
        steps = List.copyOf(steps);
        negatives = List.copyOf(negatives);
    }

    /** The plan, then its negatives. */
    List<List<Step>> plans() {
        return Stream.concat(Stream.of(steps), negatives.stream()).toList();
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
