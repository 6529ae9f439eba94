package dev.vantage.calcite.sql;

import dev.vantage.model.plan.PlanTree.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes queries that only SQLite runs into ones that PostgreSQL runs too and that give the same rows where SQLite's are
 * determined: columns that are selected but not grouped, a column beside a lone MAX or MIN, DISTINCT ordered by something
 * not selected, and a comparison with a subquery of several rows. What is only a matter of types is left to the writing.
 */
final class PostgresqlQueries {

    private final SchemaNames names;

    private PostgresqlQueries(SchemaNames names) {
        this.names = names;
    }

    static Query adapt(Query query, SchemaNames names) {
        return new PostgresqlQueries(names).query(query);
    }

    private Query query(Query query) {
        return new Query(query.cores().stream().map(this::core).toList(), query.operations());
    }

    private Core core(Core core) {
        var nested = new Core(
                core.distinct(),
                core.items().stream()
                        .map(item -> item instanceof Operand operand ? operand(operand) : item)
                        .toList(),
                condition(core.where()),
                core.groups(),
                condition(core.having()),
                core.orderings(),
                core.limit(),
                core.source() instanceof Rowset(var query) ? new Rowset(query(query)) : core.source());
        return PostgresqlGroups.adapt(nested, names);
    }

    private @Nullable Condition condition(@Nullable Condition condition) {
        return condition == null ? null : adapted(condition);
    }

    private Condition adapted(Condition condition) {
        return switch (condition) {
            case All(var parts) -> new All(parts.stream().map(this::adapted).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::adapted).toList());
            case Member(var operand, boolean negated, var query) -> new Member(operand, negated, query(query));
            case Comparison(var left, var operator, Subquery(var query)) ->
                new Comparison(left, operator, new Subquery(firstRow(query(query))));
            case Comparison(var left, var operator, Compared(var right)) ->
                new Comparison(left, operator, new Compared(operand(right)));
            case Comparison comparison -> comparison;
            case Between between -> between;
            case Matches matches -> matches;
            case Missing missing -> missing;
        };
    }

    /** SQLite compares with the first row of a subquery; PostgreSQL refuses several. */
    private static Query firstRow(Query query) {
        var core = query.cores().getLast();
        if (query.cores().size() > 1 || core.limit() instanceof FirstRow || isOneRow(core)) {
            return query;
        }
        var limited = new Core(
                core.distinct(),
                core.items(),
                core.where(),
                core.groups(),
                core.having(),
                core.orderings(),
                new FirstRow(),
                core.source());
        return new Query(List.of(limited), List.of());
    }

    private static boolean isOneRow(Core core) {
        return core.groups().isEmpty() && core.items().stream().anyMatch(Aggregates::has);
    }

    private Operand operand(Operand operand) {
        return Aggregates.replaced(
                operand, leaf -> leaf instanceof Scalar(var query) ? new Scalar(firstRow(query(query))) : leaf);
    }
}
