package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlBetweenOperator;
import org.apache.calcite.sql.fun.SqlInOperator;
import org.apache.calcite.sql.fun.SqlLikeOperator;

/** Reads conditions in the scope of one core. A negation moves inwards until it meets an operator that has an opposite. */
final class ConditionReader {

    private final Scope scope;
    private final OperandReader operands;
    private final Values values;
    private final Function<SqlNode, Query> subqueries;

    ConditionReader(Scope scope, OperandReader operands, Values values, Function<SqlNode, Query> subqueries) {
        this.scope = scope;
        this.operands = operands;
        this.values = values;
        this.subqueries = subqueries;
    }

    /** @param conditions one or more conditions that all hold */
    Condition all(List<SqlNode> conditions) {
        return joined(
                conditions.stream()
                        .map(condition -> condition(condition, false))
                        .toList(),
                true);
    }

    private Condition condition(SqlNode node, boolean negated) {
        if (!(node instanceof SqlCall call)) {
            throw new UnsupportedSqlException("condition without an operator");
        }
        return switch (call.getKind()) {
            case AND, OR -> {
                var parts = call.getOperandList().stream()
                        .map(part -> condition(part, negated))
                        .toList();
                yield joined(parts, call.getKind() == SqlKind.AND != negated);
            }
            case NOT -> condition(call.operand(0), !negated);
            case EQUALS -> comparison(call, Keyword.EQUAL, negated);
            case NOT_EQUALS -> comparison(call, Keyword.NOT_EQUAL, negated);
            case LESS_THAN -> comparison(call, Keyword.LESS, negated);
            case GREATER_THAN -> comparison(call, Keyword.GREATER, negated);
            case LESS_THAN_OR_EQUAL -> comparison(call, Keyword.LESS_OR_EQUAL, negated);
            case GREATER_THAN_OR_EQUAL -> comparison(call, Keyword.GREATER_OR_EQUAL, negated);
            case BETWEEN -> between(call, negated != ((SqlBetweenOperator) call.getOperator()).isNegated());
            case LIKE -> matches(call, negated != ((SqlLikeOperator) call.getOperator()).isNegated());
            case IN, NOT_IN -> member(call, negated != ((SqlInOperator) call.getOperator()).isNotIn());
            case IS_NULL -> new Missing(operands.operand(call.operand(0)), negated);
            case IS_NOT_NULL -> new Missing(operands.operand(call.operand(0)), !negated);
            default -> throw new UnsupportedSqlException(call.getOperator().getName() + " as a condition");
        };
    }

    /** AND of ANDs is one AND, and so for OR. */
    private static Condition joined(List<Condition> parts, boolean byAnd) {
        var flat = new ArrayList<Condition>();
        for (var part : parts) {
            switch (part) {
                case All(var inner) when byAnd -> flat.addAll(inner);
                case Any(var inner) when !byAnd -> flat.addAll(inner);
                default -> flat.add(part);
            }
        }
        if (flat.size() == 1) {
            return flat.getFirst();
        }
        return byAnd ? new All(flat) : new Any(flat);
    }

    private Condition comparison(SqlCall call, Keyword operator, boolean negated) {
        var left = call.<SqlNode>operand(0);
        var right = call.<SqlNode>operand(1);
        var effective = negated ? opposite(operator) : operator;
        return isOnlyRight(left) ? comparison(right, mirrored(effective), left) : comparison(left, effective, right);
    }

    private Condition comparison(SqlNode left, Keyword operator, SqlNode right) {
        if (isOnlyRight(left)) {
            throw new UnsupportedSqlException("comparison of two constants or subqueries");
        }
        var part = partOfText(left, operator, right);
        if (part.isPresent()) {
            return part.get();
        }
        var operand = operands.operand(left);
        return new Comparison(operand, operator, comparand(right, operand));
    }

    /** A beginning or an end that is compared with a text of its length. Letters are left alone: LIKE folds their case. */
    private Optional<Condition> partOfText(SqlNode left, Keyword operator, SqlNode right) {
        var text = text(right).filter(value -> value.chars().noneMatch(Character::isLetter));
        if (text.isEmpty() || operator != Keyword.EQUAL) {
            return Optional.empty();
        }
        return TextPart.of(left)
                .filter(part -> part.length() == text.get().length() && Pattern.isPlain(text.get()))
                .map(part -> new Matches(
                        operands.operand(part.text()),
                        part.isEnd() ? Keyword.ENDS_WITH : Keyword.STARTS_WITH,
                        values.text(text.get())));
    }

    private boolean isOnlyRight(SqlNode node) {
        return value(node).isPresent() || node.isA(SqlKind.QUERY);
    }

    private Comparand comparand(SqlNode node, Operand left) {
        var value = value(node, left);
        if (value.isPresent()) {
            return new Value(value.get());
        }
        return node.isA(SqlKind.QUERY) ? new Subquery(subqueries.apply(node)) : new Compared(operands.operand(node));
    }

    /** A value that parts of dates are compared with is a number in a plan, though SQLite writes it as a text. */
    private Optional<Integer> value(SqlNode node, Operand left) {
        if (left instanceof Call(var function, var ignored, var argument) && FunctionReader.isPartOfDate(function)) {
            var digits = text(node).filter(text -> text.matches("\\d{1,4}"));
            if (digits.isPresent()) {
                return Optional.of(values.number(String.valueOf(Integer.parseInt(digits.get()))));
            }
        }
        return value(node);
    }

    private Optional<Integer> value(SqlNode node) {
        return node instanceof SqlIdentifier ? text(node).map(values::text) : values.index(node);
    }

    /** The text of a literal. SQLite also takes a name in double quotes that it does not find for one. */
    private Optional<String> text(SqlNode node) {
        if (node instanceof SqlIdentifier identifier) {
            boolean isName = !identifier.isSimple()
                    || !identifier.isComponentQuoted(0)
                    || scope.column(identifier).isPresent()
                    || scope.aliased(identifier).isPresent();
            return isName ? Optional.empty() : Optional.of(identifier.getSimple());
        }
        return Values.literal(node).map(PlanValue::text);
    }

    private Condition between(SqlCall call, boolean negated) {
        var low = call.<SqlNode>operand(1);
        var high = call.<SqlNode>operand(2);
        var operand = operands.operand(call.operand(0));
        if (!negated && value(low, operand).isPresent() && value(high, operand).isPresent()) {
            return new Between(
                    operand, value(low, operand).get(), value(high, operand).get());
        }
        return negated
                ? joined(
                        List.of(
                                new Comparison(operand, Keyword.LESS, comparand(low, operand)),
                                new Comparison(operand, Keyword.GREATER, comparand(high, operand))),
                        false)
                : joined(
                        List.of(
                                new Comparison(operand, Keyword.GREATER_OR_EQUAL, comparand(low, operand)),
                                new Comparison(operand, Keyword.LESS_OR_EQUAL, comparand(high, operand))),
                        true);
    }

    private Condition matches(SqlCall call, boolean negated) {
        if (call.operandCount() != 2) {
            throw new UnsupportedSqlException("LIKE with ESCAPE");
        }
        var pattern = text(call.operand(1)).orElseThrow(() -> new UnsupportedSqlException("LIKE an expression"));
        return Pattern.of(pattern, negated).matches(operands.operand(call.operand(0)), values);
    }

    private Condition member(SqlCall call, boolean negated) {
        var operand = operands.operand(call.operand(0));
        if (!(call.operand(1) instanceof SqlNodeList list)) {
            return new Member(operand, negated, subqueries.apply(call.operand(1)));
        }
        var operator = negated ? Keyword.NOT_EQUAL : Keyword.EQUAL;
        var parts = list.stream()
                .<Condition>map(
                        item -> new Comparison(operand, operator, comparand(Objects.requireNonNull(item), operand)))
                .toList();
        return joined(parts, negated);
    }

    private static Keyword opposite(Keyword operator) {
        return switch (operator) {
            case EQUAL -> Keyword.NOT_EQUAL;
            case NOT_EQUAL -> Keyword.EQUAL;
            case LESS -> Keyword.GREATER_OR_EQUAL;
            case GREATER -> Keyword.LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> Keyword.GREATER;
            case GREATER_OR_EQUAL -> Keyword.LESS;
            default -> throw new IllegalArgumentException(operator + " has no opposite");
        };
    }

    /** The operator that says the same with its sides swapped. */
    private static Keyword mirrored(Keyword operator) {
        return switch (operator) {
            case LESS -> Keyword.GREATER;
            case GREATER -> Keyword.LESS;
            case LESS_OR_EQUAL -> Keyword.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> Keyword.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    /** A LIKE pattern as the keyword and value that plans have for it; LIKE itself where none fits. */
    private record Pattern(Keyword operator, String value) {

        static Pattern of(String pattern, boolean negated) {
            int length = pattern.length();
            boolean open = pattern.startsWith("%");
            boolean openEnd = pattern.endsWith("%");
            if (open && openEnd && length > 2 && isPlain(pattern.substring(1, length - 1))) {
                return new Pattern(negated ? Keyword.NOT_CONTAINS : Keyword.CONTAINS, pattern.substring(1, length - 1));
            }
            if (openEnd && !negated && length > 1 && isPlain(pattern.substring(0, length - 1))) {
                return new Pattern(Keyword.STARTS_WITH, pattern.substring(0, length - 1));
            }
            if (open && !negated && length > 1 && isPlain(pattern.substring(1))) {
                return new Pattern(Keyword.ENDS_WITH, pattern.substring(1));
            }
            return new Pattern(negated ? Keyword.NOT_LIKE : Keyword.LIKE, pattern);
        }

        static boolean isPlain(String text) {
            return text.indexOf('%') < 0 && text.indexOf('_') < 0;
        }

        Matches matches(Operand operand, Values values) {
            return new Matches(operand, operator, values.text(value));
        }
    }
}
