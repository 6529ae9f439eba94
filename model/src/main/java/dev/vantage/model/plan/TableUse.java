package dev.vantage.model.plan;

/**
 * A table in the FROM of one core.
 *
 * @param table index in the schema's tables
 * @param second whether it is the second occurrence of the table, as in a self join
 */
public record TableUse(int table, boolean second) {

    /** The first occurrence, which the second joins. */
    TableUse first() {
        return new TableUse(table, false);
    }
}
