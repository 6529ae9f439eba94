package dev.vantage.jdbc.question;

import dev.vantage.jdbc.schema.Dialects;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** An answer as rows of facts. The database itself makes the rows of literals, so that they are rows like any other. */
final class Explanation {

    private record Fact(String name, String value) {}

    private final List<Fact> facts = new ArrayList<>();

    Explanation(Answer answer) {
        facts.add(new Fact("sql", answer.sql()));
        facts.add(new Fact("confidence", answer.confidence()));
        for (var origin : answer.chosen().provenance()) {
            facts.add(new Fact(origin.kind(), origin.name() + " <- " + origin.source()));
        }
        answer.alternatives().forEach(sql -> facts.add(new Fact("alternative", sql)));
        answer.refused().forEach(reason -> facts.add(new Fact("refused", reason)));
        facts.add(new Fact("times", answer.times()));
    }

    /** @return a query with the columns {@code fact} and {@code value} */
    String asQuery(Dialect dialect) {
        var rows = new StringJoiner(", ", "SELECT column1 AS fact, column2 AS value FROM (VALUES ", ") AS facts");
        facts.forEach(fact -> rows.add(
                "(" + Dialects.literal(fact.name(), dialect) + ", " + Dialects.literal(fact.value(), dialect) + ")"));
        return rows.toString();
    }
}
