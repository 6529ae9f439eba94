package dev.vantage.calcite.sql;

import dev.vantage.model.plan.PlanValue;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;

/** The first or the last letters of a text: SUBSTR from 1 or from the end, or a date as far as its month or day. */
record TextPart(SqlNode text, int length, boolean isEnd) {

    static Optional<TextPart> of(SqlNode node) {
        if (!(node instanceof SqlCall call)) {
            return Optional.empty();
        }
        return switch (FunctionReader.name(call)) {
            case "SUBSTR", "SUBSTRING" -> substring(call);
            case "STRFTIME" -> date(call);
            default -> Optional.empty();
        };
    }

    private static Optional<TextPart> substring(SqlCall call) {
        var from = number(call, 1);
        var length = call.operandCount() > 2 ? number(call, 2) : from.map(start -> -start);
        if (from.isEmpty() || length.isEmpty() || length.get() <= 0) {
            return Optional.empty();
        }
        boolean isEnd = from.get() == -length.get();
        return isEnd || from.get() == 1
                ? Optional.of(new TextPart(call.operand(0), length.get(), isEnd))
                : Optional.empty();
    }

    private static Optional<TextPart> date(SqlCall call) {
        if (call.operandCount() != 2) {
            return Optional.empty();
        }
        return switch (Values.literal(call.operand(0)).map(PlanValue::text).orElse("")) {
            case "%Y-%m" -> Optional.of(new TextPart(call.operand(1), "2000-01".length(), false));
            case "%Y-%m-%d" -> Optional.of(new TextPart(call.operand(1), "2000-01-01".length(), false));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(SqlCall call, int operand) {
        return Values.literal(call.operand(operand))
                .map(PlanValue::text)
                .filter(text -> text.matches("-?\\d{1,3}"))
                .map(Integer::parseInt);
    }
}
