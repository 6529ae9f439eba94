package dev.vantage.eval.spider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A query in the form that Spider's script compares: two queries are the same to it where these records are equal.
 *
 * @param distinct whether SELECT says so
 * @param items what is selected
 * @param sources tables and subqueries of FROM; that they are joined is all that is kept
 * @param on the join conditions of all joins in one chain
 * @param where empty without WHERE
 * @param group grouped columns, empty without GROUP BY
 * @param having empty without HAVING
 * @param order how rows are ordered; {@link Order#NONE} without ORDER BY
 * @param limited whether it has a LIMIT; the script keeps no number, because it takes every number for 1
 * @param combined the query behind INTERSECT, UNION or EXCEPT, at most one
 */
record SpiderQuery(
        boolean distinct,
        List<Item> items,
        List<Source> sources,
        Chain on,
        Chain where,
        List<Column> group,
        Chain having,
        Order order,
        boolean limited,
        List<Combined> combined) {

    /** What the script takes for a prediction that it cannot read. */
    static final SpiderQuery NOTHING = new SpiderQuery(
            false, List.of(), List.of(), Chain.NONE, Chain.NONE, List.of(), Chain.NONE, Order.NONE, false, List.of());

    SpiderQuery {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        group = List.copyOf(group);
        combined = List.copyOf(combined);
    }

    /** Subqueries in conditions, and the combined query; those of FROM are not among them. */
    List<SpiderQuery> nested() {
        var nested = new ArrayList<SpiderQuery>();
        for (var condition : conditions()) {
            for (var value : condition.values()) {
                if (value instanceof Value.OfQuery(var query)) {
                    nested.add(query);
                }
            }
        }
        combined.forEach(other -> nested.add(other.query()));
        return nested;
    }

    /** Those of ON, WHERE and HAVING. */
    List<Condition> conditions() {
        var all = new ArrayList<>(on.conditions());
        all.addAll(where.conditions());
        all.addAll(having.conditions());
        return all;
    }

    /** The connectives of ON, WHERE and HAVING. */
    List<String> connectives() {
        var all = new ArrayList<>(on.connectives());
        all.addAll(where.connectives());
        all.addAll(having.connectives());
        return all;
    }

    /**
     * @param aggregate "none" without one
     * @param name as in {@code __table.column__}, or {@code __all__} for the star
     */
    record Column(String aggregate, String name, boolean distinct) {

        boolean isAggregated() {
            return !aggregate.equals("none");
        }
    }

    /**
     * One column, or two with an operator between them.
     *
     * @param operator "none" without one
     * @param columns one or two
     */
    record Expression(String operator, List<Column> columns) {
        Expression {
            columns = List.copyOf(columns);
        }
    }

    /** @param aggregate the one right behind SELECT or a comma, "none" without one */
    record Item(String aggregate, Expression expression) {}

    /** What rows come from. */
    sealed interface Source {

        /** @param name as in {@code __table__} */
        record OfTable(String name) implements Source {}

        record OfQuery(SpiderQuery query) implements Source {}
    }

    /** What a column is compared with. */
    sealed interface Value {

        /** @param quoted in double quotes whatever quotes it had */
        record OfText(String quoted) implements Value {}

        record OfNumber(double number) implements Value {}

        record OfColumn(Column column) implements Value {}

        record OfQuery(SpiderQuery query) implements Value {}

        /** Any value but a query, where values do not count. */
        record Hidden() implements Value {}
    }

    /** An element of a chain. */
    sealed interface Link permits Condition, Connective {}

    /** @param values two for BETWEEN, one for all others */
    record Condition(boolean negated, String comparison, Expression left, List<Value> values) implements Link {
        Condition {
            values = List.copyOf(values);
        }
    }

    /** @param word "and" or "or" */
    record Connective(String word) implements Link {}

    /**
     * Conditions with connectives between them. The script goes on where a connective is missing and then takes elements
     * by position, every other one from the first for the conditions, so the chain keeps positions.
     */
    record Chain(List<Link> links) {

        static final Chain NONE = new Chain(List.of());

        Chain {
            links = List.copyOf(links);
        }

        /** The conditions among the elements 0, 2, 4... */
        List<Condition> conditions() {
            var conditions = new ArrayList<Condition>();
            for (int i = 0; i < links.size(); i += 2) {
                if (links.get(i) instanceof Condition condition) {
                    conditions.add(condition);
                }
            }
            return conditions;
        }

        /** The elements 1, 3, 5..., which are connectives unless one is missing. */
        Set<Link> between() {
            var between = new HashSet<Link>();
            for (int i = 1; i < links.size(); i += 2) {
                between.add(links.get(i));
            }
            return between;
        }

        /** The connectives among the elements 1, 3, 5... */
        List<String> connectives() {
            var connectives = new ArrayList<String>();
            for (int i = 1; i < links.size(); i += 2) {
                if (links.get(i) instanceof Connective(var word)) {
                    connectives.add(word);
                }
            }
            return connectives;
        }
    }

    /** @param direction the last one that is said, for all expressions; "asc" if none is, and empty without ORDER BY */
    record Order(String direction, List<Expression> by) {

        static final Order NONE = new Order("", List.of());

        Order {
            by = List.copyOf(by);
        }

        boolean isPresent() {
            return !direction.isEmpty();
        }
    }

    /** @param operation "intersect", "union" or "except" */
    record Combined(String operation, SpiderQuery query) {}
}
