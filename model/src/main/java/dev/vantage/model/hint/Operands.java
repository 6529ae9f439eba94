package dev.vantage.model.hint;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and replaces operands in the tree of a core; those of its subqueries are not looked at. */
final class Operands {

    private static final Set<Keyword> QUOTIENTS = EnumSet.of(Keyword.DIVIDE, Keyword.RATIO, Keyword.PERCENT);
    private static final Set<Keyword> COMMUTATIVE = EnumSet.of(Keyword.PLUS, Keyword.TIMES);

    private static final Map<Keyword, Keyword> TURNED = Map.of(
            Keyword.LESS, Keyword.GREATER,
            Keyword.GREATER, Keyword.LESS,
            Keyword.LESS_OR_EQUAL, Keyword.GREATER_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL, Keyword.LESS_OR_EQUAL);

    private Operands() {}

    /** Those of the items, of the orderings and of the conditions. */
    static Stream<Operand> of(Core core) {
        return Stream.of(
                        core.items().stream().filter(Operand.class::isInstance).map(Operand.class::cast),
                        ofCondition(core.where()),
                        ofCondition(core.having()),
                        core.orderings().stream().map(Ordering::operand))
                .flatMap(Function.identity());
    }

    static Stream<Operand> ofCondition(@Nullable Condition condition) {
        return switch (condition) {
            case null -> Stream.empty();
            case All(var parts) -> parts.stream().flatMap(Operands::ofCondition);
            case Any(var parts) -> parts.stream().flatMap(Operands::ofCondition);
            case Comparison(var left, var ignored, Compared(var right)) -> Stream.of(left, right);
            case Comparison(var left, var ignored, var right) -> Stream.of(left);
            case Between(var operand, int low, int high) -> Stream.of(operand);
            case Matches(var operand, var ignored, int value) -> Stream.of(operand);
            case Member(var operand, boolean negated, var query) -> Stream.of(operand);
            case Missing(var operand, boolean negated) -> Stream.of(operand);
        };
    }

    /** An operand and what it is made of, from the outside to the inside. */
    static Stream<Operand> within(Operand operand) {
        return Stream.concat(Stream.of(operand), parts(operand).flatMap(Operands::within));
    }

    static Stream<Operand> parts(Operand operand) {
        return switch (operand) {
            case Arithmetic(var left, var ignored, var right) -> Stream.of(left, right);
            case Aggregate(var ignored, var distinct, var argument) -> Stream.of(argument);
            case Call(var ignored, var values, var argument) -> Stream.of(argument);
            case CountIf(var condition) -> ofCondition(condition);
            case Case(var when, var then, var otherwise) ->
                Stream.concat(Stream.concat(ofCondition(when), Stream.of(then)), otherwise.stream());
            case CountAll ignored -> Stream.empty();
            case Constant ignored -> Stream.empty();
            case Now ignored -> Stream.empty();
            case Scalar ignored -> Stream.empty();
            case ColumnUse ignored -> Stream.empty();
        };
    }

    static Set<Integer> columns(Operand operand) {
        var columns = new HashSet<Integer>();
        operand.columns().forEach(use -> columns.add(use.column()));
        return columns;
    }

    static Set<Integer> columns(Condition condition) {
        return ofCondition(condition).flatMap(side -> columns(side).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The values that it compares with or calculates with. */
    static Stream<Integer> constants(Condition condition) {
        var inside = ofCondition(condition)
                .flatMap(Operands::within)
                .filter(Constant.class::isInstance)
                .map(constant -> ((Constant) constant).value());
        var outside = switch (condition) {
            case Comparison(var left, var operator, Value(int value)) -> Stream.of(value);
            case Between(var operand, int low, int high) -> Stream.of(low, high);
            case All(var parts) -> parts.stream().flatMap(Operands::constants);
            case Any(var parts) -> parts.stream().flatMap(Operands::constants);
            default -> Stream.<Integer>empty();
        };
        return Stream.concat(inside, outside);
    }

    /**
     * Whether two operands calculate the same, whatever function or aggregate of a column it is of, and however they divide.
     *
     * @param equalValues whether two values of the plan are the same
     */
    static boolean areAlike(Operand one, Operand other, Values equalValues) {
        if (countsRows(one) || countsRows(other)) {
            return countsRows(one) && countsRows(other);
        }
        var left = bare(one);
        var right = bare(other);
        if (left instanceof Arithmetic(var a, var operator, var b)
                && right instanceof Arithmetic(var c, var otherOperator, var d)) {
            boolean sameOperator =
                    operator == otherOperator || QUOTIENTS.contains(operator) && QUOTIENTS.contains(otherOperator);
            boolean inOrder = areAlike(a, c, equalValues) && areAlike(b, d, equalValues);
            return sameOperator
                    && (inOrder
                            || COMMUTATIVE.contains(operator)
                                    && areAlike(a, d, equalValues)
                                    && areAlike(b, c, equalValues));
        }
        if (left instanceof CountIf(Comparison condition) && right instanceof CountIf(Comparison otherCondition)) {
            return areAlike(condition, otherCondition, equalValues);
        }
        return left instanceof Constant(int value) && right instanceof Constant(int otherValue)
                ? equalValues.areSame(value, otherValue)
                : left.equals(right);
    }

    /** Whether two comparisons say the same; see {@link #areAlike(Operand, Operand, Values)}. */
    static boolean areAlike(Comparison one, Comparison other, Values equalValues) {
        boolean sameRight = switch (one.right()) {
            case Compared(var right) ->
                other.right() instanceof Compared(var otherRight) && areAlike(right, otherRight, equalValues);
            case Value(int value) ->
                other.right() instanceof Value(int otherValue) && equalValues.areSame(value, otherValue);
            case Subquery ignored -> false;
        };
        return one.operator() == other.operator() && sameRight && areAlike(one.left(), other.left(), equalValues);
    }

    /** Rows are counted by whatever they have. */
    private static boolean countsRows(Operand operand) {
        return operand instanceof CountAll
                || operand instanceof Aggregate(var function, boolean distinct, var ignored)
                        && function == Keyword.COUNT
                        && !distinct;
    }

    private static Operand bare(Operand operand) {
        return switch (operand) {
            case Aggregate(var ignored, var distinct, var argument) -> bare(argument);
            case Call(var ignored, var values, var argument) -> bare(argument);
            default -> operand;
        };
    }

    /** The comparison that says the same with its sides changed over, where both sides are operands. */
    static Comparison turned(Comparison comparison) {
        return comparison.right() instanceof Compared(var right)
                ? new Comparison(
                        right,
                        TURNED.getOrDefault(comparison.operator(), comparison.operator()),
                        new Compared(comparison.left()))
                : comparison;
    }

    /** Tells values of a plan apart. */
    @FunctionalInterface
    interface Values {
        boolean areSame(int one, int other);
    }

    /** @param replacing what stands for an operand, empty where it stays and its parts are looked at */
    static Core replaced(Core core, Function<Operand, Optional<Operand>> replacing) {
        return new Core(
                core.distinct(),
                core.items().stream()
                        .map(item -> item instanceof Operand operand ? replaced(operand, replacing) : item)
                        .toList(),
                core.where() == null ? null : replaced(core.where(), replacing),
                core.groups(),
                core.having() == null ? null : replaced(core.having(), replacing),
                core.orderings().stream()
                        .map(ordering -> new Ordering(replaced(ordering.operand(), replacing), ordering.descending()))
                        .toList(),
                core.limit(),
                core.source());
    }

    static Operand replaced(Operand operand, Function<Operand, Optional<Operand>> replacing) {
        return replacing.apply(operand).orElseGet(() -> switch (operand) {
            case Arithmetic(var left, var operator, var right) ->
                new Arithmetic(replaced(left, replacing), operator, replaced(right, replacing));
            case Aggregate(var function, var distinct, var argument) ->
                new Aggregate(function, distinct, replaced(argument, replacing));
            case Call(var function, var values, var argument) ->
                new Call(function, values, replaced(argument, replacing));
            case CountIf(var condition) -> new CountIf(replaced(condition, replacing));
            case Case(var when, var then, var otherwise) ->
                new Case(
                        replaced(when, replacing),
                        replaced(then, replacing),
                        otherwise.stream().map(one -> replaced(one, replacing)).toList());
            default -> operand;
        });
    }

    private static Condition replaced(Condition condition, Function<Operand, Optional<Operand>> replacing) {
        return switch (condition) {
            case All(var parts) ->
                new All(parts.stream().map(part -> replaced(part, replacing)).toList());
            case Any(var parts) ->
                new Any(parts.stream().map(part -> replaced(part, replacing)).toList());
            case Comparison(var left, var operator, Compared(var right)) ->
                new Comparison(replaced(left, replacing), operator, new Compared(replaced(right, replacing)));
            case Comparison(var left, var operator, var right) ->
                new Comparison(replaced(left, replacing), operator, right);
            case Between(var operand, int low, int high) -> new Between(replaced(operand, replacing), low, high);
            case Matches(var operand, var operator, int value) ->
                new Matches(replaced(operand, replacing), operator, value);
            case Member(var operand, boolean negated, var query) ->
                new Member(replaced(operand, replacing), negated, query);
            case Missing(var operand, boolean negated) -> new Missing(replaced(operand, replacing), negated);
        };
    }
}
