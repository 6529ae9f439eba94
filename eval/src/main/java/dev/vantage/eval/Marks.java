package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vantage.eval.spider.ExactMatch;

/** What a benchmark's own metrics say of one question, beside whether the rows are right. */
public sealed interface Marks {

    /**
     * @param officialExecution execution match as Spider's script has it, which takes DISTINCT out of both queries
     * @param match of the clauses
     */
    record Spider(boolean officialExecution, @JsonIgnore ExactMatch match) implements Marks {

        /** Exact set match without values. */
        @JsonProperty
        public boolean exact() {
            return match.exact();
        }
    }

    /**
     * @param logicalForm whether the query is the gold's
     * @param executed whether both were executed, which decides what is right then
     */
    record WikiSql(boolean logicalForm, boolean executed) implements Marks {}

    /**
     * @param difficulty as the question says, or empty
     * @param byRows whether rows were compared; a database without any can only tell whether the queries are the same
     * @param exact whether the queries are the same
     */
    record Line(String difficulty, boolean byRows, boolean exact) implements Marks {}

    /**
     * @param difficulty as the question says
     * @param softF1 0 to 1
     * @param reward R-VES's of this question, 0 to 1.25
     */
    record Bird(String difficulty, @JsonProperty("soft_f1") double softF1, double reward) implements Marks {}
}
