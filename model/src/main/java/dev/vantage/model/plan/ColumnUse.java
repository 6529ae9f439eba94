package dev.vantage.model.plan;

/**
 * A column of a table in the FROM of one core.
 *
 * @param column flat column index
 * @param second whether it belongs to the second occurrence of its table
 */
public record ColumnUse(int column, boolean second) implements PlanTree.Atom {

    TableUse table(int[] tableOfColumn) {
        return new TableUse(tableOfColumn[column], second);
    }
}
