package dev.vantage.model.decoding;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.rank.Ranking;
import java.util.List;

/**
 * One answer of the model to a question.
 *
 * @param plan what the model wrote
 * @param sql the plan in the database's dialect
 * @param logProbability of the whole plan, natural logarithm, at most 0
 * @param confidence how likely it is to be right, 0 to 1: learned where the checkpoint has a ranking, else the probability
 * @param confidenceIfEmpty the same where it is known that the SQL returns no rows; at most the confidence
 * @param provenance what each table, column and value of the plan was linked from
 */
public record Candidate(
        Plan plan,
        String sql,
        double logProbability,
        double confidence,
        double confidenceIfEmpty,
        List<Provenance> provenance) {

    /** A candidate of which only the model's own probability is known. */
    public Candidate(Plan plan, String sql, double logProbability, List<Provenance> provenance) {
        this(plan, sql, logProbability, Math.exp(logProbability), Math.exp(logProbability), provenance);
    }

    public Candidate {
        provenance = List.copyOf(provenance);
    }

    /** The same, of which more is known now. */
    public Candidate withConfidence(double known, double knownIfEmpty) {
        return new Candidate(plan, sql, logProbability, known, knownIfEmpty, provenance);
    }

    /** How likely this candidate is to be right where another returns no rows and this one does. */
    public double confidenceBeside(Candidate empty) {
        return Ranking.probabilityBeside(confidence, empty.confidence, empty.confidenceIfEmpty);
    }

    /**
     * @param kind {@code "table"}, {@code "column"} or {@code "value"}
     * @param name the identifier or value as the SQL has it
     * @param source the words of the question it was linked from, or how it was found otherwise
     */
    public record Provenance(String kind, String name, String source) {

        static final String CHOSEN_BY_THE_MODEL = "chosen by the model";

        public boolean isValue() {
            return kind.equals("value");
        }

        /** Whether it was linked from words of the question. */
        public boolean isSaid() {
            return !source.equals(CHOSEN_BY_THE_MODEL);
        }
    }
}
