package dev.vantage.model.hint;

import dev.vantage.model.hint.HintToken.Name;
import dev.vantage.model.hint.HintToken.Sign;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Grammar;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanParser;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanWriter;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The calculations that a hint states as SQL would, {@code margin = price - cost}, and its comparisons of columns with each
 * other. Where a plan calculates something else of these columns, or takes one of them as it is, it is made to say what the
 * hint says.
 */
final class StatedCalculations {

    private static final Pattern STATED =
            Pattern.compile("[-+*/<>=]|(?i)(DIVIDE|SUBTRACT|MULTIPLY|ADD) ?\\(|\\bbetween\\b");

    private final Schema schema;
    private final List<Column> columns;
    private final LinkedQuestion question;
    private final List<List<HintToken>> clauses;

    private StatedCalculations(Schema schema, LinkedQuestion question, List<List<HintToken>> clauses) {
        this.schema = schema;
        columns = schema.columnsAsMeant();
        this.question = question;
        this.clauses = clauses;
    }

    /**
     * @param text of the question with its hint
     * @param schema whose columns the plans point at
     * @param question with the values that they point at
     */
    static StatedCalculations in(String text, Schema schema, LinkedQuestion question) {
        return new StatedCalculations(
                schema,
                question,
                STATED.matcher(text).find() ? clauses(HintLexer.tokens(text, schema, question)) : List.of());
    }

    private static List<List<HintToken>> clauses(List<HintToken> tokens) {
        var ends = IntStream.range(0, tokens.size() + 1)
                .filter(i -> i == tokens.size()
                        || tokens.get(i).equals(new Sign(";"))
                        || tokens.get(i).equals(new Sign("\n")))
                .toArray();
        var clauses = new ArrayList<List<HintToken>>();
        int start = 0;
        for (int end : ends) {
            clauses.add(tokens.subList(start, end));
            start = end + 1;
        }
        return clauses;
    }

    /** @param tokens of a complete plan that points at the same columns and values */
    List<PlanToken> in(List<PlanToken> tokens) {
        if (clauses.isEmpty() || tokens.contains(Keyword.ALT) || tokens.contains(Keyword.SUBQUERY)) {
            return tokens;
        }
        var query = PlanParser.parse(tokens);
        if (query.cores().size() > 1) {
            return tokens;
        }
        var core = query.cores().getFirst();
        var tables = tables(core);
        var stated = clauses.stream()
                .map(clause -> HintParser.parse(
                        clause, new HintExpressions(clause, name -> columnOf(name, tables), this::isHundred)))
                .toList();
        for (var clause : stated) {
            for (var calculation : clause.calculations()) {
                core = isOfNumbers(calculation)
                        ? ifAllowed(new CalculationMending(calculation, this::areSame).in(core), core)
                        : core;
            }
        }
        var conditions =
                stated.stream().flatMap(clause -> clause.conditions().stream()).toList();
        for (var condition : conditions) {
            var others = conditions.stream()
                    .filter(other -> Collections.disjoint(Operands.columns(other), Operands.columns(condition)))
                    .flatMap(Operands::constants)
                    .toList();
            var mending =
                    new ConditionMending(condition, this::areSame, value -> isSaid(value) && !isAmong(others, value));
            core = ifAllowed(mending.in(core), core);
        }
        return core.equals(query.cores().getFirst()) ? tokens : tokens(core);
    }

    private static Core ifAllowed(Core mended, Core core) {
        return mended.equals(core) || Grammar.allows(tokens(mended)) ? mended : core;
    }

    private static List<PlanToken> tokens(Core core) {
        return PlanWriter.tokens(new Query(List.of(core), List.of()));
    }

    /** {@code title - author} is a way to write a list. */
    private boolean isOfNumbers(Operand operand) {
        return switch (operand) {
            case ColumnUse(int column, var ignored) -> columns.get(column).type() == ColumnType.NUMBER;
            case Arithmetic(var left, var ignored, var right) -> isOfNumbers(left) && isOfNumbers(right);
            case Aggregate(var function, var distinct, var argument) ->
                function == Keyword.COUNT || isOfNumbers(argument);
            default -> true;
        };
    }

    private BitSet tables(Core core) {
        var owner = schema.tableOfColumn();
        var tables = new BitSet();
        core.columns().forEach(use -> tables.set(owner[use.column()]));
        if (core.source() instanceof Tables(var listed)) {
            listed.forEach(one -> tables.set(one.table().table()));
        }
        return tables;
    }

    private boolean areSame(int one, int other) {
        return one == other || value(one).says(value(other).text());
    }

    private boolean isAmong(List<Integer> others, int value) {
        return others.stream().anyMatch(other -> areSame(other, value));
    }

    private boolean isHundred(int value) {
        return value(value).says("100");
    }

    private boolean isSaid(int value) {
        return value(value).firstWord() >= 0;
    }

    private ValueCandidate value(int index) {
        return question.values().get(index);
    }

    /** The only column that it may mean, or the only one of the plan's tables. */
    private OptionalInt columnOf(Name name, BitSet tables) {
        if (name.columns().size() == 1) {
            return OptionalInt.of(name.columns().getFirst());
        }
        var owner = schema.tableOfColumn();
        var ofPlan = name.columns().stream()
                .filter(column -> tables.get(owner[column]))
                .toList();
        return ofPlan.size() == 1 ? OptionalInt.of(ofPlan.getFirst()) : OptionalInt.empty();
    }
}
