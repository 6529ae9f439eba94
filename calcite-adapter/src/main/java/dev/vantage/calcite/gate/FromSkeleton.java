package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.JoinConditionType;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/** Reduces what a query reads from to tables, queries and joins whose conditions are names. */
final class FromSkeleton {

    /**
     * @param from absent if the query reads from nothing
     * @param conditions those that may use every table, not only the ones before them
     */
    record Tables(@Nullable SqlNode from, List<SqlNode> conditions) {}

    private static final Set<JoinType> JOINS =
            Set.of(JoinType.INNER, JoinType.LEFT, JoinType.RIGHT, JoinType.FULL, JoinType.CROSS, JoinType.COMMA);

    private static final List<String> COLUMNS_OF_JSON =
            List.of("key", "value", "type", "atom", "id", "parent", "fullkey", "path");

    private final Dialect dialect;
    private final NameSkeleton queries;
    private final ExpressionNames names;
    private final Scopes scopes;
    private int unshared;

    FromSkeleton(Dialect dialect, NameSkeleton queries, ExpressionNames names, Scopes scopes) {
        this.dialect = dialect;
        this.queries = queries;
        this.names = names;
        this.scopes = scopes;
    }

    Tables of(@Nullable SqlNode from) {
        if (from == null) {
            return new Tables(null, List.of());
        }
        addNames(from);
        var conditions = new ArrayList<SqlNode>();
        return new Tables(item(from, conditions), conditions);
    }

    private void addNames(SqlNode item) {
        switch (item.getKind()) {
            case JOIN -> {
                addNames(((SqlJoin) item).getLeft());
                addNames(((SqlJoin) item).getRight());
            }
            case AS -> {
                var alias = ((SqlIdentifier) ((SqlCall) item).operand(1)).getSimple();
                SqlNode aliased = withoutReference(((SqlCall) item).operand(0));
                if (aliased instanceof SqlIdentifier table) {
                    addTable(alias, table);
                } else {
                    scopes.addTable(alias, alias);
                }
            }
            case TABLE_REF -> addNames(withoutReference(item));
            case IDENTIFIER -> {
                var table = withoutDatabase((SqlIdentifier) item);
                addTable(table.names.getLast(), table);
            }
            default -> {}
        }
    }

    private void addTable(String name, SqlIdentifier table) {
        scopes.addTable(name, table.names.getLast());
        if (!table.isSimple()) {
            scopes.addNamespace(table.names.getFirst());
        }
    }

    private SqlNode withoutReference(SqlNode item) {
        SqlNode table = item.getKind() == SqlKind.TABLE_REF ? ((SqlCall) item).operand(0) : item;
        return table instanceof SqlIdentifier name ? withoutDatabase(name) : table;
    }

    /** PostgreSQL takes the name of a database only where it is the one that the connection is to. */
    private SqlIdentifier withoutDatabase(SqlIdentifier table) {
        boolean hasDatabase = dialect == Dialect.POSTGRESQL && table.names.size() == 3;
        return hasDatabase ? table.getComponent(1, 3) : table;
    }

    private SqlNode item(SqlNode item, List<SqlNode> conditions) {
        return switch (item.getKind()) {
            case IDENTIFIER -> table(withoutDatabase((SqlIdentifier) item));
            case TABLE_REF -> item(withoutReference(item), conditions);
            case TABLESAMPLE -> item(((SqlCall) item).operand(0), conditions);
            case JOIN -> join((SqlJoin) item, conditions);
            case AS -> aliased((SqlCall) item, conditions);
            case LATERAL -> lateral((SqlCall) item);
            case COLLECTION_TABLE, UNNEST ->
                Skeletons.named(
                        function((SqlCall) item, functionName((SqlCall) item), 0), functionName((SqlCall) item));
            case SELECT, VALUES, UNION, INTERSECT, EXCEPT, WITH, ORDER_BY, EXPLICIT_TABLE -> queries.of(item);
            default -> throw ExpressionNames.unsupported(item);
        };
    }

    private SqlNode table(SqlIdentifier table) {
        var name = table.names.getLast();
        return scopes.isShared(name) ? Skeletons.named(table, unshared(name)) : table;
    }

    /** A name of its own for one of the tables that share a name. */
    private String unshared(String name) {
        return name + "$" + ++unshared;
    }

    /** In SQLite the condition of a join may use tables behind it, so it moves behind all of them. */
    private SqlNode join(SqlJoin join, List<SqlNode> conditions) {
        if (!JOINS.contains(join.getJoinType())) {
            throw ExpressionNames.unsupported(join);
        }
        merge(join);
        var left = item(join.getLeft(), conditions);
        var right = item(join.getRight(), conditions);
        boolean on = join.getConditionType() == JoinConditionType.ON;
        if (on && dialect == Dialect.SQLITE) {
            conditions.add(join.getCondition());
            return joined(join, left, JoinType.CROSS, right, JoinConditionType.NONE, null);
        }
        if (join.getConditionType() == JoinConditionType.NONE) {
            boolean plain = join.isNatural() || join.getJoinType() == JoinType.COMMA;
            return joined(join, left, plain ? join.getJoinType() : JoinType.CROSS, right, JoinConditionType.NONE, null);
        }
        boolean unconditional = join.getJoinType() == JoinType.CROSS || join.getJoinType() == JoinType.COMMA;
        var condition = join.getCondition();
        return joined(
                join,
                left,
                unconditional ? JoinType.INNER : join.getJoinType(),
                right,
                join.getConditionType(),
                on && condition != null
                        ? Skeletons.truth(condition.getParserPosition(), names.of(condition))
                        : condition);
    }

    private void merge(SqlJoin join) {
        if (join.isNatural()) {
            scopes.mergeAll();
        }
        if (join.getConditionType() == JoinConditionType.USING && join.getCondition() instanceof SqlNodeList columns) {
            scopes.merge(columns.stream()
                    .map(column -> ((SqlIdentifier) column).getSimple())
                    .toList());
        }
    }

    private static SqlNode joined(
            SqlJoin join,
            SqlNode left,
            JoinType type,
            SqlNode right,
            JoinConditionType conditionType,
            @Nullable SqlNode condition) {
        var position = join.getParserPosition();
        return new SqlJoin(
                position,
                left,
                SqlLiteral.createBoolean(join.isNatural(), position),
                type.symbol(position),
                right,
                conditionType.symbol(position),
                condition);
    }

    private SqlNode aliased(SqlCall as, List<SqlNode> conditions) {
        SqlNode aliased = as.operand(0);
        int columns = as.operandCount() - 2;
        var alias = ((SqlIdentifier) as.operand(1)).getSimple();
        var operands = new ArrayList<>(as.getOperandList());
        operands.set(0, aliasedItem(aliased, alias, columns, conditions));
        if (scopes.isShared(alias)) {
            operands.set(1, Skeletons.name(unshared(alias)));
        }
        if (columns > 0) {
            var list = as.operand(2).getParserPosition();
            scopes.columnsWithoutAlias(list).forEach(column -> operands.add(Skeletons.name(column)));
        }
        return SqlStdOperatorTable.AS.createCall(as.getParserPosition(), operands);
    }

    private SqlNode aliasedItem(SqlNode item, String alias, int columns, List<SqlNode> conditions) {
        var function = item.getKind() == SqlKind.LATERAL ? ((SqlCall) item).<SqlNode>operand(0) : item;
        if (isFunction(function)) {
            return function((SqlCall) function, alias, columns);
        }
        return switch (item.getKind()) {
            case IDENTIFIER, TABLE_REF -> withoutReference(item);
            default -> item(item, conditions);
        };
    }

    private SqlNode lateral(SqlCall lateral) {
        SqlNode item = lateral.operand(0);
        return isFunction(item)
                ? function((SqlCall) item, functionName((SqlCall) item), 0)
                : SqlStdOperatorTable.LATERAL.createCall(lateral.getParserPosition(), queries.of(item));
    }

    private static boolean isFunction(SqlNode item) {
        return item.getKind() == SqlKind.COLLECTION_TABLE || item.getKind() == SqlKind.UNNEST;
    }

    private static String functionName(SqlCall item) {
        var function = item.getKind() == SqlKind.UNNEST ? item : item.<SqlNode>operand(0);
        return ((SqlCall) function).getOperator().getName().toLowerCase(Locale.ROOT);
    }

    /**
     * A query that selects the columns of a function from nothing.
     *
     * @param columns how many names its alias gives to its columns, 0 for none
     */
    private SqlNode function(SqlCall item, String alias, int columns) {
        var position = item.getParserPosition();
        var value = Skeletons.value(position, names.of(item));
        var items = new ArrayList<SqlNode>();
        for (int i = 0; i < columns; i++) {
            items.add(Skeletons.named(value, "$column" + i));
        }
        if (columns == 0) {
            columnsOf(functionName(item), alias).forEach(column -> items.add(Skeletons.named(value, column)));
        }
        return SqlStdOperatorTable.LATERAL.createCall(position, Skeletons.select(position, items, null, null));
    }

    private List<String> columnsOf(String function, String alias) {
        return switch (dialect) {
            case SQLITE -> COLUMNS_OF_JSON;
            case POSTGRESQL ->
                switch (function) {
                    case "json_each", "jsonb_each", "json_each_text", "jsonb_each_text" -> List.of("key", "value");
                    case "json_array_elements",
                            "jsonb_array_elements",
                            "json_array_elements_text",
                            "jsonb_array_elements_text" -> List.of(alias, "value");
                    default -> List.of(alias);
                };
        };
    }
}
