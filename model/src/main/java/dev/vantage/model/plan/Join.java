package dev.vantage.model.plan;

import java.util.List;

/**
 * One table of a FROM and how it is joined to the tables before it.
 *
 * @param left whether rows without a row of this table stay
 * @param on pairs of columns that are equal; empty for the first table of a FROM, and for a table that nothing joins
 */
public record Join(TableUse table, boolean left, List<On> on) {

    public Join {
        on = List.copyOf(on);
    }

    /** An inner join. */
    public Join(TableUse table, List<On> on) {
        this(table, false, on);
    }

    /**
     * Two columns that are equal.
     *
     * @param earlier a column of a table before this one
     * @param here a column of this table
     */
    public record On(ColumnUse earlier, ColumnUse here) {}
}
