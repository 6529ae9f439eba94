package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.SQLException;

/** Tells a parameter in a prepared question from a question mark, which follows its word without a space. */
final class QuestionParameters {

    private QuestionParameters() {}

    /** @throws SQLException with SQLState 0A000 if a question mark stands alone */
    static void refuseIn(String question) throws SQLException {
        for (int i = question.indexOf('?'); i >= 0; i = question.indexOf('?', i + 1)) {
            if (i == 0 || !endsWord(question.charAt(i - 1))) {
                throw SqlState.NOT_SUPPORTED.exception(
                        "A question takes no parameters yet: write the value in place of the"
                                + " ? that stands alone, or close the question mark up to its word.");
            }
        }
    }

    private static boolean endsWord(char character) {
        return Character.isLetterOrDigit(character) || "'\")]}.!?%’”".indexOf(character) >= 0;
    }
}
