package dev.vantage.model.hint;

import dev.vantage.model.hint.HintToken.Sign;
import dev.vantage.model.hint.HintToken.Word;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the definitions in one clause of a hint: {@code margin = price - cost}, {@code strong refers to won > 2 * lost}. */
final class HintParser {

    private static final Set<String> DEFINING = Set.of("means", "mean", "equals");
    private static final Set<String> REFERRING = Set.of("refer", "refers");
    private static final String ARITHMETIC = "+-*/";

    private final List<HintToken> tokens;
    private final HintExpressions expressions;

    private HintParser(List<HintToken> tokens, HintExpressions expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /**
     * @param calculations each with an operator, without an aggregate around all of it
     * @param conditions comparisons and ranges
     */
    record Clause(List<Operand> calculations, List<Condition> conditions) {}

    /** What a clause states; nothing if it goes on where it cannot be read, as then more may be meant. */
    static Clause parse(List<HintToken> clause, HintExpressions expressions) {
        return new HintParser(clause, expressions).clause();
    }

    private Clause clause() {
        var calculations = new ArrayList<Operand>();
        var conditions = new ArrayList<Condition>();
        while (expressions.next() < tokens.size()) {
            int start = expressions.next();
            var operand = expressions.sum();
            boolean isTorn =
                    operand.isEmpty() && tokens.get(start) instanceof Sign(var sign) && ARITHMETIC.contains(sign);
            if (isTorn || expressions.isUnreadable()) {
                return new Clause(List.of(), List.of());
            }
            if (operand.isEmpty()) {
                expressions.goTo(start + 1);
                continue;
            }
            int end = expressions.next();
            var condition = condition(operand.get());
            if (!isDefinition(start)) {
                expressions.goTo(end);
            } else if (condition.isPresent()) {
                conditions.add(condition.get());
            } else {
                expressions.goTo(end);
                calculation(operand.get()).ifPresent(calculations::add);
            }
        }
        return new Clause(calculations, conditions);
    }

    /** {@code income / expense} may be the two of them; {@code ratio = income / expense} is not. */
    private boolean isDefinition(int start) {
        if (tokens.get(start) instanceof Word) {
            return true; // a function
        }
        return start > 0
                && switch (tokens.get(start - 1)) {
                    case Sign(var sign) -> sign.equals("=");
                    case Word(var word) ->
                        DEFINING.contains(word)
                                || word.equals("to")
                                        && start > 1
                                        && tokens.get(start - 2) instanceof Word(var before)
                                        && REFERRING.contains(before);
                    default -> false;
                };
    }

    /** {@code a = b * c} says what {@code a} is, and compares nothing. */
    private Optional<Condition> condition(Operand left) {
        int start = expressions.next();
        var range = expressions.range();
        if (!range.isEmpty()) {
            return left instanceof ColumnUse
                    ? Optional.of(new Between(left, range.getFirst(), range.getLast()))
                    : Optional.empty();
        }
        boolean mayDefine = tokens.size() > start && tokens.get(start).equals(new Sign("="));
        return expressions
                .comparison(left)
                .filter(comparison -> !comparison.columns().isEmpty())
                .filter(comparison -> !mayDefine
                        || !(comparison.right() instanceof Compared(var right))
                        || calculation(right).isEmpty())
                .map(Function.identity());
    }

    private static Optional<Operand> calculation(Operand operand) {
        var inside = operand instanceof Aggregate(var ignored, var distinct, var argument) ? argument : operand;
        return inside instanceof Arithmetic(var left, var ignored, var right)
                        && !left.equals(right)
                        && !inside.columns().isEmpty()
                ? Optional.of(inside)
                : Optional.empty();
    }
}
