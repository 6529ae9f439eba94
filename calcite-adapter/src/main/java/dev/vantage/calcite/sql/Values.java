package dev.vantage.calcite.sql;

import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.NlsString;

/** The literals of a query, each once. */
final class Values {

    private final List<PlanValue> values = new ArrayList<>();

    List<PlanValue> all() {
        return List.copyOf(values);
    }

    /** The index of the literal, or empty if the node is none. */
    Optional<Integer> index(SqlNode node) {
        return literal(node).map(this::add);
    }

    int number(String text) {
        return add(value(text, Kind.NUMBER));
    }

    int text(String text) {
        return add(new PlanValue(text, Kind.TEXT, List.of()));
    }

    private int add(PlanValue value) {
        int index = values.indexOf(value);
        if (index >= 0) {
            return index;
        }
        values.add(value);
        return values.size() - 1;
    }

    static Optional<PlanValue> literal(SqlNode node) {
        if (node instanceof SqlCall call && call.getKind() == SqlKind.MINUS_PREFIX) {
            return call.operand(0) instanceof SqlNumericLiteral number
                    ? Optional.of(value("-" + number.toValue(), Kind.NUMBER))
                    : Optional.empty();
        }
        if (!(node instanceof SqlLiteral literal)) {
            return Optional.empty();
        }
        if (literal instanceof SqlNumericLiteral number) {
            return Optional.of(value(spelling(number), Kind.NUMBER));
        }
        if (literal.getTypeName() == SqlTypeName.BOOLEAN) {
            return Optional.of(value(literal.booleanValue() ? "1" : "0", Kind.NUMBER));
        }
        return literal.getValue() instanceof NlsString text
                ? Optional.of(value(text.getValue(), Kind.TEXT))
                : Optional.empty();
    }

    /** Whether the node is this number, however it is spelled. */
    static boolean isNumber(SqlNode node, int number) {
        return node instanceof SqlNumericLiteral literal
                && literal.getValue() instanceof BigDecimal decimal
                && decimal.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    private static String spelling(SqlNumericLiteral number) {
        var value = number.getValue();
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }

    private static PlanValue value(String text, Kind kind) {
        return new PlanValue(text, kind, List.of());
    }
}
