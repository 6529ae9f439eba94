package dev.vantage.eval.spider;

import dev.vantage.eval.spider.SpiderQuery.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a query by the grammar of Spider's script, its oddities included, because they decide the published counts.
 *
 * @see <a href="https://github.com/taoyds/spider/blob/master/process_sql.py">process_sql.py</a>
 */
final class SpiderQueryReader {

    private static final Set<String> CLAUSES =
            Set.of("select", "from", "where", "group", "order", "limit", "intersect", "union", "except");
    private static final Set<String> JOINS = Set.of("join", "on", "as");
    private static final Set<String> OTHER_JOINS =
            Set.of("inner", "left", "right", "full", "outer", "cross", "natural");
    private static final Set<String> SET_OPERATIONS = Set.of("intersect", "union", "except");
    private static final Set<String> AGGREGATES = Set.of("max", "min", "count", "sum", "avg");
    private static final Set<String> ARITHMETIC = Set.of("-", "+", "*", "/");
    private static final Set<String> COMPARISONS =
            Set.of("between", "=", ">", "<", ">=", "<=", "!=", "in", "like", "is", "exists");

    private final SqlWords words;

    private SpiderQueryReader(SqlWords words) {
        this.words = words;
    }

    /** @throws UnreadableSqlException if the script could not read it either */
    static SpiderQuery read(String sql) {
        return new SpiderQueryReader(SqlWords.of(sql)).query();
    }

    private SpiderQuery query() {
        boolean parenthesised = words.takeIf("(");
        var items = items();
        words.expect("from");
        int tables = 0;
        var on = Conditions.NONE;
        do {
            boolean block = words.takeIf("(");
            if (words.peek().equals("select")) {
                query();
            } else {
                words.takeIf("join");
                table();
            }
            tables++;
            if (words.takeIf("on")) {
                on = on.plus(conditions());
            }
            if (block) {
                words.expect(")");
            }
        } while (!words.atEnd() && !endsClause());
        var where = words.takeIf("where") ? conditions() : Conditions.NONE;
        var group = group();
        var having = words.takeIf("having") ? conditions() : Conditions.NONE;
        boolean ordered = words.peek().equals("order");
        int orderAggregates = ordered ? order() : 0;
        boolean limited = words.takeIf("limit");
        if (limited) {
            words.take();
        }
        skipSemicolons();
        if (parenthesised) {
            words.expect(")");
        }
        skipSemicolons();
        boolean combined = SET_OPERATIONS.contains(words.peek());
        if (combined) {
            words.take();
            query();
        }
        return new SpiderQuery(items, tables, on, where, group, having, ordered, orderAggregates, limited, combined);
    }

    private List<Boolean> items() {
        words.expect("select");
        words.takeIf("distinct");
        var aggregated = new ArrayList<Boolean>();
        while (!words.atEnd() && !CLAUSES.contains(words.peek())) {
            boolean aggregate = AGGREGATES.contains(words.peek());
            if (aggregate) {
                words.take();
            }
            operand();
            aggregated.add(aggregate);
            words.takeIf(",");
        }
        return aggregated;
    }

    private void table() {
        if (OTHER_JOINS.contains(words.peek())) {
            throw new UnreadableSqlException("The script knows no " + words.peek() + " join");
        }
        name();
        if (words.takeIf("as")) {
            name();
        }
    }

    private List<Boolean> group() {
        var aggregated = new ArrayList<Boolean>();
        if (!words.takeIf("group")) {
            return aggregated;
        }
        words.expect("by");
        do {
            aggregated.add(column());
        } while (words.takeIf(","));
        return aggregated;
    }

    private int order() {
        words.expect("order");
        words.expect("by");
        int aggregates = 0;
        do {
            aggregates += operand();
            if (!words.takeIf("asc")) {
                words.takeIf("desc");
            }
        } while (words.takeIf(","));
        return aggregates;
    }

    private Conditions conditions() {
        var all = Conditions.NONE;
        while (!words.atEnd()) {
            all = all.plus(condition());
            if (endsClause() || JOINS.contains(words.peek())) {
                break;
            }
            // The official reader also goes on where no connective follows: HAVING is such a place for it.
            if (words.takeIf("or")) {
                all = all.plus(new Conditions(1, 1, 0, 0, 0));
            } else if (words.takeIf("and")) {
                all = all.plus(new Conditions(1, 0, 0, 0, 0));
            }
        }
        return all;
    }

    private Conditions condition() {
        operand();
        int negations = words.takeIf("not") ? 1 : 0;
        var comparison = words.take();
        if (!COMPARISONS.contains(comparison)) {
            throw new UnreadableSqlException("Expected a comparison before " + comparison);
        }
        int subqueries = value();
        if (comparison.equals("between")) {
            words.expect("and");
            subqueries += value();
        }
        return new Conditions(1, 0, comparison.equals("like") ? 1 : 0, negations, subqueries);
    }

    /** @return 1 for a subquery, 0 for anything else */
    private int value() {
        boolean block = words.takeIf("(");
        int subqueries = 0;
        if (words.peek().equals("select")) {
            query();
            subqueries = 1;
        } else if (isLiteral(words.peek())) {
            words.take();
        } else {
            skipColumnValue();
        }
        if (block) {
            words.expect(")");
        }
        return subqueries;
    }

    /** A column as value: the script drops whatever stands between it and the next AND or clause, an OR included. */
    private void skipColumnValue() {
        while (!words.atEnd()
                && !Set.of(",", ")", "and").contains(words.peek())
                && !CLAUSES.contains(words.peek())
                && !JOINS.contains(words.peek())) {
            words.take();
        }
    }

    private static boolean isLiteral(String word) {
        if (word.startsWith("'") || word.startsWith("\"")) {
            return true;
        }
        try {
            Double.parseDouble(word);
            return true;
        } catch (NumberFormatException aColumn) {
            return false;
        }
    }

    /** @return the number of aggregates in it */
    private int operand() {
        boolean block = words.takeIf("(");
        int aggregates = column() ? 1 : 0;
        if (ARITHMETIC.contains(words.peek())) {
            words.take();
            aggregates += column() ? 1 : 0;
        }
        if (block) {
            words.expect(")");
        }
        return aggregates;
    }

    /** @return whether an aggregate encloses it */
    private boolean column() {
        boolean block = words.takeIf("(");
        boolean aggregate = AGGREGATES.contains(words.peek());
        if (aggregate) {
            words.take();
            words.expect("(");
        }
        words.takeIf("distinct");
        if (!words.takeIf("*")) {
            name();
        }
        if (aggregate || block) {
            words.expect(")");
        }
        return aggregate;
    }

    private void name() {
        var name = words.take();
        if (!name.matches("[\\p{L}\\p{N}_.]+") || CLAUSES.contains(name) || JOINS.contains(name)) {
            throw new UnreadableSqlException("Expected a name before " + name);
        }
    }

    private boolean endsClause() {
        return CLAUSES.contains(words.peek())
                || words.peek().equals(")")
                || words.peek().equals(";");
    }

    private void skipSemicolons() {
        while (words.takeIf(";")) {
            continue;
        }
    }
}
