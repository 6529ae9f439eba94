package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Why candidates were passed over, in their order. */
final class Refusals {

    private final List<String> reasons = new ArrayList<>();
    private final List<String> withoutParameter = new ArrayList<>();

    void add(String reason) {
        reasons.add(reason);
    }

    void addUnusedParameter(int number, String sql) {
        withoutParameter.add(sql);
        reasons.add("Parameter " + number + " is not used: " + sql);
    }

    List<String> reasons() {
        return reasons;
    }

    /** The error where no candidate is left. */
    SQLException exception() {
        if (reasons.isEmpty()) {
            return SqlState.NO_CANDIDATE.exception(
                    "The model found no query for the question. Name the tables and columns that it is about.");
        }
        if (withoutParameter.size() == reasons.size()) {
            return SqlState.MISSING_PARAMETER.exception(
                    "No query for the question uses all of its parameters. Write ? where"
                            + " a value would stand, and close a question mark up to its word. The most probable query: "
                            + withoutParameter.getFirst());
        }
        return SqlState.REJECTED.exception(
                "No query for the question passed the checks. The most probable one: " + reasons.getFirst());
    }
}
