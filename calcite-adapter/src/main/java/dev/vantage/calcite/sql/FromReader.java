package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Join;
import dev.vantage.model.plan.TableUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.JoinConditionType;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;

/** Reads the tables of FROM, and tells the equalities that join them from conditions that filter. */
final class FromReader {

    private final Scope scope;
    private final List<Join.On> joins = new ArrayList<>();
    private final Set<TableUse> leftTables = new HashSet<>();
    private final List<SqlNode> filters = new ArrayList<>();
    private final Map<TableUse, TableUse> connectedTo = new HashMap<>();

    FromReader(Scope scope) {
        this.scope = scope;
    }

    /** Equalities between columns of two tables. */
    List<Join.On> joins() {
        return joins;
    }

    /** Tables whose absence keeps a row. */
    Set<TableUse> leftTables() {
        return leftTables;
    }

    /** Conditions of ON that join nothing. */
    List<SqlNode> filters() {
        return filters;
    }

    void read(SqlNode from) {
        switch (from) {
            case SqlJoin join -> join(join);
            case SqlIdentifier table -> scope.add(table, null);
            case SqlCall call when call.getKind() == SqlKind.AS -> aliased(call);
            default -> throw new UnsupportedSqlException("FROM a query");
        }
    }

    /** The conditions of WHERE without those that join tables which nothing has joined yet. */
    List<SqlNode> withoutJoins(List<SqlNode> conditions) {
        var kept = new ArrayList<SqlNode>();
        for (var condition : conditions) {
            var on = equality(condition);
            if (on.isPresent() && connects(on.get())) {
                add(on.get());
            } else {
                kept.add(condition);
            }
        }
        return kept;
    }

    static List<SqlNode> conjuncts(SqlNode condition) {
        if (condition instanceof SqlCall call && call.getKind() == SqlKind.AND) {
            var parts = new ArrayList<SqlNode>();
            call.getOperandList().forEach(operand -> parts.addAll(conjuncts(operand)));
            return parts;
        }
        return List.of(condition);
    }

    private void aliased(SqlCall call) {
        if (!(call.operand(0) instanceof SqlIdentifier table) || call.operandCount() != 2) {
            throw new UnsupportedSqlException("FROM a query");
        }
        scope.add(table, ((SqlIdentifier) call.operand(1)).getSimple());
    }

    private void join(SqlJoin join) {
        switch (join.getJoinType()) {
            case INNER, CROSS, COMMA, LEFT -> {}
            default -> throw new UnsupportedSqlException("outer join");
        }
        if (join.isNatural()) {
            throw new UnsupportedSqlException("natural join");
        }
        read(join.getLeft());
        var before = List.copyOf(scope.tables());
        read(join.getRight());
        boolean isLeft = join.getJoinType() == JoinType.LEFT;
        if (isLeft) {
            leftTables.addAll(
                    scope.tables().subList(before.size(), scope.tables().size()));
        }
        var condition = join.getCondition();
        if (condition == null) {
            return;
        }
        if (join.getConditionType() == JoinConditionType.USING) {
            ((SqlNodeList) condition).forEach(column -> using((SqlIdentifier) column, before));
            return;
        }
        for (var part : conjuncts(condition)) {
            equality(part).ifPresentOrElse(this::add, () -> filter(part, isLeft));
        }
    }

    private void filter(SqlNode condition, boolean isLeft) {
        if (isLeft) {
            throw new UnsupportedSqlException("outer join on a condition");
        }
        filters.add(condition);
    }

    private void using(SqlIdentifier column, List<TableUse> before) {
        var after = scope.tables().subList(before.size(), scope.tables().size());
        var left = scope.column(column.getSimple(), before);
        var right = scope.column(column.getSimple(), after);
        if (left.isEmpty() || right.isEmpty()) {
            throw new UnsupportedSqlException("unknown column");
        }
        add(new Join.On(left.get(), right.get()));
    }

    private Optional<Join.On> equality(SqlNode condition) {
        if (condition instanceof SqlCall call
                && call.getKind() == SqlKind.EQUALS
                && call.operand(0) instanceof SqlIdentifier left
                && call.operand(1) instanceof SqlIdentifier right) {
            var earlier = scope.column(left);
            var here = scope.column(right);
            if (earlier.isPresent()
                    && here.isPresent()
                    && !tableOf(earlier.get()).equals(tableOf(here.get()))) {
                return Optional.of(new Join.On(earlier.get(), here.get()));
            }
        }
        return Optional.empty();
    }

    private void add(Join.On on) {
        joins.add(on);
        connectedTo.put(end(tableOf(on.earlier())), end(tableOf(on.here())));
    }

    private boolean connects(Join.On on) {
        return !end(tableOf(on.earlier())).equals(end(tableOf(on.here())));
    }

    private TableUse end(TableUse table) {
        var next = connectedTo.getOrDefault(table, table);
        return next.equals(table) ? table : end(next);
    }

    private TableUse tableOf(ColumnUse column) {
        return scope.names().tableOf(column);
    }
}
