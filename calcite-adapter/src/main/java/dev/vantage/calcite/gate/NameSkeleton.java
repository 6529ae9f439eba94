package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a query to its names. Every expression becomes a function of the columns in it, of any type; WHERE, GROUP BY,
 * HAVING, ORDER BY and WINDOW become one condition. Calcite's validator then resolves names and scopes, and finds
 * nothing else to disagree with the database about.
 */
final class NameSkeleton {

    private final Dialect dialect;
    private final Scopes scopes;
    private final ExpressionNames names;
    private final FromSkeleton from;

    NameSkeleton(Dialect dialect, Scopes scopes) {
        this.dialect = dialect;
        this.scopes = scopes;
        this.names = new ExpressionNames(this, scopes);
        this.from = new FromSkeleton(dialect, this, names, scopes);
    }

    /** @throws Rejection if the query has a form that no skeleton exists for */
    SqlNode of(SqlNode query) {
        return switch (query.getKind()) {
            case SELECT -> select((SqlSelect) query, ((SqlSelect) query).getOrderList());
            case ORDER_BY -> ordered((SqlOrderBy) query);
            case WITH -> with((SqlWith) query, of(((SqlWith) query).body));
            case UNION, INTERSECT, EXCEPT -> setOperation((SqlCall) query);
            case VALUES -> values((SqlCall) query);
            case EXPLICIT_TABLE -> query;
            default -> throw ExpressionNames.unsupported(query);
        };
    }

    private SqlNode ordered(SqlOrderBy ordered) {
        if (ordered.query instanceof SqlSelect select) {
            return select(select, ordered.orderList);
        }
        if (ordered.query instanceof SqlWith with && with.body instanceof SqlSelect body) {
            return with(with, select(body, ordered.orderList));
        }
        var otherArms = ResultNames.ofLaterArms(ordered.query, scopes);
        var order = new ArrayList<SqlNode>();
        var queriesInside = new ArrayList<SqlNode>();
        for (var item : ordered.orderList) {
            boolean found = withoutDirection(item) instanceof SqlIdentifier name
                    && name.isSimple()
                    && (dialect == Dialect.POSTGRESQL || !otherArms.mayHave(scopes.key(name.getSimple())));
            if (found) {
                order.add(withoutDirection(item));
                continue;
            }
            names.of(item).stream()
                    .filter(name -> name.getKind() == SqlKind.EXISTS)
                    .forEach(queriesInside::add);
        }
        var query = of(ordered.query);
        var position = ordered.getParserPosition();
        var whole = order.isEmpty()
                ? query
                : new SqlOrderBy(position, query, new SqlNodeList(order, Skeletons.NOWHERE), null, null);
        return queriesInside.isEmpty()
                ? whole
                : Skeletons.select(
                        position,
                        List.of(SqlIdentifier.star(Skeletons.NOWHERE)),
                        whole,
                        Skeletons.truth(position, queriesInside));
    }

    private static SqlNode withoutDirection(SqlNode item) {
        return switch (item.getKind()) {
            case DESCENDING, NULLS_FIRST, NULLS_LAST -> withoutDirection(((SqlCall) item).operand(0));
            default -> item;
        };
    }

    private SqlNode with(SqlWith with, SqlNode body) {
        var items = new ArrayList<SqlNode>();
        for (var node : with.withList) {
            var item = (SqlWithItem) node;
            items.add(new SqlWithItem(
                    item.getParserPosition(), item.name, item.columnList, of(item.query), recursion(item)));
        }
        return new SqlWith(with.getParserPosition(), new SqlNodeList(items, with.withList.getParserPosition()), body);
    }

    /** In SQLite a query may read itself without the word RECURSIVE. */
    private SqlLiteral recursion(SqlWithItem item) {
        return dialect == Dialect.SQLITE && item.query.getKind() == SqlKind.UNION
                ? SqlLiteral.createBoolean(true, Skeletons.NOWHERE)
                : item.recursive;
    }

    private SqlNode setOperation(SqlCall call) {
        return call.getOperator()
                .createCall(
                        call.getParserPosition(),
                        call.getOperandList().stream().map(this::of).toList());
    }

    /** Rows of as many values as before. Both databases name the columns {@code column1}, {@code column2} and so on. */
    private SqlNode values(SqlCall values) {
        var rows = rows(values);
        var operands = new ArrayList<SqlNode>(List.of(rows, Skeletons.name("$values")));
        int columns = rows.<SqlCall>operand(0).operandCount();
        for (int i = 1; i <= columns; i++) {
            operands.add(Skeletons.name("column" + i));
        }
        var position = values.getParserPosition();
        return Skeletons.select(
                position,
                List.of(SqlIdentifier.star(Skeletons.NOWHERE)),
                SqlStdOperatorTable.AS.createCall(position, operands),
                null);
    }

    private SqlCall rows(SqlCall values) {
        var rows = new ArrayList<SqlNode>();
        for (var row : values.getOperandList()) {
            var cells = new ArrayList<SqlNode>();
            ((SqlCall) row).getOperandList().forEach(cell -> cells.add(value(cell)));
            rows.add(SqlStdOperatorTable.ROW.createCall(row.getParserPosition(), cells));
        }
        return (SqlCall) SqlStdOperatorTable.VALUES.createCall(values.getParserPosition(), rows);
    }

    private SqlNode value(SqlNode expression) {
        return Skeletons.value(expression.getParserPosition(), names.of(expression));
    }

    private SqlSelect select(SqlSelect select, @Nullable SqlNodeList order) {
        if (select.getQualify() != null) {
            throw ExpressionNames.unsupported(select.getQualify());
        }
        scopes.openTables();
        var tables = from.of(select.getFrom());
        var results = new HashSet<String>();
        var items = new ArrayList<SqlNode>();
        for (var item : select.getSelectList()) {
            items.add(item(item, results));
        }
        var conditions = conditions(select, order, results, tables.conditions());
        scopes.closeTables();
        SqlParserPos position = select.getParserPosition();
        return Skeletons.select(
                position, items, tables.from(), conditions.isEmpty() ? null : Skeletons.truth(position, conditions));
    }

    private SqlNode item(SqlNode item, Set<String> results) {
        if (item.getKind() == SqlKind.AS) {
            var name = ResultNames.alias(((SqlCall) item).operand(1));
            results.add(scopes.key(name));
            return Skeletons.named(columnOrValue(((SqlCall) item).operand(0)), name);
        }
        boolean named = item instanceof SqlIdentifier identifier && (identifier.isStar() || isColumn(identifier));
        var implied = named || dialect == Dialect.SQLITE ? "" : ResultNames.implied(item);
        return implied.isEmpty() ? columnOrValue(item) : Skeletons.named(columnOrValue(item), implied);
    }

    private SqlNode columnOrValue(SqlNode expression) {
        if (expression instanceof SqlIdentifier identifier && (identifier.isStar() || isColumn(identifier))) {
            return scopes.findable(identifier);
        }
        return value(expression);
    }

    private boolean isColumn(SqlIdentifier identifier) {
        return !identifier.isStar() && !scopes.isNoColumn(identifier);
    }

    private List<SqlNode> conditions(
            SqlSelect select, @Nullable SqlNodeList order, Set<String> results, List<SqlNode> joins) {
        return switch (dialect) {
            case SQLITE -> conditionsOfSqlite(select, order, results, joins);
            case POSTGRESQL -> conditionsOfPostgresql(select, order, results);
        };
    }

    /** Every clause behind the tables may use the names of the results, anywhere in an expression. */
    private List<SqlNode> conditionsOfSqlite(
            SqlSelect select, @Nullable SqlNodeList order, Set<String> results, List<SqlNode> joins) {
        scopes.openResults(results);
        var conditions = new ArrayList<SqlNode>();
        joins.forEach(join -> conditions.addAll(names.of(join)));
        conditions.addAll(names.of(select.getWhere()));
        conditions.addAll(names.of(select.getGroup()));
        conditions.addAll(names.of(select.getHaving()));
        conditions.addAll(names.of(order));
        conditions.addAll(names.of(select.getWindowList()));
        scopes.closeResults();
        return conditions;
    }

    /** Only GROUP BY and ORDER BY may use the name of a result, and only alone. */
    private List<SqlNode> conditionsOfPostgresql(SqlSelect select, @Nullable SqlNodeList order, Set<String> results) {
        var conditions = new ArrayList<SqlNode>();
        conditions.addAll(names.of(select.getWhere()));
        addUnlessResults(select.getGroup(), results, conditions);
        conditions.addAll(names.of(select.getHaving()));
        addUnlessResults(order, results, conditions);
        conditions.addAll(names.of(select.getWindowList()));
        return conditions;
    }

    private void addUnlessResults(@Nullable SqlNodeList list, Set<String> results, List<SqlNode> conditions) {
        if (list == null) {
            return;
        }
        for (var item : list) {
            boolean result = withoutDirection(item) instanceof SqlIdentifier identifier
                    && identifier.isSimple()
                    && results.contains(identifier.getSimple());
            if (!result) {
                conditions.addAll(names.of(item));
            }
        }
    }
}
