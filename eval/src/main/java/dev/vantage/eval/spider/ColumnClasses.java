package dev.vantage.eval.spider;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns that foreign keys make the same, each class by its first column in the order of {@code tables.json}. Keys are
 * put into classes one after the other and classes are never joined later, as in the script; where a column falls into
 * two classes, the later one has it.
 *
 * @param first of each column that has a class, the class's first column, both as in {@code __table.column__}
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/evaluation.py">build_foreign_key_map</a>
 */
public record ColumnClasses(Map<String, String> first) {

    /** Every column for itself. */
    public static final ColumnClasses NONE = new ColumnClasses(Map.of());

    public ColumnClasses {
        first = Map.copyOf(first);
    }

    /** @param schema an entry of {@code tables.json} */
    public static ColumnClasses of(JsonNode schema) {
        var columns = new ArrayList<String>();
        for (var column : schema.path("column_names_original")) {
            int table = column.path(0).asInt();
            columns.add(
                    table < 0
                            ? "__all__"
                            : "__%s.%s__"
                                    .formatted(
                                            schema.path("table_names_original")
                                                    .path(table)
                                                    .asText()
                                                    .toLowerCase(Locale.ROOT),
                                            column.path(1).asText().toLowerCase(Locale.ROOT)));
        }
        var first = new HashMap<String, String>();
        for (var members : classes(schema.path("foreign_keys"))) {
            members.forEach(member -> first.put(columns.get(member), columns.get(members.first())));
        }
        return new ColumnClasses(first);
    }

    private static List<TreeSet<Integer>> classes(JsonNode foreignKeys) {
        var classes = new ArrayList<TreeSet<Integer>>();
        for (var key : foreignKeys) {
            int from = key.path(0).asInt();
            int to = key.path(1).asInt();
            var members = classes.stream()
                    .filter(known -> known.contains(from) || known.contains(to))
                    .findFirst()
                    .orElseGet(() -> {
                        var unseen = new TreeSet<Integer>();
                        classes.add(unseen);
                        return unseen;
                    });
            members.add(from);
            members.add(to);
        }
        return classes;
    }

    /**
     * The query with each column replaced by its class and without DISTINCT. Only columns of the outermost FROM's tables
     * are replaced, also in combined queries; subqueries of FROM and of conditions stay as they are.
     */
    SpiderQuery applyTo(SpiderQuery query) {
        var tables = query.sources().stream()
                .flatMap(source -> source instanceof Source.OfTable(var name)
                        ? Stream.of(name.substring(0, name.length() - 2) + ".")
                        : Stream.empty())
                .collect(Collectors.toSet());
        return new Rewriting(tables).query(query);
    }

    /** Of columns of some tables. */
    private final class Rewriting {

        private final Set<String> tables;

        /** @param tables the beginnings of the names of columns that are replaced, as in {@code __table.} */
        Rewriting(Set<String> tables) {
            this.tables = tables;
        }

        SpiderQuery query(SpiderQuery query) {
            return new SpiderQuery(
                    false,
                    query.items().stream()
                            .map(item -> new Item(item.aggregate(), expression(item.expression())))
                            .toList(),
                    query.sources(),
                    chain(query.on()),
                    chain(query.where()),
                    query.group().stream().map(this::column).toList(),
                    chain(query.having()),
                    new Order(
                            query.order().direction(),
                            query.order().by().stream().map(this::expression).toList()),
                    query.limited(),
                    query.combined().stream()
                            .map(other -> new Combined(other.operation(), query(other.query())))
                            .toList());
        }

        private Chain chain(Chain chain) {
            return new Chain(chain.links().stream().map(this::link).toList());
        }

        private Link link(Link link) {
            return switch (link) {
                case Condition(var negated, var comparison, var left, var values) ->
                    new Condition(negated, comparison, expression(left), values);
                case Connective connective -> connective;
            };
        }

        private Expression expression(Expression expression) {
            return new Expression(
                    expression.operator(),
                    expression.columns().stream().map(this::column).toList());
        }

        private Column column(Column column) {
            var name = column.name();
            boolean replaced = tables.contains(name.substring(0, name.indexOf('.') + 1));
            return new Column(column.aggregate(), replaced ? first.getOrDefault(name, name) : name, false);
        }
    }
}
