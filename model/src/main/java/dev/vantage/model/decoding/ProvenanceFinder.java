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

    List<Provenance> of(Plan plan) {
        var found = new LinkedHashSet<Provenance>();
        for (var token : plan.tokens()) {
            provenance(token, plan).ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    private Optional<Provenance> provenance(PlanToken token, Plan plan) {
        int tables = schema.tables().size();
        return switch (token) {
            case TableRef(int table) ->
                Optional.of(new Provenance("table", schema.tables().get(table).name(), words(table)));
            case ColumnRef(int column) ->
                Optional.of(new Provenance("column", columnName(column), words(tables + column)));
            case ValueRef(int value) -> {
                var text = plan.values().get(value).text();
                yield Optional.of(new Provenance("value", text, valueSource(text)));
            }
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

    private String valueSource(String text) {
        return question.values().stream()
                .filter(value -> value.text().equals(text) && value.firstWord() >= 0)
                .findFirst()
                .map(value -> String.join(" ", question.words().subList(value.firstWord(), value.endWord())))
                .orElse(Provenance.CHOSEN_BY_THE_MODEL);
    }
}
