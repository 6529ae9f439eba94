package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;

/**
 * Reads arithmetic. A division that casts or constants make real is a ratio, and a ratio times a hundred a percentage;
 * their casts and constants are part of the operator.
 */
final class ArithmeticReader {

    private final OperandReader operands;
    private final Values values;
    private final DateReader dates;

    ArithmeticReader(OperandReader operands, Values values, DateReader dates) {
        this.operands = operands;
        this.values = values;
        this.dates = dates;
    }

    /** Factors of a product without what only makes it real, and whether a hundred is among them. */
    private static final class Product {

        private final List<SqlNode> factors = new ArrayList<>();
        private Optional<SqlNode> hundred = Optional.empty();

        static Product of(SqlNode node) {
            var product = new Product();
            product.add(node);
            return product;
        }

        private void add(SqlNode node) {
            var cast = FunctionReader.castToReal(node);
            if (cast.isPresent()) {
                add(cast.get());
            } else if (node instanceof SqlCall call && call.getKind() == SqlKind.TIMES) {
                add(call.operand(0));
                add(call.operand(1));
            } else if (Values.isNumber(node, 100) && hundred.isEmpty()) {
                hundred = Optional.of(node);
            } else if (!(Values.isNumber(node, 1) && isReal(node))) {
                factors.add(node);
            }
        }
    }

    static Optional<Keyword> operator(SqlCall call) {
        return switch (call.getKind()) {
            case PLUS -> Optional.of(Keyword.PLUS);
            case MINUS -> Optional.of(Keyword.MINUS);
            case TIMES -> Optional.of(Keyword.TIMES);
            case DIVIDE -> Optional.of(Keyword.DIVIDE);
            default -> Optional.empty();
        };
    }

    Operand read(SqlCall call) {
        return switch (call.getKind()) {
            case TIMES -> product(call);
            case DIVIDE -> dates.quarter(call).orElseGet(() -> quotient(call));
            default -> combined(term(call.operand(0)), operator(call).orElseThrow(), term(call.operand(1)));
        };
    }

    private Operand product(SqlCall call) {
        var product = Product.of(call);
        if (product.hundred.isPresent()
                && product.factors.size() == 1
                && bare(product.factors.getFirst()) instanceof SqlCall quotient
                && quotient.getKind() == SqlKind.DIVIDE
                && isReal(quotient)) {
            return percentage(quotient);
        }
        return folded(product, product.hundred);
    }

    private Operand percentage(SqlCall quotient) {
        var above = Product.of(quotient.operand(0));
        return combined(folded(above, above.hundred), Keyword.PERCENT, divisor(quotient.operand(1)));
    }

    private Operand quotient(SqlCall call) {
        var above = Product.of(call.operand(0));
        var below = divisor(call.operand(1));
        if (!isReal(call)) {
            return combined(folded(above, above.hundred), Keyword.DIVIDE, below);
        }
        boolean isPercentage = above.hundred.isPresent() && !above.factors.isEmpty();
        return isPercentage
                ? combined(folded(above, Optional.empty()), Keyword.PERCENT, below)
                : combined(folded(above, above.hundred), Keyword.RATIO, below);
    }

    private Operand folded(Product product, Optional<SqlNode> hundred) {
        var factors = new ArrayList<>(product.factors);
        hundred.ifPresent(factors::add);
        if (factors.isEmpty()) {
            throw new UnsupportedSqlException("arithmetic of constants");
        }
        var folded = term(factors.getFirst());
        for (var factor : factors.subList(1, factors.size())) {
            folded = combined(folded, Keyword.TIMES, term(factor));
        }
        return folded;
    }

    /** A plan's operands begin with a constant in parentheses only. */
    private static Operand combined(Operand left, Keyword operator, Operand right) {
        boolean turns = left instanceof Constant
                && !(right instanceof Constant)
                && (operator == Keyword.PLUS || operator == Keyword.TIMES);
        return turns ? new Arithmetic(right, operator, left) : new Arithmetic(left, operator, right);
    }

    /** SQLite's result is NULL where the divisor is 0, so that NULLIF says nothing new. */
    private Operand divisor(SqlNode node) {
        var bare = bare(node);
        boolean isGuarded = bare instanceof SqlCall call
                && FunctionReader.name(call).equals("NULLIF")
                && Values.isNumber(call.operand(1), 0);
        return term(isGuarded ? ((SqlCall) bare).operand(0) : bare);
    }

    /** SQLite reads numbers out of texts by itself. */
    private Operand term(SqlNode node) {
        var bare = bare(node);
        if (bare.isA(SqlKind.QUERY)) {
            return operands.operand(bare);
        }
        var term = values.index(bare).<Operand>map(Constant::new).orElseGet(() -> operands.operand(bare));
        return term instanceof Call(var function, var ignored, var argument) && function == Keyword.AS_REAL
                ? argument
                : term;
    }

    private static SqlNode bare(SqlNode node) {
        return FunctionReader.castToReal(node).map(ArithmeticReader::bare).orElse(node);
    }

    /** Whether a cast or a constant makes it a real number. */
    private static boolean isReal(SqlNode node) {
        if (node instanceof SqlNumericLiteral number) {
            return !number.isInteger() || number.toValue().contains(".");
        }
        if (!(node instanceof SqlCall call)) {
            return false;
        }
        if (FunctionReader.castToReal(call).isPresent()) {
            return true;
        }
        var choice = ConditionalText.of(call);
        if (choice.isPresent()) {
            return isReal(choice.get().then()) || isReal(choice.get().elseNode());
        }
        boolean goesInside = operator(call).isPresent()
                || OperandReader.aggregate(call)
                        .filter(function -> function != Keyword.COUNT)
                        .isPresent()
                || List.of("ROUND", "ABS", "NULLIF").contains(FunctionReader.name(call));
        return goesInside && call.getOperandList().stream().anyMatch(ArithmeticReader::isReal);
    }
}
