package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a plan as a tree, by recursive descent along the {@link Grammar}. */
public final class PlanParser {

    private final List<PlanToken> tokens;
    private int next;

    private PlanParser(List<PlanToken> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException if the tokens are not one complete plan */
    public static Query parse(List<PlanToken> tokens) {
        requireGrammar(tokens);
        return new PlanParser(tokens).query();
    }

    private static void requireGrammar(List<PlanToken> tokens) {
        var state = Grammar.start();
        for (var token : tokens) {
            state = state.advance(token);
        }
        if (!state.isComplete()) {
            throw new IllegalArgumentException("The plan ends early: " + state);
        }
    }

    private Query query() {
        var cores = new ArrayList<Core>();
        var operations = new ArrayList<Keyword>();
        cores.add(core());
        while (!takes(Keyword.END)) {
            operations.add(keyword());
            cores.add(core());
        }
        return new Query(cores, operations);
    }

    private Core core() {
        boolean distinct = takes(Keyword.DISTINCT);
        var items = new ArrayList<Item>();
        do {
            items.add(takes(Keyword.STAR) ? star() : operand());
        } while (startsItem());
        var where = takes(Keyword.WHERE) ? condition() : null;
        var groups = takes(Keyword.GROUP) ? groups() : List.<Operand>of();
        var having = takes(Keyword.HAVING) ? condition() : null;
        var orderings = takes(Keyword.ORDER) ? orderings() : List.<Ordering>of();
        var limit = limit();
        expect(Keyword.FROM);
        return new Core(distinct, items, where, groups, having, orderings, limit, source());
    }

    private Item star() {
        return peek() instanceof TableRef ? new TableStar(((TableRef) take()).table()) : new Star();
    }

    private boolean startsItem() {
        return switch (peek()) {
            case ColumnRef ignored -> true;
            case Keyword keyword ->
                switch (keyword) {
                    case STAR, COUNT_ALL, COUNT, MAX, MIN, SUM, AVG, ALT, WHEN, SUBQUERY -> true;
                    default -> isFunction(keyword);
                };
            default -> false;
        };
    }

    private static boolean isFunction(PlanToken token) {
        return token instanceof Keyword keyword && KeywordGroups.FUNCTIONS.contains(keyword.ordinal());
    }

    private List<Operand> groups() {
        var groups = new ArrayList<Operand>();
        do {
            groups.add(atom());
        } while (startsItem());
        return groups;
    }

    private List<Ordering> orderings() {
        var orderings = new ArrayList<Ordering>();
        do {
            orderings.add(new Ordering(operand(), keyword() == Keyword.DESC));
        } while (startsItem());
        return orderings;
    }

    private Limit limit() {
        if (takes(Keyword.LIMIT_ONE)) {
            return new FirstRow();
        }
        if (!takes(Keyword.LIMIT)) {
            return new EveryRow();
        }
        int count = value();
        return peek() instanceof ValueRef ? new RowsAfter(count, value()) : new Rows(count);
    }

    private Source source() {
        if (takes(Keyword.SUBQUERY)) {
            return new Rowset(query());
        }
        var listed = new ArrayList<Listed>();
        while (peek() == Keyword.LEFT || peek() == Keyword.ALT || peek() instanceof TableRef) {
            listed.add(listed());
        }
        return new Tables(listed);
    }

    private Listed listed() {
        boolean left = takes(Keyword.LEFT);
        boolean second = takes(Keyword.ALT);
        var table = new TableUse(((TableRef) take()).table(), second);
        var via = new ArrayList<Join.On>();
        while (takes(Keyword.VIA)) {
            via.add(new Join.On(column(), column()));
        }
        return new Listed(table, left, via);
    }

    private Condition condition() {
        var alternatives = new ArrayList<Condition>();
        do {
            alternatives.add(conjunction());
        } while (takes(Keyword.OR));
        return alternatives.size() == 1 ? alternatives.getFirst() : new Any(alternatives);
    }

    private Condition conjunction() {
        var parts = new ArrayList<Condition>();
        do {
            parts.add(predicate());
        } while (takes(Keyword.AND));
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private Condition predicate() {
        if (takes(Keyword.LEFT_PARENTHESIS)) {
            var inside = condition();
            expect(Keyword.RIGHT_PARENTHESIS);
            return inside;
        }
        var left = operand();
        var operator = keyword();
        return switch (operator) {
            case BETWEEN -> new Between(left, value(), value());
            case CONTAINS, STARTS_WITH, ENDS_WITH, LIKE, NOT_CONTAINS, NOT_LIKE -> new Matches(left, operator, value());
            case IN, NOT_IN -> new Member(left, operator == Keyword.NOT_IN, subquery());
            case IS_NULL, IS_NOT_NULL -> new Missing(left, operator == Keyword.IS_NOT_NULL);
            default -> new Comparison(left, operator, comparand());
        };
    }

    private Comparand comparand() {
        if (peek() instanceof ValueRef) {
            return new Value(value());
        }
        var operand = operand();
        return operand instanceof Scalar(var query) ? new Subquery(query) : new Compared(operand);
    }

    private Query subquery() {
        expect(Keyword.SUBQUERY);
        return query();
    }

    private Operand operand() {
        Operand operand = atom();
        while (peek() instanceof Keyword keyword && isOperator(keyword)) {
            operand = new Arithmetic(operand, keyword(), nested());
        }
        return operand;
    }

    private static boolean isOperator(Keyword keyword) {
        return switch (keyword) {
            case PLUS, MINUS, TIMES, DIVIDE, RATIO, PERCENT -> true;
            default -> false;
        };
    }

    /** Arithmetic in parentheses, or an atom. */
    private Operand nested() {
        if (!takes(Keyword.LEFT_PARENTHESIS)) {
            return atom();
        }
        var inside = operand();
        expect(Keyword.RIGHT_PARENTHESIS);
        return inside;
    }

    private Atom atom() {
        if (isFunction(peek())) {
            return call();
        }
        if (peek() instanceof ValueRef) {
            return new Constant(value());
        }
        return switch (peek()) {
            case Keyword.COUNT_ALL -> {
                next++;
                yield new CountAll();
            }
            case Keyword.COUNT, Keyword.MAX, Keyword.MIN, Keyword.SUM, Keyword.AVG -> aggregate(keyword());
            case Keyword.NOW -> {
                next++;
                yield new Now();
            }
            case Keyword.WHEN -> conditional();
            case Keyword.SUBQUERY -> new Scalar(subquery());
            default -> column();
        };
    }

    private Atom aggregate(Keyword function) {
        boolean distinct = takes(Keyword.DISTINCT);
        if (peek() == Keyword.WHEN && function == Keyword.COUNT && !distinct) {
            int start = next++;
            var condition = condition();
            if (takes(Keyword.RIGHT_PARENTHESIS)) {
                return new CountIf(condition);
            }
            next = start;
        }
        return new Aggregate(function, distinct, nested());
    }

    private Call call() {
        var function = keyword();
        var values = new ArrayList<Integer>();
        while (peek() instanceof ValueRef) {
            values.add(value());
        }
        return new Call(function, values, nested());
    }

    private Case conditional() {
        expect(Keyword.WHEN);
        var when = condition();
        expect(Keyword.THEN);
        var then = operand();
        var otherwise = takes(Keyword.ELSE) ? List.of(operand()) : List.<Operand>of();
        expect(Keyword.RIGHT_PARENTHESIS);
        return new Case(when, then, otherwise);
    }

    private ColumnUse column() {
        boolean second = takes(Keyword.ALT);
        return new ColumnUse(((ColumnRef) take()).column(), second);
    }

    private int value() {
        return ((ValueRef) take()).value();
    }

    private Keyword keyword() {
        return (Keyword) take();
    }

    private PlanToken peek() {
        return tokens.get(next);
    }

    private PlanToken take() {
        return tokens.get(next++);
    }

    private boolean takes(Keyword keyword) {
        if (peek() != keyword) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(Keyword keyword) {
        if (!takes(keyword)) {
            throw new IllegalArgumentException("Expected " + keyword + " but found " + peek());
        }
    }
}
