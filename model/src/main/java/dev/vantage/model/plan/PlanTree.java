package dev.vantage.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a tree: what {@link PlanParser} reads from tokens and {@link PlanWriter} writes as tokens. Values are indices
 * in the plan's values.
 */
public final class PlanTree {

    private PlanTree() {}

    /**
     * Cores with the set operation between each two; the operations are of equal rank, from left to right.
     *
     * @param cores at least one
     * @param operations INTERSECT, UNION, UNION_ALL or EXCEPT; one fewer than cores
     */
    public record Query(List<Core> cores, List<Keyword> operations) {
        public Query {
            cores = List.copyOf(cores);
            operations = List.copyOf(operations);
        }
    }

    /**
     * One SELECT.
     *
     * @param groups columns and functions of columns; empty where it does not group
     * @param having only where it groups
     * @param orderings empty where it does not order
     */
    public record Core(
            boolean distinct,
            List<Item> items,
            @Nullable Condition where,
            List<Operand> groups,
            @Nullable Condition having,
            List<Ordering> orderings,
            Limit limit,
            Source source) {
        public Core {
            items = List.copyOf(items);
            groups = List.copyOf(groups);
            orderings = List.copyOf(orderings);
        }

        /** Whether there is one row whatever there is to select from, as a count has. */
        public boolean isOneRow() {
            return groups.isEmpty()
                    && items.stream().allMatch(item -> item instanceof Operand operand && operand.isOfAllRows());
        }

        /** The columns of this core, not of its subqueries, in order of first use. */
        public Set<ColumnUse> columns() {
            var columns = new LinkedHashSet<ColumnUse>();
            items.forEach(item -> columns.addAll(item.columns()));
            if (where != null) {
                columns.addAll(where.columns());
            }
            groups.forEach(group -> columns.addAll(group.columns()));
            if (having != null) {
                columns.addAll(having.columns());
            }
            orderings.forEach(ordering -> columns.addAll(ordering.operand().columns()));
            return columns;
        }

        /** The tables of {@link #columns()} and of which all columns are selected, in order of first use. */
        public List<TableUse> tables(int[] tableOfColumn) {
            var tables = new LinkedHashSet<TableUse>();
            for (var item : items) {
                if (item instanceof TableStar(int table)) {
                    tables.add(new TableUse(table, false));
                }
                item.columns().forEach(use -> tables.add(use.table(tableOfColumn)));
            }
            columns().forEach(use -> tables.add(use.table(tableOfColumn)));
            return List.copyOf(tables);
        }
    }

    /** What a core selects. */
    public sealed interface Item {
        /** The columns in order of first use. */
        List<ColumnUse> columns();
    }

    /** All columns. */
    public record Star() implements Item {
        @Override
        public List<ColumnUse> columns() {
            return List.of();
        }
    }

    /** All columns of one of several tables. @param table index in the schema, its first occurrence */
    public record TableStar(int table) implements Item {
        @Override
        public List<ColumnUse> columns() {
            return List.of();
        }
    }

    /** A number, text or other single value of a row or a group. */
    public sealed interface Operand extends Item {

        /** Whether it says something of many rows together, and not of one. */
        default boolean isOfAllRows() {
            return switch (this) {
                case CountAll ignored -> true;
                case CountIf ignored -> true;
                case Aggregate ignored -> true;
                case Arithmetic(var left, var operator, var right) -> left.isOfAllRows() || right.isOfAllRows();
                case Call(var function, var values, var argument) -> argument.isOfAllRows();
                case Case ignored -> false;
                case Constant ignored -> false;
                case Now ignored -> false;
                case Scalar ignored -> false;
                case ColumnUse ignored -> false;
            };
        }
    }

    /**
     * Two operands and what is done with them. Operators are of equal rank, from left to right.
     *
     * @param operator PLUS, MINUS, TIMES, DIVIDE as the database divides, RATIO with a fraction or PERCENT, a hundred times it
     */
    public record Arithmetic(Operand left, Keyword operator, Operand right) implements Operand {

        /** Whether it is a date, week or month and a number of days, weeks or months that is added or taken away. */
        public boolean movesDate() {
            boolean isMove = operator == Keyword.PLUS || operator == Keyword.MINUS;
            return isMove
                    && left instanceof Call(var function, var ignored, var argument)
                    && switch (function) {
                        case WEEK, YEAR_MONTH -> true;
                        case DATE -> right instanceof Constant;
                        default -> false;
                    };
        }

        @Override
        public List<ColumnUse> columns() {
            return concat(left.columns(), right.columns());
        }
    }

    /** An operand without arithmetic outside of parentheses. */
    public sealed interface Atom extends Operand
            permits CountAll, CountIf, Aggregate, Call, Case, Constant, Now, Scalar, ColumnUse {
        @Override
        default List<ColumnUse> columns() {
            return switch (this) {
                case CountAll ignored -> List.of();
                case CountIf(var condition) -> condition.columns();
                case Aggregate(var ignored, var distinct, var argument) -> argument.columns();
                case Call(var ignored, var values, var argument) -> argument.columns();
                case Case(var when, var then, var otherwise) ->
                    Stream.of(when.columns(), then.columns(), columns(otherwise))
                            .flatMap(List::stream)
                            .toList();
                case Constant ignored -> List.of();
                case Now ignored -> List.of();
                case Scalar ignored -> List.of();
                case ColumnUse column -> List.of(column);
            };
        }

        private static List<ColumnUse> columns(List<Operand> operands) {
            return operands.stream()
                    .flatMap(operand -> operand.columns().stream())
                    .toList();
        }
    }

    /** The number of rows. */
    public record CountAll() implements Atom {}

    /** The number of rows for which the condition holds. */
    public record CountIf(Condition condition) implements Atom {}

    /** @param function COUNT, MAX, MIN, SUM or AVG */
    public record Aggregate(Keyword function, boolean distinct, Operand argument) implements Atom {}

    /**
     * A function of one operand.
     *
     * @param function YEAR, MONTH, DAY, JULIAN_DAY, DATE, YEAR_MONTH, WEEK (the Monday of one), QUARTER (1 to 4), WEEKDAY (0,
     *     which is Sunday, to 6), HOUR, AS_REAL, AS_INTEGER, WITHOUT_COMMAS, SUBSTRING, ROUND, ABS, LENGTH, LOWER or UPPER
     * @param values where a SUBSTRING starts and maybe how long it is, maybe to how many digits ROUND rounds; else empty
     */
    public record Call(Keyword function, List<Integer> values, Operand argument) implements Atom {
        public Call {
            values = List.copyOf(values);
        }
    }

    /**
     * One operand where the condition holds, and another where it does not.
     *
     * @param otherwise at most one; without it 0 in a SUM, and NULL elsewhere
     */
    public record Case(Condition when, Operand then, List<Operand> otherwise) implements Atom {
        public Case {
            otherwise = List.copyOf(otherwise);
        }
    }

    /** A value of the plan, right of an operator or in a case. */
    public record Constant(int value) implements Atom {}

    /** The time of the query, of which dates are computed. */
    public record Now() implements Atom {}

    /** The one row and column of a subquery. */
    public record Scalar(Query query) implements Atom {}

    /** What holds for the rows or groups wanted. */
    public sealed interface Condition {
        /** The columns of this condition, not of its subqueries, in order of first use. */
        default List<ColumnUse> columns() {
            return switch (this) {
                case All all ->
                    all.parts().stream()
                            .flatMap(part -> part.columns().stream())
                            .toList();
                case Any any ->
                    any.parts().stream()
                            .flatMap(part -> part.columns().stream())
                            .toList();
                case Comparison comparison ->
                    comparison.right() instanceof Compared(var right)
                            ? concat(comparison.left().columns(), right.columns())
                            : comparison.left().columns();
                case Between between -> between.operand().columns();
                case Matches matches -> matches.operand().columns();
                case Member member -> member.operand().columns();
                case Missing missing -> missing.operand().columns();
            };
        }
    }

    /** Parts that are joined by AND; at least two. */
    public record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Parts that are joined by OR; at least two. */
    public record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param operator EQUAL, NOT_EQUAL, LESS, GREATER, LESS_OR_EQUAL or GREATER_OR_EQUAL
     * @param right a value, an operand or the one row and column of a subquery
     */
    public record Comparison(Operand left, Keyword operator, Comparand right) implements Condition {}

    /** Both ends are values. */
    public record Between(Operand operand, int low, int high) implements Condition {}

    /** @param operator CONTAINS, STARTS_WITH, ENDS_WITH, LIKE, NOT_CONTAINS or NOT_LIKE */
    public record Matches(Operand operand, Keyword operator, int value) implements Condition {}

    /** @param negated for NOT_IN */
    public record Member(Operand operand, boolean negated, Query query) implements Condition {}

    /** @param negated for IS_NOT_NULL */
    public record Missing(Operand operand, boolean negated) implements Condition {}

    /** What an operand is compared with. */
    public sealed interface Comparand permits Value, Subquery, Compared {}

    public record Value(int value) implements Comparand {}

    public record Subquery(Query query) implements Comparand {}

    public record Compared(Operand operand) implements Comparand {}

    public record Ordering(Operand operand, boolean descending) {}

    /** How many rows are wanted. */
    public sealed interface Limit {}

    public record EveryRow() implements Limit {}

    public record FirstRow() implements Limit {}

    public record Rows(int value) implements Limit {}

    /** Some rows behind others. */
    public record RowsAfter(int value, int offset) implements Limit {}

    /** What FROM says. */
    public sealed interface Source {}

    /** Tables that the columns of the core do not imply, or an order or a join that differs from the implied one. */
    public record Tables(List<Listed> tables) implements Source {
        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /** The rows of another query; the columns that the core uses are items of it. */
    public record Rowset(Query query) implements Source {}

    /**
     * @param left whether rows without a row of this table stay
     * @param via the join to use; empty where the default is right
     */
    public record Listed(TableUse table, boolean left, List<Join.On> via) {
        public Listed {
            via = List.copyOf(via);
        }

        /** Joined by an inner join. */
        public Listed(TableUse table, List<Join.On> via) {
            this(table, false, via);
        }
    }

    private static List<ColumnUse> concat(List<ColumnUse> left, List<ColumnUse> right) {
        var both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }
}
