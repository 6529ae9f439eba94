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
            items.add(takes(Keyword.STAR) ? new Star() : operand());
        } while (startsItem());
        var where = takes(Keyword.WHERE) ? condition() : null;
        var groups = takes(Keyword.GROUP) ? groups() : List.<ColumnUse>of();
        var having = takes(Keyword.HAVING) ? condition() : null;
        var orderings = takes(Keyword.ORDER) ? orderings() : List.<Ordering>of();
        var limit = limit();
        expect(Keyword.FROM);
        return new Core(distinct, items, where, groups, having, orderings, limit, source());
    }

    private boolean startsItem() {
        return switch (peek()) {
            case ColumnRef ignored -> true;
            case Keyword keyword ->
                switch (keyword) {
                    case STAR, COUNT_ALL, COUNT, MAX, MIN, SUM, AVG, ALT -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private List<ColumnUse> groups() {
        var groups = new ArrayList<ColumnUse>();
        do {
            groups.add(column());
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
        return takes(Keyword.LIMIT) ? new Rows(value()) : new EveryRow();
    }

    private Source source() {
        if (takes(Keyword.SUBQUERY)) {
            return new Rowset(query());
        }
        var listed = new ArrayList<Listed>();
        while (peek() == Keyword.ALT || peek() instanceof TableRef) {
            listed.add(listed());
        }
        return new Tables(listed);
    }

    private Listed listed() {
        boolean second = takes(Keyword.ALT);
        var table = new TableUse(((TableRef) take()).table(), second);
        var via = new ArrayList<Join.On>();
        while (takes(Keyword.VIA)) {
            via.add(new Join.On(column(), column()));
        }
        return new Listed(table, via);
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
        if (peek() == Keyword.SUBQUERY) {
            return new Subquery(subquery());
        }
        return peek() instanceof ValueRef ? new Value(value()) : new Compared(operand());
    }

    private Query subquery() {
        expect(Keyword.SUBQUERY);
        return query();
    }

    private Operand operand() {
        var left = atom();
        return switch (peek()) {
            case Keyword.PLUS, Keyword.MINUS, Keyword.TIMES, Keyword.DIVIDE -> new Arithmetic(left, keyword(), atom());
            default -> left;
        };
    }

    private Atom atom() {
        if (takes(Keyword.COUNT_ALL)) {
            return new CountAll();
        }
        return switch (peek()) {
            case Keyword.COUNT, Keyword.MAX, Keyword.MIN, Keyword.SUM, Keyword.AVG ->
                new Aggregate(keyword(), takes(Keyword.DISTINCT), column());
            default -> column();
        };
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
