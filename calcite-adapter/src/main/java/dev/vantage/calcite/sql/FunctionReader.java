package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;

/** Reads functions and casts of one operand. */
final class FunctionReader {

    private static final Set<String> REAL_TYPES = Set.of("REAL", "FLOAT", "DOUBLE");
    private static final Set<String> INTEGER_TYPES = Set.of("INTEGER", "INT", "BIGINT", "SIGNED");
    private static final Set<String> TEXT_TYPES = Set.of("TEXT", "VARCHAR", "CHAR");

    private final OperandReader operands;
    private final Values values;
    private final DateReader dates;

    FunctionReader(OperandReader operands, Values values, DateReader dates) {
        this.operands = operands;
        this.values = values;
        this.dates = dates;
    }

    Operand read(SqlCall call) {
        var name = name(call);
        return switch (name) {
            case "CAST" -> cast(call);
            case "STRFTIME" -> dates.strftime(call);
            case "CURRENT_TIMESTAMP", "CURRENT_DATE" -> new Now();
            case "JULIANDAY" -> dates.julianDay(call);
            case "DATE" -> dates.date(call);
            case "SUBSTR", "SUBSTRING" -> substring(call);
            case "REPLACE" -> withoutCommas(call);
            case "ROUND" -> call.operandCount() == 2 ? rounded(call) : function(Keyword.ROUND, call);
            case "ABS" -> function(Keyword.ABS, call);
            case "LENGTH" -> function(Keyword.LENGTH, call);
            case "LOWER" -> function(Keyword.LOWER, call);
            case "UPPER" -> function(Keyword.UPPER, call);
            default -> throw new UnsupportedSqlException(name);
        };
    }

    static String name(SqlCall call) {
        return call.getOperator().getName().toUpperCase(Locale.ROOT);
    }

    /** What is cast to a real number, or empty if the node is no such cast. */
    static Optional<SqlNode> castToReal(SqlNode node) {
        return node instanceof SqlCall call && call.getKind() == SqlKind.CAST && REAL_TYPES.contains(type(call))
                ? Optional.of(call.operand(0))
                : Optional.empty();
    }

    private static String type(SqlCall cast) {
        return cast.operand(1) instanceof SqlDataTypeSpec type
                ? type.getTypeName().getSimple().toUpperCase(Locale.ROOT)
                : "";
    }

    private Operand cast(SqlCall call) {
        var argument = operands.operand(call.operand(0));
        var type = type(call);
        if (operands.isNumeral(argument) && (REAL_TYPES.contains(type) || INTEGER_TYPES.contains(type))) {
            return argument;
        }
        if (REAL_TYPES.contains(type)) {
            return operands.isText(argument) && !isDate(argument)
                    ? new Call(Keyword.AS_REAL, List.of(), argument)
                    : argument;
        }
        if (INTEGER_TYPES.contains(type)) {
            return isDate(argument) ? argument : new Call(Keyword.AS_INTEGER, List.of(), argument);
        }
        if (TEXT_TYPES.contains(type)) {
            return argument;
        }
        throw new UnsupportedSqlException("CAST AS " + type);
    }

    private static boolean isDate(Operand operand) {
        return operand instanceof Call(var function, var ignored, var argument) && isPartOfDate(function);
    }

    /** Whether SQLite writes the part of a date in digits, which it does not take for a number. */
    static boolean isPartOfDate(Keyword function) {
        return switch (function) {
            case YEAR, MONTH, DAY, WEEKDAY, HOUR -> true;
            default -> false;
        };
    }

    private Operand function(Keyword function, SqlCall call) {
        if (call.operandCount() != 1) {
            throw new UnsupportedSqlException(name(call));
        }
        return new Call(function, List.of(), operands.operand(call.operand(0)));
    }

    private Operand rounded(SqlCall call) {
        return new Call(Keyword.ROUND, List.of(constant(call.operand(1), call)), operands.operand(call.operand(0)));
    }

    private Operand substring(SqlCall call) {
        var bounds = new ArrayList<Integer>();
        for (int i = 1; i < call.operandCount(); i++) {
            bounds.add(constant(call.operand(i), call));
        }
        return new Call(Keyword.SUBSTRING, bounds, operands.operand(call.operand(0)));
    }

    private int constant(SqlNode node, SqlCall call) {
        return values.index(node).orElseThrow(() -> new UnsupportedSqlException(name(call) + " by an expression"));
    }

    private Operand withoutCommas(SqlCall call) {
        boolean takesCommasOut = call.operandCount() == 3
                && Values.literal(call.operand(1)).map(PlanValue::text).equals(Optional.of(","))
                && Values.literal(call.operand(2)).map(PlanValue::text).equals(Optional.of(""));
        if (!takesCommasOut) {
            throw new UnsupportedSqlException("REPLACE");
        }
        return new Call(Keyword.WITHOUT_COMMAS, List.of(), operands.operand(call.operand(0)));
    }
}
