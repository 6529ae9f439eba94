package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Candidate;
import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question became: SQL that the gate has accepted and the database prepared. */
public final class Answer {

    private final String sql;
    private final String runnable;
    private final List<Integer> parameters;
    private final Candidate chosen;
    private final Candidates rest;
    private final List<String> refused;
    private final String times;
    private final @Nullable PassedOver passedOver;

    /** A likelier answer, and why this one is given in its place. */
    private record PassedOver(Answer answer, String reason) {}

    /**
     * @param sql as it is shown
     * @param runnable what is run: the same with a limit on rows and without the columns that may not be seen
     * @param parameters for each {@code ?} of the SQL the number of the question's parameter that it takes, from 1
     * @param chosen the candidate it comes from
     * @param rest the candidates after it
     * @param refused why each candidate before it was passed over
     * @param times of the steps so far, for a person
     */
    Answer(
            String sql,
            String runnable,
            List<Integer> parameters,
            Candidate chosen,
            Candidates rest,
            List<String> refused,
            String times) {
        this(sql, runnable, parameters, chosen, rest, refused, times, null);
    }

    private Answer(
            String sql,
            String runnable,
            List<Integer> parameters,
            Candidate chosen,
            Candidates rest,
            List<String> refused,
            String times,
            @Nullable PassedOver passedOver) {
        this.sql = sql;
        this.runnable = runnable;
        this.parameters = List.copyOf(parameters);
        this.chosen = chosen;
        this.rest = rest;
        this.refused = List.copyOf(refused);
        this.times = times;
        this.passedOver = passedOver;
    }

    /** @param empty a likelier answer, which has turned out to have no rows */
    boolean isLikelierThan(Answer empty) {
        return chosen.confidenceBeside(empty.chosen) > empty.chosen.confidenceIfEmpty();
    }

    /** Whether it reads the question as one that has no rows does, and only looks for the same in another way. */
    boolean mayReplace(Answer empty) {
        return Substitution.mayReplace(empty.chosen, chosen);
    }

    /** Whether it has a row where nothing is found too: a count of nothing is 0. */
    public boolean alwaysHasRow() {
        return Substitution.alwaysHasRow(chosen);
    }

    /** This answer in the place of a likelier one, which is known to have no rows. */
    Answer insteadOfEmpty(Answer empty) {
        return insteadOf(empty, chosen.confidenceBeside(empty.chosen), "it returns no rows");
    }

    /** This answer in the place of one that the database could not compute. */
    Answer insteadOfFailed(Answer failed) {
        return insteadOf(failed, chosen.confidence(), "it failed");
    }

    private Answer insteadOf(Answer other, double confidence, String reason) {
        return new Answer(
                sql,
                runnable,
                parameters,
                chosen.withConfidence(confidence, confidence),
                rest,
                refused,
                times,
                new PassedOver(other, reason));
    }

    /** The SQL as it is shown. */
    public String sql() {
        return sql;
    }

    /** What is run: the same with a limit on rows and without the columns that may not be seen. */
    public String runnable() {
        return runnable;
    }

    /** What stands for the question inside other SQL: the same without a limit. */
    public String nested() {
        return rest.gate().masked(sql);
    }

    /** For each {@code ?} of the SQL the number of the question's parameter that it takes, from 1. */
    public List<Integer> parameters() {
        return parameters;
    }

    Candidate chosen() {
        return chosen;
    }

    Candidates rest() {
        return rest;
    }

    /** SQL of the candidates after this one, best first; nothing has checked it. */
    List<String> alternatives() {
        return rest.list().stream().map(Candidate::sql).toList();
    }

    List<String> refused() {
        return refused;
    }

    String times() {
        return times;
    }

    /** How likely the whole query is to be right, from 0 to 100, as a person is told it. */
    long percent() {
        return Math.round(100 * chosen.confidence());
    }

    /** The same for a person. */
    public String confidence() {
        return percent() + " %";
    }

    /** The SQL, and behind it the confidence and what SQL was passed over for it. */
    public SQLWarning warning() {
        var generated = SqlState.GENERATED_SQL.warning(sql);
        generated.setNextWarning(SqlState.CONFIDENCE.warning("Confidence " + confidence()));
        for (var passed = passedOver; passed != null; passed = passed.answer.passedOver) {
            generated.setNextWarning(
                    SqlState.OUTRANKED.warning("Passed over, for " + passed.reason + ": " + passed.answer.sql));
        }
        return generated;
    }
}
