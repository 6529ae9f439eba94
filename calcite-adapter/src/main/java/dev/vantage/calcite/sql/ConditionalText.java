package dev.vantage.calcite.sql;

import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * CASE with one WHEN, or IIF.
 *
 * @param elseNode NULL where there is none
 */
record ConditionalText(SqlNode when, SqlNode then, SqlNode elseNode) {

    /** @return empty if the node is neither, or has more than one WHEN */
    static Optional<ConditionalText> of(SqlNode node) {
        if (node instanceof SqlCase choice) {
            boolean isSimple =
                    choice.getValueOperand() == null && choice.getWhenOperands().size() == 1;
            return isSimple
                    ? Optional.of(new ConditionalText(
                            choice.getWhenOperands().get(0),
                            choice.getThenOperands().get(0),
                            Objects.requireNonNullElse(
                                    choice.getElseOperand(), SqlLiteral.createNull(choice.getParserPosition()))))
                    : Optional.empty();
        }
        return node instanceof SqlCall call
                        && call.getOperator().getName().equalsIgnoreCase("IIF")
                        && call.operandCount() == 3
                ? Optional.of(new ConditionalText(call.operand(0), call.operand(1), call.operand(2)))
                : Optional.empty();
    }

    /** Empty where it is NULL. */
    Optional<SqlNode> otherwise() {
        boolean isNull = elseNode instanceof SqlLiteral literal && literal.getTypeName() == SqlTypeName.NULL;
        return isNull ? Optional.empty() : Optional.of(elseNode);
    }
}
