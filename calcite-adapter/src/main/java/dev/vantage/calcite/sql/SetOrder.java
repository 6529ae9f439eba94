package dev.vantage.calcite.sql;

import dev.vantage.model.plan.PlanTree.*;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;

/** ORDER BY behind a set operation names items of its first core, by position, name or alias. */
record SetOrder(List<SqlSelect> selects, Core last) {

    List<Ordering> orderings(List<SqlNode> order) {
        return order.stream().map(Direction::of).map(this::ordering).toList();
    }

    private Ordering ordering(Direction direction) {
        int position = direction.position().orElseGet(() -> position(direction.expression()));
        if (position >= 0 && position < last.items().size() && last.items().get(position) instanceof Operand operand) {
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
        if (item instanceof SqlIdentifier column && expression instanceof SqlIdentifier wanted && wanted.isSimple()) {
            return column.names.getLast().equalsIgnoreCase(wanted.getSimple());
        }
        return item.toString().equalsIgnoreCase(expression.toString());
    }
}
