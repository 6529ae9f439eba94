package dev.vantage.training.data;

import dev.vantage.model.link.GoldValues;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.Allowed;
import dev.vantage.model.plan.Grammar;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.training.data.Example.Step;
import dev.vantage.training.data.Example.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes examples of questions whose gold SQL has been read as a plan. */
final class ExampleFactory {

    private static final int MOST_NEGATIVES = 3;

    private final Linker linker;

    ExampleFactory(Linker linker) {
        this.linker = linker;
    }

    /** @return empty if the plan has a value that the question does not mention */
    Optional<Example> example(
            GoldQuestion question, Plan plan, List<Plan> negatives, Database.Named database, ValueIndex values) {
        return example(question, List.of(), plan, negatives, database, values);
    }

    /** The same, of a question with parameters. */
    Optional<Example> example(WithParameters asked, Database.Named database, ValueIndex values) {
        return example(asked.question(), asked.places(), asked.plan(), List.of(), database, values);
    }

    private Optional<Example> example(
            GoldQuestion question,
            List<Integer> parameters,
            Plan plan,
            List<Plan> negatives,
            Database.Named database,
            ValueIndex values) {
        var linked = linker.link(question.text(), question.evidence(), parameters, database.linked(), values);
        for (var value : plan.values()) {
            var with = GoldValues.withValue(linked, value);
            if (with.isEmpty()) {
                return Optional.empty();
            }
            linked = with.get();
        }
        return Optional.of(example(linked, plan, negatives, database.view()));
    }

    private static Example example(LinkedQuestion question, Plan plan, List<Plan> negatives, DatabaseView view) {
        var steps = steps(plan, question, view).orElseThrow();
        var others = negatives.stream()
                .filter(negative -> negative.tokens().size() <= SourceReader.LONGEST_PLAN)
                .map(negative -> steps(negative, question, view))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(steps))
                .distinct()
                .limit(MOST_NEGATIVES)
                .toList();
        return new Example(view, question, steps, used(plan, view), others);
    }

    /** Tables and columns. */
    private static int[] used(Plan plan, DatabaseView view) {
        var used = new TreeSet<Integer>();
        var owner = view.schema().tableOfColumn();
        int tables = view.schema().tables().size();
        for (var token : plan.tokens()) {
            if (token instanceof TableRef(int table)) {
                used.add(table);
            }
            if (token instanceof ColumnRef(int column)) {
                used.add(tables + column);
                used.add(owner[column]);
            }
        }
        return used.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @return empty if a value is no candidate of the question, or the plan is one of another schema or grammar */
    private static Optional<List<Step>> steps(Plan plan, LinkedQuestion question, DatabaseView view) {
        var steps = new ArrayList<Step>();
        var state = Grammar.start();
        for (var token : plan.tokens()) {
            if (!state.allowed().token(token) || !isThere(token, plan, view)) {
                return Optional.empty();
            }
            var step = step(token, state.allowed(), plan, question);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            state = state.advance(token);
        }
        return Optional.of(steps);
    }

    private static boolean isThere(PlanToken token, Plan plan, DatabaseView view) {
        return switch (token) {
            case Keyword keyword -> true;
            case TableRef(int table) -> table < view.schema().tables().size();
            case ColumnRef(int column) -> column < view.schema().columnCount();
            case ValueRef(int value) -> value < plan.values().size();
        };
    }

    private static Optional<Step> step(PlanToken token, Allowed allowed, Plan plan, LinkedQuestion question) {
        return switch (token) {
            case Keyword keyword -> Optional.of(step(Target.KEYWORD, keyword.ordinal(), allowed));
            case TableRef(int table) -> Optional.of(step(Target.TABLE, table, allowed));
            case ColumnRef(int column) -> Optional.of(step(Target.COLUMN, column, allowed));
            case ValueRef(int value) -> {
                var candidate = GoldValues.find(plan.values().get(value), question.values());
                yield candidate.isPresent()
                        ? Optional.of(step(Target.VALUE, candidate.getAsInt(), allowed))
                        : Optional.empty();
            }
        };
    }

    private static Step step(Target target, int index, Allowed allowed) {
        return new Step(target, index, allowed.keywords(), allowed.tables(), allowed.columns(), allowed.values());
    }
}
