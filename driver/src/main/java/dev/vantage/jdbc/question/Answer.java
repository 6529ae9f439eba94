package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.schema.Schema;
import java.sql.SQLWarning;
import java.util.List;

/**
 * What a question became: SQL that the gate has accepted and the database prepared.
 *
 * @param question as it was asked
 * @param sql as it is shown
 * @param runnable what is run: the same with a limit on rows
 * @param parameters for each {@code ?} of the SQL the number of the question's parameter that it takes, from 1
 * @param chosen the candidate it comes from
 * @param schema that the candidate's plan points into
 * @param alternatives SQL of the candidates after it, most probable first
 * @param refused why each candidate before it was passed over
 * @param times of the steps so far, for a person
 */
public record Answer(
        String question,
        String sql,
        String runnable,
        List<Integer> parameters,
        Candidate chosen,
        Schema schema,
        List<String> alternatives,
        List<String> refused,
        String times) {

    public Answer {
        parameters = List.copyOf(parameters);
        alternatives = List.copyOf(alternatives);
        refused = List.copyOf(refused);
    }

    /** The model's probability of the whole query, in percent. */
    public String confidence() {
        return Math.round(100 * chosen.confidence()) + " %";
    }

    /** The SQL, and behind it the confidence. */
    public SQLWarning warning() {
        var generated = SqlState.GENERATED_SQL.warning(sql);
        generated.setNextWarning(SqlState.CONFIDENCE.warning("Confidence " + confidence()));
        return generated;
    }
}
