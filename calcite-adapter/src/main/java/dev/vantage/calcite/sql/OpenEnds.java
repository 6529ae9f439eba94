package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.PlanTree.Operand;
import dev.vantage.model.schema.Schema;

/** Writes what has no value, or has one, where a date of the year 9999 may say so too. */
final class OpenEnds {

    private OpenEnds() {}

    /**
     * @param written the operand as SQL
     * @param negated whether there is to be a value
     * @param isPart whether other conditions stand beside it
     */
    static String missing(String written, Operand operand, boolean negated, boolean isPart, Schema schema) {
        var isNull = written + (negated ? " IS NOT NULL" : " IS NULL");
        if (!(operand instanceof ColumnUse column) || !schema.openEnds().containsKey(column.column())) {
            return isNull;
        }
        var date = Literals.quoted(schema.openEnds().get(column.column()));
        if (negated) {
            return written + " != " + date;
        }
        var either = written + " = " + date;
        if (!schema.gaps().contains(column.column())) {
            return either;
        }
        return isPart ? '(' + isNull + " OR " + either + ')' : isNull + " OR " + either;
    }
}
