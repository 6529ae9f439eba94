package dev.vantage.model.decoding;

import dev.vantage.model.plan.Plan;
import java.util.List;

/**
 * One answer of the model to a question.
 *
 * @param plan what the model wrote
 * @param sql the plan in the database's dialect
 * @param logProbability of the whole plan, natural logarithm, at most 0
 * @param provenance what each table, column and value of the plan was linked from
 */
public record Candidate(Plan plan, String sql, double logProbability, List<Provenance> provenance) {

    public Candidate {
        provenance = List.copyOf(provenance);
    }

    /**
     * @param kind {@code "table"}, {@code "column"} or {@code "value"}
     * @param name the identifier or value as the SQL has it
     * @param source the words of the question it was linked from, or how it was found otherwise
     */
    public record Provenance(String kind, String name, String source) {}
}
