package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.PlanTree.*;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds what operands compute of groups, and what they take of single rows. */
final class Aggregates {

    private Aggregates() {}

    static boolean has(Item item) {
        return in(item).findAny().isPresent();
    }

    /** The aggregates of an item, none of which has another inside. */
    static Stream<Atom> in(Item item) {
        return switch (item) {
            case CountAll all -> Stream.of(all);
            case CountIf some -> Stream.of(some);
            case Aggregate aggregate -> Stream.of(aggregate);
            case Star ignored -> Stream.of();
            case TableStar ignored -> Stream.of();
            case Operand operand -> parts(operand).stream().flatMap(Aggregates::in);
        };
    }

    /** Those of all that is said of the groups of a core. */
    static Stream<Atom> in(Core core) {
        var having = core.having();
        return Stream.of(
                        core.items().stream(),
                        core.orderings().stream().map(Ordering::operand),
                        having == null ? Stream.<Item>of() : operands(having))
                .flatMap(items -> items)
                .flatMap(Aggregates::in);
    }

    /** The columns outside of aggregates and of what is grouped. */
    static Stream<ColumnUse> bareColumns(Item item, List<Operand> groups) {
        if (item instanceof Operand operand && groups.contains(operand)) {
            return Stream.of();
        }
        return switch (item) {
            case ColumnUse column -> Stream.of(column);
            case CountAll ignored -> Stream.of();
            case CountIf ignored -> Stream.of();
            case Aggregate ignored -> Stream.of();
            case Star ignored -> Stream.of();
            case TableStar ignored -> Stream.of();
            case Operand operand -> parts(operand).stream().flatMap(part -> bareColumns(part, groups));
        };
    }

    /** The operand with something else for each column and subquery outside of aggregates and conditions. */
    static Operand replaced(Operand operand, UnaryOperator<Operand> leaf) {
        return switch (operand) {
            case Arithmetic(var left, var operator, var right) ->
                new Arithmetic(replaced(left, leaf), operator, replaced(right, leaf));
            case Call(var function, var values, var argument) -> new Call(function, values, replaced(argument, leaf));
            case Case(var when, var then, var otherwise) ->
                new Case(
                        when,
                        replaced(then, leaf),
                        otherwise.stream().map(other -> replaced(other, leaf)).toList());
            case ColumnUse column -> leaf.apply(column);
            case Scalar scalar -> leaf.apply(scalar);
            case CountAll all -> all;
            case CountIf some -> some;
            case Aggregate aggregate -> aggregate;
            case Constant constant -> constant;
            case Now now -> now;
        };
    }

    /** What an operand that is no aggregate is made of. */
    private static List<Operand> parts(Operand operand) {
        return switch (operand) {
            case Arithmetic(var left, var ignored, var right) -> List.of(left, right);
            case Call(var ignored, var values, var argument) -> List.of(argument);
            case Case(var when, var then, var otherwise) ->
                Stream.of(operands(when), Stream.of(then), otherwise.stream())
                        .flatMap(operands -> operands)
                        .toList();
            case CountAll ignored -> List.of();
            case CountIf ignored -> List.of();
            case Aggregate ignored -> List.of();
            case Constant ignored -> List.of();
            case Now ignored -> List.of();
            case Scalar ignored -> List.of();
            case ColumnUse ignored -> List.of();
        };
    }

    private static Stream<Operand> operands(Condition condition) {
        return switch (condition) {
            case All(var parts) -> parts.stream().flatMap(Aggregates::operands);
            case Any(var parts) -> parts.stream().flatMap(Aggregates::operands);
            case Comparison(var left, var ignored, Compared(var right)) -> Stream.of(left, right);
            case Comparison comparison -> Stream.of(comparison.left());
            case Between between -> Stream.of(between.operand());
            case Matches matches -> Stream.of(matches.operand());
            case Member member -> Stream.of(member.operand());
            case Missing missing -> Stream.of(missing.operand());
        };
    }
}
