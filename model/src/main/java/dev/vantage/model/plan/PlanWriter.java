package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;

/** Writes a tree as the tokens of a plan. */
public final class PlanWriter {

    private final List<PlanToken> tokens = new ArrayList<>();

    private PlanWriter() {}

    /** @throws IllegalArgumentException if the tree has OR below AND below OR below AND, which plans cannot say */
    public static List<PlanToken> tokens(Query query) {
        var writer = new PlanWriter();
        writer.query(query);
        return List.copyOf(writer.tokens);
    }

    private void query(Query query) {
        for (int i = 0; i < query.cores().size(); i++) {
            if (i > 0) {
                add(query.operations().get(i - 1));
            }
            core(query.cores().get(i));
        }
        add(Keyword.END);
    }

    private void core(Core core) {
        if (core.distinct()) {
            add(Keyword.DISTINCT);
        }
        core.items().forEach(this::item);
        var where = core.where();
        if (where != null) {
            add(Keyword.WHERE);
            condition(where, false);
        }
        if (!core.groups().isEmpty()) {
            add(Keyword.GROUP);
            core.groups().forEach(this::operand);
        }
        var having = core.having();
        if (having != null) {
            add(Keyword.HAVING);
            condition(having, false);
        }
        if (!core.orderings().isEmpty()) {
            add(Keyword.ORDER);
            core.orderings().forEach(this::ordering);
        }
        limit(core.limit());
        add(Keyword.FROM);
        source(core.source());
    }

    private void item(Item item) {
        switch (item) {
            case Star ignored -> add(Keyword.STAR);
            case TableStar(int table) -> {
                add(Keyword.STAR);
                add(new TableRef(table));
            }
            case Operand operand -> operand(operand);
        }
    }

    private void operand(Operand operand) {
        switch (operand) {
            case CountAll ignored -> add(Keyword.COUNT_ALL);
            case ColumnUse(int column, boolean second) -> {
                alt(second);
                add(new ColumnRef(column));
            }
            case CountIf(var condition) -> {
                add(Keyword.COUNT);
                add(Keyword.WHEN);
                condition(condition, false);
                add(Keyword.RIGHT_PARENTHESIS);
            }
            case Aggregate(var function, boolean distinct, var argument) -> {
                add(function);
                if (distinct) {
                    add(Keyword.DISTINCT);
                }
                nested(argument);
            }
            case Call(var function, var values, var argument) -> {
                add(function);
                values.forEach(value -> add(new ValueRef(value)));
                nested(argument);
            }
            case Case(var when, var then, var otherwise) -> {
                add(Keyword.WHEN);
                condition(when, false);
                add(Keyword.THEN);
                operand(then);
                otherwise.forEach(this::otherwise);
                add(Keyword.RIGHT_PARENTHESIS);
            }
            case Constant(int value) -> add(new ValueRef(value));
            case Now ignored -> add(Keyword.NOW);
            case Scalar(var query) -> subquery(query);
            case Arithmetic(var left, var operator, var right) -> {
                operand(left);
                add(operator);
                nested(right);
            }
        }
    }

    /** An operand that does not go on to the left or right of here. */
    private void nested(Operand operand) {
        if (operand instanceof Arithmetic) {
            add(Keyword.LEFT_PARENTHESIS);
            operand(operand);
            add(Keyword.RIGHT_PARENTHESIS);
        } else {
            operand(operand);
        }
    }

    private void otherwise(Operand operand) {
        add(Keyword.ELSE);
        operand(operand);
    }

    private void ordering(Ordering ordering) {
        operand(ordering.operand());
        add(ordering.descending() ? Keyword.DESC : Keyword.ASC);
    }

    private void limit(Limit limit) {
        switch (limit) {
            case EveryRow ignored -> {}
            case FirstRow ignored -> add(Keyword.LIMIT_ONE);
            case Rows(int value) -> {
                add(Keyword.LIMIT);
                add(new ValueRef(value));
            }
            case RowsAfter(int value, int offset) -> {
                add(Keyword.LIMIT);
                add(new ValueRef(value));
                add(new ValueRef(offset));
            }
        }
    }

    private void source(Source source) {
        switch (source) {
            case Rowset(var query) -> subquery(query);
            case Tables(var tables) -> tables.forEach(this::listed);
        }
    }

    private void listed(Listed listed) {
        if (listed.left()) {
            add(Keyword.LEFT);
        }
        alt(listed.table().second());
        add(new TableRef(listed.table().table()));
        for (var on : listed.via()) {
            add(Keyword.VIA);
            operand(on.earlier());
            operand(on.here());
        }
    }

    private void condition(Condition condition, boolean parenthesised) {
        switch (condition) {
            case Any(var parts) -> separated(parts, Keyword.OR, parenthesised);
            case All(var parts) -> all(parts, parenthesised);
            case Comparison(var left, var operator, var right) -> {
                operand(left);
                add(operator);
                comparand(right);
            }
            case Between(var operand, int low, int high) -> {
                operand(operand);
                add(Keyword.BETWEEN);
                add(new ValueRef(low));
                add(new ValueRef(high));
            }
            case Matches(var operand, var operator, int value) -> {
                operand(operand);
                add(operator);
                add(new ValueRef(value));
            }
            case Member(var operand, boolean negated, var query) -> {
                operand(operand);
                add(negated ? Keyword.NOT_IN : Keyword.IN);
                subquery(query);
            }
            case Missing(var operand, boolean negated) -> {
                operand(operand);
                add(negated ? Keyword.IS_NOT_NULL : Keyword.IS_NULL);
            }
        }
    }

    private void all(List<Condition> parts, boolean parenthesised) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                add(Keyword.AND);
            }
            if (parts.get(i) instanceof Any any) {
                parenthesised(any, parenthesised);
            } else {
                condition(parts.get(i), parenthesised);
            }
        }
    }

    private void parenthesised(Any any, boolean alreadyParenthesised) {
        if (alreadyParenthesised) {
            throw new IllegalArgumentException("Parentheses do not nest in a plan");
        }
        add(Keyword.LEFT_PARENTHESIS);
        condition(any, true);
        add(Keyword.RIGHT_PARENTHESIS);
    }

    private void separated(List<Condition> parts, Keyword separator, boolean parenthesised) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                add(separator);
            }
            condition(parts.get(i), parenthesised);
        }
    }

    private void comparand(Comparand comparand) {
        switch (comparand) {
            case Value(int value) -> add(new ValueRef(value));
            case Subquery(var query) -> subquery(query);
            case Compared(var operand) -> operand(operand);
        }
    }

    private void subquery(Query query) {
        add(Keyword.SUBQUERY);
        query(query);
    }

    private void alt(boolean second) {
        if (second) {
            add(Keyword.ALT);
        }
    }

    private void add(PlanToken token) {
        tokens.add(token);
    }
}
