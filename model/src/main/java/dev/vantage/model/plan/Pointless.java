package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans with a part that says nothing: a column selected twice, a condition that stands beside itself, an operand compared
 * with itself or taken from itself, a set operation of a query with itself, a range with one end, a comparison with the value
 * of whichever row, an order of the one row that aggregates without groups give, a column of whichever row beside a count, a
 * sum or an average of all rows, a set operation of texts and numbers.
 */
public final class Pointless {

    private static final Set<ColumnType> TEXT_AND_NUMBER = Set.of(ColumnType.TEXT, ColumnType.NUMBER);

    private static final Set<Keyword> NEUTRAL =
            EnumSet.of(Keyword.MINUS, Keyword.DIVIDE, Keyword.RATIO, Keyword.PERCENT);

    private final List<Column> columns;

    /** @param schema what the columns of the plans are of */
    public Pointless(Schema schema) {
        columns = schema.columnsAsMeant();
    }

    /** @throws IllegalArgumentException if the tokens are not one complete plan */
    public boolean isIn(Plan plan) {
        return isIn(PlanParser.parse(withoutRepeatedValues(plan)));
    }

    /** Values with the same text become one. */
    private static List<PlanToken> withoutRepeatedValues(Plan plan) {
        var texts = plan.values().stream().map(PlanValue::text).toList();
        return plan.tokens().stream()
                .map(token ->
                        token instanceof ValueRef(int value) ? new ValueRef(texts.indexOf(texts.get(value))) : token)
                .toList();
    }

    private boolean isIn(Query query) {
        var first = query.cores().getFirst();
        return repeats(query.cores())
                || query.cores().stream().anyMatch(core -> isIn(core) || haveNothingInCommon(first, core));
    }

    /** Whether the one selects texts where the other selects numbers. */
    private boolean haveNothingInCommon(Core one, Core other) {
        int both = Math.min(one.items().size(), other.items().size());
        return IntStream.range(0, both)
                .anyMatch(i -> one.items().get(i) instanceof ColumnUse left
                        && other.items().get(i) instanceof ColumnUse right
                        && EnumSet.of(typeOf(left), typeOf(right)).equals(TEXT_AND_NUMBER));
    }

    private ColumnType typeOf(ColumnUse use) {
        return columns.get(use.column()).type();
    }

    private boolean isIn(Core core) {
        boolean inSource = switch (core.source()) {
            case Tables ignored -> false;
            case Rowset(var query) -> isIn(query);
        };
        return inSource
                || core.items().stream().anyMatch(item -> item instanceof Operand operand && takesFromItself(operand))
                || core.orderings().stream().anyMatch(ordering -> takesFromItself(ordering.operand()))
                || repeats(core.items())
                || repeats(core.groups())
                || ordersOneRow(core)
                || mixesRows(core)
                || isIn(core.where())
                || isIn(core.having());
    }

    /** Such a difference is always 0, and such a ratio 1. */
    private static boolean takesFromItself(Operand operand) {
        return switch (operand) {
            case Arithmetic(var left, var operator, var right) ->
                left.equals(right) && NEUTRAL.contains(operator) || takesFromItself(left) || takesFromItself(right);
            case Aggregate(var function, var distinct, var argument) -> takesFromItself(argument);
            case Call(var function, var values, var argument) -> takesFromItself(argument);
            case CountAll ignored -> false;
            case CountIf ignored -> false;
            case Case ignored -> false;
            case Constant ignored -> false;
            case Now ignored -> false;
            case Scalar ignored -> false;
            case ColumnUse ignored -> false;
        };
    }

    private static boolean ordersOneRow(Core core) {
        return core.isOneRow() && !core.orderings().isEmpty();
    }

    /**
     * Beside a maximum or a minimum SQLite gives the column of the row that has it.
     *
     * @see <a href="https://www.sqlite.org/lang_select.html#bareagg">Bare columns in an aggregate query</a>
     */
    private static boolean mixesRows(Core core) {
        return core.groups().isEmpty()
                && core.items().stream()
                        .anyMatch(
                                item -> item instanceof Operand operand && operand.isOfAllRows() && !isExtreme(operand))
                && core.items().stream().anyMatch(item -> item instanceof ColumnUse || item instanceof Star);
    }

    private static boolean isExtreme(Operand operand) {
        return operand instanceof Aggregate(var function, var distinct, var argument)
                && (function == Keyword.MAX || function == Keyword.MIN);
    }

    private boolean isIn(@Nullable Condition condition) {
        return switch (condition) {
            case null -> false;
            case All(var parts) -> repeats(parts) || parts.stream().anyMatch(this::isIn);
            case Any(var parts) -> repeats(parts) || parts.stream().anyMatch(this::isIn);
            case Comparison(var left, var operator, Compared(var right)) -> left.equals(right);
            case Comparison(var left, var operator, Subquery(var query)) -> isAnyRow(query) || isIn(query);
            case Comparison(var left, var operator, Value ignored) -> false;
            case Member member -> isIn(member.query());
            case Between(var operand, int low, int high) -> low == high;
            case Matches ignored -> false;
            case Missing ignored -> false;
        };
    }

    /** Which of all rows is compared with is left to the database. */
    private static boolean isAnyRow(Query query) {
        var core = query.cores().getFirst();
        return query.cores().size() == 1
                && core.where() == null
                && core.groups().isEmpty()
                && !core.isOneRow()
                && core.limit() instanceof EveryRow
                && core.source() instanceof Tables;
    }

    private static boolean repeats(List<?> parts) {
        return new HashSet<>(parts).size() < parts.size();
    }
}
