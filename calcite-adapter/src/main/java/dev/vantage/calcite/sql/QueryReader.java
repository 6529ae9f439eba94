package dev.vantage.calcite.sql;

import dev.vantage.model.plan.CanonicalFrom;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private record Tail(List<SqlNode> order, @Nullable SqlNode limit) {
        static final Tail NONE = new Tail(List.of(), null);
    }

    Query query(SqlNode node) {
        return query(node, null);
    }

    private Query query(SqlNode node, @Nullable Scope outer) {
        return switch (node) {
            case SqlOrderBy ordered -> {
                if (ordered.offset != null) {
                    throw new UnsupportedSqlException("OFFSET");
                }
                yield query(ordered.query, new Tail(nodes(ordered.orderList), ordered.fetch), outer);
            }
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
        var core = last.read(new Tail(List.of(), tail.limit()));
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
        if (operator.isAll()) {
            throw new UnsupportedSqlException(operator.getName());
        }
        return switch (operator.getKind()) {
            case UNION -> Keyword.UNION;
            case INTERSECT -> Keyword.INTERSECT;
            case EXCEPT -> Keyword.EXCEPT;
            default -> throw new UnsupportedSqlException(operator.getName());
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

    /** The expression that an ORDER BY names, and whether it descends. */
    private record Direction(SqlNode expression, boolean descending) {

        static Direction of(SqlNode node) {
            return switch (node.getKind()) {
                case DESCENDING -> new Direction(((SqlCall) node).operand(0), true);
                case NULLS_FIRST, NULLS_LAST -> throw new UnsupportedSqlException("NULLS FIRST or LAST");
                default -> new Direction(node, false);
            };
        }

        /** The position that it names, counted from 0, or empty. */
        Optional<Integer> position() {
            return expression instanceof SqlNumericLiteral number && number.isInteger()
                    ? Optional.of(number.intValue(true) - 1)
                    : Optional.empty();
        }
    }

    /** ORDER BY behind a set operation names items of its first core, by position, name or alias. */
    private record SetOrder(List<SqlSelect> selects, Core last) {

        List<Ordering> orderings(List<SqlNode> order) {
            return order.stream().map(Direction::of).map(this::ordering).toList();
        }

        private Ordering ordering(Direction direction) {
            int position = direction.position().orElseGet(() -> position(direction.expression()));
            if (position >= 0
                    && position < last.items().size()
                    && last.items().get(position) instanceof Operand operand) {
                return new Ordering(operand, direction.descending());
            }
            throw new UnsupportedSqlException("set operation ordered by what it does not select");
        }

        private int position(SqlNode expression) {
            for (var select : selects) {
                var items = select.getSelectList();
                for (int i = 0; i < items.size(); i++) {
                    if (names(items.get(i), expression)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private static boolean names(SqlNode item, SqlNode expression) {
            if (item instanceof SqlCall call && call.getKind() == SqlKind.AS) {
                return names(call.operand(0), expression) || names(call.operand(1), expression);
            }
            if (item instanceof SqlIdentifier column
                    && expression instanceof SqlIdentifier wanted
                    && wanted.isSimple()) {
                return column.names.getLast().equalsIgnoreCase(wanted.getSimple());
            }
            return item.toString().equalsIgnoreCase(expression.toString());
        }
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
            this.operands = new OperandReader(scope);
            this.conditions = new ConditionReader(scope, operands, values, node -> query(node, scope));
        }

        Core read(Tail tail) {
            var source = select.getFrom();
            if (source == null) {
                throw new UnsupportedSqlException("SELECT without FROM");
            }
            if (!select.getWindowList().isEmpty()) {
                throw new UnsupportedSqlException("WINDOW");
            }
            return rowset(source).map(query -> countOf(query, tail)).orElseGet(() -> overTables(source, tail));
        }

        private Optional<SqlNode> rowset(SqlNode source) {
            var bare =
                    source instanceof SqlCall call && call.getKind() == SqlKind.AS ? call.<SqlNode>operand(0) : source;
            return bare.isA(SqlKind.QUERY) ? Optional.of(bare) : Optional.empty();
        }

        /** A plan counts the rows of a query, and does nothing else with them. */
        private Core countOf(SqlNode query, Tail tail) {
            boolean isBare = select.getWhere() == null
                    && select.getGroup() == null
                    && select.getHaving() == null
                    && tail.order().isEmpty()
                    && tail.limit() == null;
            if (!isBare) {
                throw new UnsupportedSqlException("FROM a query");
            }
            var items = items();
            if (!items.stream().allMatch(item -> item instanceof CountAll)) {
                throw new UnsupportedSqlException("FROM a query");
            }
            return new Core(
                    select.isDistinct(),
                    items,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    new EveryRow(),
                    new Rowset(query(query, scope)));
        }

        private Core overTables(SqlNode source, Tail tail) {
            from.read(source);
            var items = items();
            var where = where();
            var groups = select.getGroup() == null
                    ? List.<ColumnUse>of()
                    : nodes(select.getGroup()).stream()
                            .map(group -> operands.column(numbered(group), "GROUP BY"))
                            .toList();
            var having = having(groups.isEmpty());
            var orderings = tail.order().stream().map(this::ordering).toList();
            var core = new Core(
                    select.isDistinct(), items, where, groups, having, orderings, limit(tail), new Tables(List.of()));
            return withTables(core);
        }

        private Core withTables(Core core) {
            boolean isStar = core.items().stream().anyMatch(item -> item instanceof Star);
            var used = core.tables(names.tableOfColumn());
            var listed = canonicalFrom
                    .find(used, scope.tables(), from.joins(), isStar)
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
                items.add(item(item));
            }
            return items;
        }

        private Item item(SqlNode node) {
            if (node instanceof SqlIdentifier identifier && identifier.isStar()) {
                if (identifier.names.size() == 1 || scope.tables().size() == 1) {
                    return new Star();
                }
                throw new UnsupportedSqlException("all columns of one table");
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
                return new EveryRow();
            }
            if (limit instanceof SqlLiteral literal && literal.toValue() instanceof String text && text.equals("1")) {
                return new FirstRow();
            }
            return new Rows(values.index(limit).orElseThrow(() -> new UnsupportedSqlException("LIMIT an expression")));
        }
    }
}
