package dev.vantage.calcite.sql;

import dev.vantage.model.plan.CanonicalFrom;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlSetOperator;
import org.jspecify.annotations.Nullable;

/** Reads Calcite's syntax tree of a query as a plan tree. */
final class QueryReader {

    private final SchemaNames names;
    private final Values values;
    private final CanonicalFrom canonicalFrom;

    QueryReader(SchemaNames names, Values values) {
        this.names = names;
        this.values = values;
        this.canonicalFrom = new CanonicalFrom(names.graph());
    }

    /** The order and limit that stand behind a core or a set operation. */
    private record Tail(
            List<SqlNode> order,
            @Nullable SqlNode limit,
            @Nullable SqlNode offset) {
        static final Tail NONE = new Tail(List.of(), null, null);

        static Tail of(SqlOrderBy ordered) {
            return new Tail(nodes(ordered.orderList), ordered.fetch, ordered.offset);
        }
    }

    Query query(SqlNode node) {
        return query(node, null);
    }

    private Query query(SqlNode node, @Nullable Scope outer) {
        return switch (node) {
            case SqlOrderBy ordered -> query(ordered.query, Tail.of(ordered), outer);
            default -> query(node, Tail.NONE, outer);
        };
    }

    private static List<SqlNode> nodes(SqlNodeList list) {
        return list.stream().map(Objects::requireNonNull).toList();
    }

    private Query query(SqlNode node, Tail tail, @Nullable Scope outer) {
        var selects = new ArrayList<SqlSelect>();
        var operations = new ArrayList<Keyword>();
        flatten(node, selects, operations);
        var cores = new ArrayList<Core>();
        for (var select : selects.subList(0, selects.size() - 1)) {
            cores.add(new CoreReader(select, outer).read(Tail.NONE));
        }
        var last = new CoreReader(selects.getLast(), outer);
        if (cores.isEmpty()) {
            return new Query(List.of(last.read(tail)), List.of());
        }
        var core = last.read(new Tail(List.of(), tail.limit(), tail.offset()));
        cores.add(withOrder(core, new SetOrder(selects, core).orderings(tail.order())));
        return new Query(cores, operations);
    }

    private static void flatten(SqlNode node, List<SqlSelect> selects, List<Keyword> operations) {
        switch (node) {
            case SqlSelect select -> selects.add(select);
            case SqlBasicCall call
            when call.getOperator() instanceof SqlSetOperator operator -> {
                flatten(call.operand(0), selects, operations);
                operations.add(operation(operator));
                flatten(call.operand(1), selects, operations);
            }
            case SqlOrderBy ignored -> throw new UnsupportedSqlException("ordered part of a set operation");
            default -> throw new UnsupportedSqlException(node.getKind() + " as a query");
        }
    }

    private static Keyword operation(SqlSetOperator operator) {
        if (operator.isAll() && operator.getKind() != SqlKind.UNION) {
            throw new UnsupportedSqlException(operator.getName());
        }
        return switch (operator.getKind()) {
            case UNION -> operator.isAll() ? Keyword.UNION_ALL : Keyword.UNION;
            case INTERSECT -> Keyword.INTERSECT;
            case EXCEPT -> Keyword.EXCEPT;
            default -> throw new UnsupportedSqlException(operator.getName());
        };
    }

    /** Whether it needs no table. */
    private static boolean isOfSubqueries(Item item) {
        return switch (item) {
            case Scalar ignored -> true;
            case Arithmetic(var left, var ignored, var right) ->
                isOfSubqueries(left) && (right instanceof Constant || isOfSubqueries(right));
            default -> false;
        };
    }

    private static Core withOrder(Core core, List<Ordering> orderings) {
        return new Core(
                core.distinct(),
                core.items(),
                core.where(),
                core.groups(),
                core.having(),
                orderings,
                core.limit(),
                core.source());
    }

    /** Reads one SELECT in its own scope. */
    private final class CoreReader {

        private final SqlSelect select;
        private final Scope scope;
        private final FromReader from;
        private final OperandReader operands;
        private final ConditionReader conditions;

        CoreReader(SqlSelect select, @Nullable Scope outer) {
            this.select = select;
            this.scope = new Scope(names, outer);
            this.from = new FromReader(scope);
            this.operands = new OperandReader(scope, values, node -> query(node, scope));
            this.conditions = operands.conditions();
        }

        Core read(Tail tail) {
            if (!select.getWindowList().isEmpty()) {
                throw new UnsupportedSqlException("WINDOW");
            }
            var source = select.getFrom();
            if (source == null) {
                return core(tail, new Tables(List.of()), true);
            }
            var rows = RowsText.of(source);
            if (rows.isPresent()) {
                return overQuery(rows.get(), tail);
            }
            from.read(source);
            return withTables(core(tail, new Tables(List.of()), false));
        }

        /** The core with this source, which may have to be changed when it is known what the core uses. */
        private Core core(Tail tail, Source source, boolean isWithoutTables) {
            var items = items();
            if (isWithoutTables && !items.stream().allMatch(QueryReader::isOfSubqueries)) {
                throw new UnsupportedSqlException("SELECT without FROM");
            }
            var where = where();
            var groups = select.getGroup() == null
                    ? List.<Operand>of()
                    : nodes(select.getGroup()).stream().map(this::group).toList();
            var having = having(groups.isEmpty());
            var orderings = tail.order().stream().map(this::ordering).toList();
            return new Core(select.isDistinct(), items, where, groups, having, orderings, limit(tail), source);
        }

        /** A query over a query is one query if that means the same. */
        private Core overQuery(RowsText rows, Tail outerTail) {
            if (!(rows.select() instanceof SqlSelect inside)) {
                var query = query(rows.query(), scope);
                return new Rowsets(query).over(core(outerTail, new Rowset(query), false));
            }
            var reader = new CoreReader(inside, scope);
            var inner = reader.read(rows.query() instanceof SqlOrderBy ordered ? Tail.of(ordered) : Tail.NONE);
            scope.addQuery(rows.alias(), reader.outputs(inner));
            var query = new Query(List.of(inner), List.of());
            var outer = core(outerTail, new Rowset(query), false);
            return inner.source() instanceof Rowset
                    ? new Rowsets(query).over(outer)
                    : MergedCore.of(outer, inner)
                            .map(reader::withTables)
                            .orElseGet(() -> new Rowsets(query).over(outer));
        }

        /** What each name outside means, in the order of the items. */
        private Map<String, Operand> outputs(Core core) {
            var outputs = new LinkedHashMap<String, Operand>();
            var texts = nodes(select.getSelectList());
            for (int i = 0; i < texts.size(); i++) {
                if (core.items().get(i) instanceof Operand operand) {
                    outputs.putIfAbsent(outputName(texts.get(i)), operand);
                } else {
                    scope.columnsByName().forEach(outputs::putIfAbsent);
                }
            }
            return outputs;
        }

        private static String outputName(SqlNode item) {
            return switch (item) {
                case SqlCall call when call.getKind() == SqlKind.AS -> outputName(call.operand(1));
                case SqlIdentifier identifier -> identifier.names.getLast();
                default -> item.toString();
            };
        }

        private Operand group(SqlNode node) {
            var group = operands.operand(numbered(node));
            if (group instanceof ColumnUse || (group instanceof Call && !Aggregates.has(group))) {
                return group;
            }
            throw new UnsupportedSqlException("expression in GROUP BY");
        }

        private Core withTables(Core core) {
            if (scope.tables().isEmpty()) {
                return core;
            }
            boolean isStar = core.items().stream().anyMatch(item -> item instanceof Star);
            var used = core.tables(names.tableOfColumn());
            var listed = canonicalFrom
                    .find(used, scope.tables(), from.joins(), isStar, from.leftTables())
                    .orElseThrow(() -> new UnsupportedSqlException("product of tables"));
            return new Core(
                    core.distinct(),
                    core.items(),
                    core.where(),
                    core.groups(),
                    core.having(),
                    core.orderings(),
                    core.limit(),
                    new Tables(listed));
        }

        private List<Item> items() {
            var items = new ArrayList<Item>();
            for (var node : nodes(select.getSelectList())) {
                var item = node;
                if (node instanceof SqlCall call && call.getKind() == SqlKind.AS) {
                    item = call.operand(0);
                    scope.addAlias(((SqlIdentifier) call.operand(1)).getSimple(), item);
                }
                if (item instanceof SqlIdentifier identifier && identifier.isStar() && scope.isOverQuery()) {
                    items.addAll(scope.queryItems());
                } else {
                    items.add(item(item));
                }
            }
            return items;
        }

        private Item item(SqlNode node) {
            if (node instanceof SqlIdentifier identifier && identifier.isStar()) {
                if (identifier.names.size() == 1 || scope.tables().size() == 1) {
                    return new Star();
                }
                return scope.table(identifier)
                        .filter(use -> !use.second())
                        .map(use -> new TableStar(use.table()))
                        .orElseThrow(() -> new UnsupportedSqlException("all columns of a second occurrence"));
            }
            return operands.operand(node);
        }

        private @Nullable Condition where() {
            var conjuncts = new ArrayList<SqlNode>();
            if (select.getWhere() != null) {
                conjuncts.addAll(from.withoutJoins(FromReader.conjuncts(select.getWhere())));
            }
            conjuncts.addAll(from.filters());
            return conjuncts.isEmpty() ? null : conditions.all(conjuncts);
        }

        private @Nullable Condition having(boolean isUngrouped) {
            var having = select.getHaving();
            if (having == null) {
                return null;
            }
            if (isUngrouped) {
                throw new UnsupportedSqlException("HAVING without GROUP BY");
            }
            return conditions.all(List.of(having));
        }

        private Ordering ordering(SqlNode node) {
            var direction = Direction.of(node);
            var expression = numbered(direction.expression());
            return new Ordering(operands.operand(expression), direction.descending());
        }

        /** The item that a position or an alias stands for. */
        private SqlNode numbered(SqlNode node) {
            if (node instanceof SqlNumericLiteral number && number.isInteger()) {
                int position = number.intValue(true) - 1;
                if (position < 0 || position >= select.getSelectList().size()) {
                    throw new UnsupportedSqlException("position outside the SELECT list");
                }
                var item = select.getSelectList().get(position);
                return item instanceof SqlCall call && call.getKind() == SqlKind.AS ? call.operand(0) : item;
            }
            return node instanceof SqlIdentifier identifier
                    ? scope.aliased(identifier).orElse(node)
                    : node;
        }

        private Limit limit(Tail tail) {
            var limit = tail.limit();
            if (limit == null) {
                if (tail.offset() != null) {
                    throw new UnsupportedSqlException("OFFSET without LIMIT");
                }
                return new EveryRow();
            }
            if (tail.offset() != null) {
                return new RowsAfter(rows(limit), rows(tail.offset()));
            }
            if (limit instanceof SqlLiteral literal && literal.toValue() instanceof String text && text.equals("1")) {
                return new FirstRow();
            }
            return new Rows(rows(limit));
        }

        private int rows(SqlNode limit) {
            return values.index(limit).orElseThrow(() -> new UnsupportedSqlException("LIMIT an expression"));
        }
    }
}
