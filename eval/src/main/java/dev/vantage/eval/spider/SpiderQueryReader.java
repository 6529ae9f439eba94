package dev.vantage.eval.spider;

import dev.vantage.eval.spider.SpiderQuery.Chain;
import dev.vantage.eval.spider.SpiderQuery.Column;
import dev.vantage.eval.spider.SpiderQuery.Combined;
import dev.vantage.eval.spider.SpiderQuery.Condition;
import dev.vantage.eval.spider.SpiderQuery.Connective;
import dev.vantage.eval.spider.SpiderQuery.Expression;
import dev.vantage.eval.spider.SpiderQuery.Item;
import dev.vantage.eval.spider.SpiderQuery.Link;
import dev.vantage.eval.spider.SpiderQuery.Order;
import dev.vantage.eval.spider.SpiderQuery.Source;
import dev.vantage.eval.spider.SpiderQuery.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a query by the grammar of Spider's script, its oddities included, because they decide the published counts.
 *
 * <ul>
 *   <li>An alias needs AS, holds for the whole statement (the last one wins), and must not be a table's name.
 *   <li>Only JOIN joins: no comma, no LEFT or INNER. A subquery of FROM takes no alias.
 *   <li>Selected columns have no alias and need no comma between them; an expression has one operator at most.
 *   <li>IN takes one value or a subquery; IS NULL and EXISTS cannot be read; NOT stands behind the column.
 *   <li>A column as value swallows all up to the next AND, comma, parenthesis or clause, an OR included.
 *   <li>One direction holds for all of ORDER BY, and every LIMIT is the same.
 *   <li>What follows the part that it can read is ignored, OFFSET for example.
 * </ul>
 *
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/process_sql.py">process_sql.py</a>
 */
final class SpiderQueryReader {

    private static final Set<String> CLAUSES =
            Set.of("select", "from", "where", "group", "order", "limit", "intersect", "union", "except");
    private static final Set<String> JOINS = Set.of("join", "on", "as");
    private static final Set<String> SET_OPERATIONS = Set.of("intersect", "union", "except");
    private static final Set<String> AGGREGATES = Set.of("none", "max", "min", "count", "sum", "avg");
    private static final Set<String> ARITHMETIC = Set.of("none", "-", "+", "*", "/");
    private static final Set<String> COMPARISONS =
            Set.of("not", "between", "=", ">", "<", ">=", "<=", "!=", "in", "like", "is", "exists");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d+(?:_\\d+)*\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|[+-]?(?:inf|infinity|nan)");

    private final List<String> words;
    private final SpiderTables tables;
    private int at;

    private SpiderQueryReader(List<String> words, SpiderTables tables) {
        this.words = words;
        this.tables = tables;
    }

    /**
     * @param names of the database
     * @throws UnreadableSqlException if the script could not read it either
     */
    static SpiderQuery read(String sql, Names names) {
        var words = SqlWords.of(sql);
        return new SpiderQueryReader(words, SpiderTables.of(words, names)).query();
    }

    private SpiderQuery query() {
        int start = at;
        boolean block = takeIf("(");
        int select = at;
        var from = new From();
        at = fromAfter(start);
        from.read();
        int afterFrom = at;
        at = select;
        expect("select");
        boolean distinct = takeIf("distinct");
        var items = items(from.tables);
        at = afterFrom;
        var where = takeIf("where") ? chain(from.tables) : Chain.NONE;
        var group = group(from.tables);
        var having = takeIf("having") ? chain(from.tables) : Chain.NONE;
        var order = order(from.tables);
        boolean limited = takeIf("limit");
        if (limited) {
            take();
        }
        skipSemicolons();
        if (block) {
            expect(")");
        }
        skipSemicolons();
        var combined = new ArrayList<Combined>();
        if (SET_OPERATIONS.contains(peek())) {
            combined.add(new Combined(take(), query()));
        }
        return new SpiderQuery(
                distinct, items, from.sources, new Chain(from.on), where, group, having, order, limited, combined);
    }

    /** The first FROM counts, wherever it stands; it is read before SELECT, whose columns are looked for in its tables. */
    private int fromAfter(int start) {
        int found = words.subList(start, words.size()).indexOf("from");
        if (found < 0) {
            throw new UnreadableSqlException("There is no FROM");
        }
        return start + found + 1;
    }

    /** What is read of FROM. */
    private final class From {

        final List<Source> sources = new ArrayList<>();
        final List<String> tables = new ArrayList<>();
        final List<Link> on = new ArrayList<>();

        void read() {
            while (!atEnd()) {
                boolean block = takeIf("(");
                if (peek().equals("select")) {
                    sources.add(new Source.OfQuery(query()));
                } else {
                    takeIf("join");
                    table();
                }
                if (takeIf("on")) {
                    var conditions = chain(tables);
                    if (!on.isEmpty()) {
                        on.add(new Connective("and"));
                    }
                    on.addAll(conditions.links());
                }
                if (block) {
                    expect(")");
                }
                if (endsClause()) {
                    return;
                }
            }
        }

        private void table() {
            var table = SpiderQueryReader.this.tables.named(take());
            if (peek().equals("as")) {
                at += 2;
            }
            sources.add(new Source.OfTable("__" + table + "__"));
            tables.add(table);
        }
    }

    private List<Item> items(List<String> from) {
        var items = new ArrayList<Item>();
        while (!atEnd() && !CLAUSES.contains(peek())) {
            var aggregate = AGGREGATES.contains(peek()) ? take() : "none";
            items.add(new Item(aggregate, expression(from)));
            takeIf(",");
        }
        return items;
    }

    private List<Column> group(List<String> from) {
        var columns = new ArrayList<Column>();
        if (!takeIf("group")) {
            return columns;
        }
        expect("by");
        while (!atEnd() && !endsClause()) {
            columns.add(column(from));
            if (!takeIf(",")) {
                break;
            }
        }
        return columns;
    }

    private Order order(List<String> from) {
        if (!takeIf("order")) {
            return Order.NONE;
        }
        expect("by");
        var direction = "asc";
        var by = new ArrayList<Expression>();
        while (!atEnd() && !endsClause()) {
            by.add(expression(from));
            if (peek().equals("asc") || peek().equals("desc")) {
                direction = take();
            }
            if (!takeIf(",")) {
                break;
            }
        }
        return new Order(direction, by);
    }

    private Chain chain(List<String> from) {
        var links = new ArrayList<Link>();
        while (!atEnd()) {
            links.add(condition(from));
            if (endsClause() || JOINS.contains(peek())) {
                break;
            }
            if (peek().equals("and") || peek().equals("or")) {
                links.add(new Connective(take()));
            }
        }
        return new Chain(links);
    }

    private Condition condition(List<String> from) {
        var left = expression(from);
        boolean negated = takeIf("not");
        var comparison = take();
        if (!COMPARISONS.contains(comparison)) {
            throw new UnreadableSqlException("Expected a comparison, not " + comparison);
        }
        var first = value(from);
        if (!comparison.equals("between")) {
            return new Condition(negated, comparison, left, List.of(first));
        }
        expect("and");
        return new Condition(negated, comparison, left, List.of(first, value(from)));
    }

    private Value value(List<String> from) {
        int start = at;
        boolean block = takeIf("(");
        Value value;
        if (peek().equals("select")) {
            value = new Value.OfQuery(query());
        } else if (peek().contains("\"")) {
            value = new Value.OfText(take());
        } else if (NUMBER.matcher(peek()).matches()) {
            value = new Value.OfNumber(number(take()));
        } else {
            value = columnValue(start, from);
        }
        if (block) {
            expect(")");
        }
        return value;
    }

    private static double number(String word) {
        var plain = word.replace("_", "");
        if (plain.endsWith("nan")) {
            return Double.NaN;
        }
        boolean infinite = plain.contains("inf");
        return infinite ? Double.POSITIVE_INFINITY * (plain.startsWith("-") ? -1 : 1) : Double.parseDouble(plain);
    }

    /** Reads a column from the words up to the next AND or clause and drops the others; a parenthesis counts twice. */
    private Value columnValue(int start, List<String> from) {
        while (!atEnd() && !Set.of(",", ")", "and").contains(peek()) && !isKeyword(peek())) {
            at++;
        }
        var reader = new SpiderQueryReader(words.subList(start, at), tables);
        return new Value.OfColumn(reader.column(from));
    }

    private Expression expression(List<String> from) {
        boolean block = takeIf("(");
        var columns = new ArrayList<Column>();
        columns.add(column(from));
        var operator = "none";
        if (ARITHMETIC.contains(peek())) {
            operator = take();
            columns.add(column(from));
        }
        if (block) {
            expect(")");
        }
        return new Expression(operator, columns);
    }

    /** An aggregate in parentheses leaves the closing one to its caller, which rarely expects it. */
    private Column column(List<String> from) {
        boolean block = takeIf("(");
        var aggregate = "none";
        boolean aggregated = AGGREGATES.contains(peek());
        if (aggregated) {
            aggregate = take();
            expect("(");
        }
        boolean distinct = takeIf("distinct");
        var name = tables.column(take(), from);
        if (aggregated || block) {
            expect(")");
        }
        return new Column(aggregate, name, distinct);
    }

    private boolean endsClause() {
        return CLAUSES.contains(peek()) || peek().equals(")") || peek().equals(";");
    }

    private static boolean isKeyword(String word) {
        return CLAUSES.contains(word) || JOINS.contains(word);
    }

    private void skipSemicolons() {
        while (peek().equals(";")) {
            at++;
        }
    }

    /** The next word, or the empty string at the end. */
    private String peek() {
        return atEnd() ? "" : words.get(at);
    }

    private boolean atEnd() {
        return at >= words.size();
    }

    private String take() {
        if (atEnd()) {
            throw new UnreadableSqlException("The query ends too early");
        }
        return words.get(at++);
    }

    private boolean takeIf(String word) {
        if (!peek().equals(word)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(String word) {
        if (!takeIf(word)) {
            throw new UnreadableSqlException("Expected %s before %s".formatted(word, peek()));
        }
    }
}
