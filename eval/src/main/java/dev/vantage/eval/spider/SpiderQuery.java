package dev.vantage.eval.spider;

import java.util.List;

/**
 * What Spider's script counts in a query.
 *
 * @param items for each selected item whether an aggregate encloses it
 * @param tables tables and subqueries of FROM
 * @param on the join conditions
 * @param where empty without WHERE
 * @param group for each grouped column whether an aggregate encloses it
 * @param having empty without HAVING
 * @param ordered whether it has ORDER BY
 * @param orderAggregates aggregates in ORDER BY
 * @param limited whether it has LIMIT
 * @param combined whether INTERSECT, UNION or EXCEPT follows; however many follow, the script sees one
 */
record SpiderQuery(
        List<Boolean> items,
        int tables,
        Conditions on,
        Conditions where,
        List<Boolean> group,
        Conditions having,
        boolean ordered,
        int orderAggregates,
        boolean limited,
        boolean combined) {

    SpiderQuery {
        items = List.copyOf(items);
        group = List.copyOf(group);
    }

    /** Clauses, joins, ORs and LIKEs: the script's component 1. */
    int clauses() {
        return count(where.units() > 0)
                + count(!group.isEmpty())
                + count(ordered)
                + count(limited)
                + Math.max(tables - 1, 0)
                + on.ors()
                + where.ors()
                + having.ors()
                + on.likes()
                + where.likes()
                + having.likes();
    }

    /** Subqueries in conditions, and set operations: the script's component 2. */
    int nested() {
        return on.subqueries() + where.subqueries() + having.subqueries() + count(combined);
    }

    /**
     * More than one aggregate, item, condition or grouped column, one point each. The script looks for the aggregates of
     * a condition where it keeps NOT, so each NOT counts as an aggregate and the true ones of a condition do not.
     */
    int others() {
        int aggregates = trueOnes(items) + where.negations() + trueOnes(group) + orderAggregates + having.negations();
        return count(aggregates > 1) + count(items.size() > 1) + count(where.units() > 1) + count(group.size() > 1);
    }

    private static int trueOnes(List<Boolean> flags) {
        return (int) flags.stream().filter(flag -> flag).count();
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    /** What is counted in a chain of conditions. */
    record Conditions(int units, int ors, int likes, int negations, int subqueries) {

        static final Conditions NONE = new Conditions(0, 0, 0, 0, 0);

        Conditions plus(Conditions other) {
            return new Conditions(
                    units + other.units,
                    ors + other.ors,
                    likes + other.likes,
                    negations + other.negations,
                    subqueries + other.subqueries);
        }
    }
}
