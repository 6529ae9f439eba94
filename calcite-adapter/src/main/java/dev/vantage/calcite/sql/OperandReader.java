package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.Locale;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelectKeyword;

/** Reads columns, aggregates and arithmetic in the scope of one core. */
final class OperandReader {

    private final Scope scope;

    OperandReader(Scope scope) {
        this.scope = scope;
    }

    Operand operand(SqlNode node) {
        if (node instanceof SqlCall call) {
            var operator = arithmetic(call);
            if (operator.isPresent()) {
                return new Arithmetic(term(call.operand(0)), operator.get(), term(call.operand(1)));
            }
        }
        return atom(node);
    }

    ColumnUse column(SqlNode node, String where) {
        if (!(node instanceof SqlIdentifier identifier)) {
            throw new UnsupportedSqlException("expression in " + where);
        }
        if (identifier.isStar()) {
            throw new UnsupportedSqlException("* in " + where);
        }
        return scope.column(identifier).orElseThrow(() -> new UnsupportedSqlException("unknown column"));
    }

    private Atom term(SqlNode node) {
        if (node instanceof SqlCall call && arithmetic(call).isPresent()) {
            throw new UnsupportedSqlException("arithmetic with three operands");
        }
        return atom(node);
    }

    private Atom atom(SqlNode node) {
        if (Values.literal(node).isPresent()) {
            throw new UnsupportedSqlException("constant in an expression");
        }
        return switch (node) {
            case SqlIdentifier identifier -> named(identifier);
            case SqlCall call -> function(call);
            default -> throw new UnsupportedSqlException("constant in an expression");
        };
    }

    private Atom named(SqlIdentifier identifier) {
        if (!identifier.isStar()) {
            var column = scope.column(identifier);
            if (column.isEmpty() && scope.aliased(identifier).isPresent()) {
                return atom(scope.aliased(identifier).get());
            }
        }
        return column(identifier, "an expression");
    }

    private Atom function(SqlCall call) {
        var function = aggregate(call).orElseThrow(() -> new UnsupportedSqlException(construct(call)));
        if (call.operandCount() != 1) {
            throw new UnsupportedSqlException("aggregate of several columns");
        }
        var argument = call.operand(0);
        boolean countsRows =
                argument instanceof SqlIdentifier identifier && identifier.isStar() && identifier.names.size() == 1
                        || argument instanceof SqlNumericLiteral;
        var quantifier = call.getFunctionQuantifier();
        boolean distinct = quantifier != null && quantifier.getValue() == SqlSelectKeyword.DISTINCT;
        if (function == Keyword.COUNT && countsRows && !distinct) {
            return new CountAll();
        }
        return new Aggregate(function, distinct, column(argument, "an aggregate"));
    }

    private static Optional<Keyword> aggregate(SqlCall call) {
        return switch (call.getOperator().getName().toUpperCase(Locale.ROOT)) {
            case "COUNT" -> Optional.of(Keyword.COUNT);
            case "MAX" -> Optional.of(Keyword.MAX);
            case "MIN" -> Optional.of(Keyword.MIN);
            case "SUM" -> Optional.of(Keyword.SUM);
            case "AVG" -> Optional.of(Keyword.AVG);
            default -> Optional.empty();
        };
    }

    private static Optional<Keyword> arithmetic(SqlCall call) {
        return switch (call.getKind()) {
            case PLUS -> Optional.of(Keyword.PLUS);
            case MINUS -> Optional.of(Keyword.MINUS);
            case TIMES -> Optional.of(Keyword.TIMES);
            case DIVIDE -> Optional.of(Keyword.DIVIDE);
            default -> Optional.empty();
        };
    }

    private static String construct(SqlCall call) {
        return call.getKind() == SqlKind.SELECT || call.getKind() == SqlKind.ORDER_BY
                ? "subquery in an expression"
                : call.getOperator().getName().toUpperCase(Locale.ROOT);
    }
}
