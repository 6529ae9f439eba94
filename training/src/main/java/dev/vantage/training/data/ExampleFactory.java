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

    private final Linker linker;

    ExampleFactory(Linker linker) {
        this.linker = linker;
    }

    /** @return empty if the plan has a value that the question does not mention */
    Optional<Example> example(GoldQuestion question, Plan plan, Database.Named database, ValueIndex values) {
        return example(question, List.of(), plan, database, values);
    }

    /** The same, of a question with parameters. */
    Optional<Example> example(WithParameters asked, Database.Named database, ValueIndex values) {
        return example(asked.question(), asked.places(), asked.plan(), database, values);
    }

    private Optional<Example> example(
            GoldQuestion question, List<Integer> parameters, Plan plan, Database.Named database, ValueIndex values) {
        var linked = linker.link(question.text(), question.evidence(), parameters, database.linked(), values);
        for (var value : plan.values()) {
            var with = GoldValues.withValue(linked, value);
            if (with.isEmpty()) {
                return Optional.empty();
            }
            linked = with.get();
        }
        return Optional.of(example(linked, plan, database.view()));
    }

    private static Example example(LinkedQuestion question, Plan plan, DatabaseView view) {
        var steps = new ArrayList<Step>();
        var used = new TreeSet<Integer>();
        var owner = view.schema().tableOfColumn();
        int tables = view.schema().tables().size();
        var state = Grammar.start();
        for (var token : plan.tokens()) {
            steps.add(step(token, state.allowed(), plan, question));
            if (token instanceof TableRef(int table)) {
                used.add(table);
            }
            if (token instanceof ColumnRef(int column)) {
                used.add(tables + column);
                used.add(owner[column]);
            }
            state = state.advance(token);
        }
        return new Example(
                view, question, steps, used.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Step step(PlanToken token, Allowed allowed, Plan plan, LinkedQuestion question) {
        return switch (token) {
            case Keyword keyword -> step(Target.KEYWORD, keyword.ordinal(), allowed);
            case TableRef(int table) -> step(Target.TABLE, table, allowed);
            case ColumnRef(int column) -> step(Target.COLUMN, column, allowed);
            case ValueRef(int value) -> {
                int candidate = GoldValues.find(plan.values().get(value), question.values())
                        .orElseThrow();
                yield step(Target.VALUE, candidate, allowed);
            }
        };
    }

    private static Step step(Target target, int index, Allowed allowed) {
        return new Step(target, index, allowed.keywords(), allowed.tables(), allowed.columns(), allowed.values());
    }
}
