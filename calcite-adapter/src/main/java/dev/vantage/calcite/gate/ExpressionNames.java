package dev.vantage.calcite.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/** Reduces an expression to the columns that it reads and, as EXISTS, the queries inside it. */
final class ExpressionNames {

    private final NameSkeleton queries;
    private final Scopes scopes;

    ExpressionNames(NameSkeleton queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    /** @param expression may be absent, and then has no names */
    List<SqlNode> of(@Nullable SqlNode expression) {
        var names = new ArrayList<SqlNode>();
        collect(expression, names);
        return names;
    }

    private void collect(@Nullable SqlNode node, List<SqlNode> names) {
        switch (node) {
            case null -> {}
            case SqlLiteral literal -> {}
            case SqlDynamicParam parameter -> {}
            case SqlDataTypeSpec type -> {}
            case SqlIntervalQualifier fields -> {}
            case SqlIdentifier identifier -> identifier(identifier, names);
            case SqlNodeList list -> list.forEach(element -> collect(element, names));
            case SqlWindow window -> window(window, names);
            case SqlCall call -> call(call, names);
            default -> throw unsupported(node);
        }
    }

    private void identifier(SqlIdentifier identifier, List<SqlNode> names) {
        if (!identifier.isStar()) {
            var findable = scopes.findable(identifier);
            if (!scopes.isNoColumn(identifier) && !scopes.isNoColumn(findable)) {
                names.add(findable);
            }
            return;
        }
        int parts = identifier.names.size();
        if (parts > 1 && !scopes.isTable(identifier.names.get(parts - 2))) {
            throw scopes.noTable(identifier.names.get(parts - 2));
        }
    }

    private void window(SqlWindow window, List<SqlNode> names) {
        collect(window.getPartitionList(), names);
        collect(window.getOrderList(), names);
        collect(window.getLowerBound(), names);
        collect(window.getUpperBound(), names);
    }

    private void call(SqlCall call, List<SqlNode> names) {
        if (call.isA(SqlKind.QUERY)) {
            names.add(SqlStdOperatorTable.EXISTS.createCall(call.getParserPosition(), queries.of(call)));
            return;
        }
        switch (call.getKind()) {
            case OVER -> {
                collect(call.operand(0), names);
                if (!(call.operand(1) instanceof SqlIdentifier)) { // else the name of a window
                    collect(call.operand(1), names);
                }
            }
            case EXTRACT -> call.getOperandList().stream().skip(1).forEach(operand -> collect(operand, names));
            case DOT -> field(call, names);
            case LAMBDA -> throw unsupported(call);
            default -> call.getOperandList().forEach(operand -> collect(operand, names));
        }
    }

    /** {@code (t).column} or {@code (t.*).column}. On any other value PostgreSQL would also take the name of a function. */
    private void field(SqlCall call, List<SqlNode> names) {
        if (call.operand(0) instanceof SqlIdentifier table
                && call.operand(1) instanceof SqlIdentifier column
                && table.names.size() == (table.isStar() ? 2 : 1)
                && scopes.isTable(table.names.getFirst())) {
            names.add(new SqlIdentifier(
                    List.of(table.names.getFirst(), column.names.getLast()), call.getParserPosition()));
            return;
        }
        throw unsupported(call);
    }

    static Rejection unsupported(SqlNode node) {
        return new Rejection(Reason.UNSUPPORTED, "The gate cannot check " + node.getKind() + " here");
    }
}
