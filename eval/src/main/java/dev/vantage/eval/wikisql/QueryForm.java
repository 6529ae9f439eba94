package dev.vantage.eval.wikisql;

import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.data.WikiSqlQuery.Condition;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a plan over one table as a query in WikiSQL's form. */
public final class QueryForm {

    private static final Set<Keyword> AGGREGATES =
            EnumSet.of(Keyword.MAX, Keyword.MIN, Keyword.COUNT, Keyword.SUM, Keyword.AVG);
    private static final int LENGTH_OF_CONDITION = 3;

    private final Plan plan;
    private int at;

    private QueryForm(Plan plan) {
        this.plan = plan;
    }

    /** @return empty if the form cannot say it */
    public static Optional<WikiSqlQuery> of(Plan plan) {
        return new QueryForm(plan).read();
    }

    private Optional<WikiSqlQuery> read() {
        var aggregate = "";
        if (peek() instanceof Keyword keyword && AGGREGATES.contains(keyword)) {
            aggregate = keyword.name();
            at++;
        }
        if (!(peek() instanceof ColumnRef(int selected))) {
            return Optional.empty();
        }
        at++;
        var conditions = new ArrayList<Condition>();
        for (var before = Keyword.WHERE; peek() == before; before = Keyword.AND) {
            at++;
            var condition = condition();
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(condition.get());
        }
        return endsHere() ? Optional.of(new WikiSqlQuery(selected, aggregate, conditions)) : Optional.empty();
    }

    private Optional<Condition> condition() {
        if (at + LENGTH_OF_CONDITION <= plan.tokens().size()
                && plan.tokens().get(at) instanceof ColumnRef(int column)
                && plan.tokens().get(at + 1) instanceof Keyword comparison
                && plan.tokens().get(at + 2) instanceof ValueRef(int place)) {
            at += LENGTH_OF_CONDITION;
            var value = plan.values().get(place);
            return operator(comparison)
                    .map(operator ->
                            new Condition(column, operator, value.text(), value.kind() == PlanValue.Kind.NUMBER));
        }
        return Optional.empty();
    }

    private static Optional<String> operator(Keyword comparison) {
        if (comparison == Keyword.EQUAL) {
            return Optional.of("=");
        }
        if (comparison == Keyword.GREATER) {
            return Optional.of(">");
        }
        return comparison == Keyword.LESS ? Optional.of("<") : Optional.empty();
    }

    /** The only table may be named. */
    private boolean endsHere() {
        var rest = plan.tokens().subList(at, plan.tokens().size());
        return rest.equals(List.of(Keyword.FROM, Keyword.END))
                || rest.equals(List.of(Keyword.FROM, new TableRef(0), Keyword.END));
    }

    private PlanToken peek() {
        return at < plan.tokens().size() ? plan.tokens().get(at) : Keyword.END;
    }
}
