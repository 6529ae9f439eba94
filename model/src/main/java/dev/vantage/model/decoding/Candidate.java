package dev.vantage.model.decoding;

import dev.vantage.model.plan.Plan;
import java.util.List;

/**
 * One answer of the model to a question.
 *
 * @param plan what the model wrote
 * @param sql the plan in the database's dialect
 * @param logProbability of the whole plan, natural logarithm, at most 0
 * @param confidence how likely it is to be right, 0 to 1: learned where the checkpoint has a ranking, else the probability
 * @param provenance what each table, column and value of the plan was linked from
 */
public record Candidate(Plan plan, String sql, double logProbability, double confidence, List<Provenance> provenance) {

    /** A candidate of which only the model's own probability is known. */
    public Candidate(Plan plan, String sql, double logProbability, List<Provenance> provenance) {
        this(plan, sql, logProbability, Math.exp(logProbability), provenance);
    }

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
