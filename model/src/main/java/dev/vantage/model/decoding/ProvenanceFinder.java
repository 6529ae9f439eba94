package dev.vantage.model.decoding;

import dev.vantage.model.decoding.Candidate.Provenance;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells for each table, column and value of a plan which words of the question it was linked from. */
final class ProvenanceFinder {

    private final Schema schema;
    private final LinkedQuestion question;

    ProvenanceFinder(Schema schema, LinkedQuestion question) {
        this.schema = schema;
        this.question = question;
    }

    /** @param tokens that the plan was made of: as many, with the values of the question */
    List<Provenance> of(Plan plan, List<PlanToken> tokens) {
        var found = new LinkedHashSet<Provenance>();
        for (int i = 0; i < tokens.size(); i++) {
            provenance(plan, i, tokens.get(i)).ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    private Optional<Provenance> provenance(Plan plan, int place, PlanToken origin) {
        int tables = schema.tables().size();
        return switch (plan.tokens().get(place)) {
            case TableRef(int table) ->
                Optional.of(new Provenance("table", schema.tables().get(table).name(), words(table)));
            case ColumnRef(int column) ->
                Optional.of(new Provenance("column", columnName(column), words(tables + column)));
            case ValueRef(int value) ->
                Optional.of(new Provenance("value", plan.values().get(value).text(), valueSource(origin)));
            default -> Optional.empty();
        };
    }

    private String columnName(int column) {
        int table = schema.tableOfColumn()[column];
        return schema.tables().get(table).name() + "."
                + schema.columns().get(column).name();
    }

    private String words(int item) {
        var linked = question.nameLinks().stream()
                .filter(link -> link.item() == item)
                .map(link -> question.words().get(link.word()))
                .distinct()
                .collect(Collectors.joining(" "));
        return linked.isEmpty() ? Provenance.CHOSEN_BY_THE_MODEL : linked;
    }

    private String valueSource(PlanToken origin) {
        if (!(origin instanceof ValueRef(int index))) {
            throw new IllegalArgumentException("No value of the question: " + origin);
        }
        var value = question.values().get(index);
        return value.firstWord() < 0
                ? Provenance.CHOSEN_BY_THE_MODEL
                : String.join(" ", question.words().subList(value.firstWord(), value.endWord()));
    }
}
