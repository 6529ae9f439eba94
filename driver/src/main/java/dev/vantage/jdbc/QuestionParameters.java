package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Question;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells a parameter in a prepared question from a question mark, which follows its word without a space. */
final class QuestionParameters {

    private QuestionParameters() {}

    /** The question, every {@code ?} that stands alone a parameter of it. */
    static Question prepared(String question) {
        return new Question(question, "", in(question));
    }

    /** @throws SQLException with SQLState 07009 if a question inside other SQL has a parameter of its own */
    static void refuseIn(String nestedQuestion) throws SQLException {
        if (!in(nestedQuestion).isEmpty()) {
            throw SqlState.BAD_PARAMETER.exception("A question inside other SQL takes no parameters: write the value in"
                    + " place of the ? that stands alone, or close the question mark up to its word.");
        }
    }

    private static List<Integer> in(String question) {
        var parameters = new ArrayList<Integer>();
        for (int i = question.indexOf('?'); i >= 0; i = question.indexOf('?', i + 1)) {
            if (i == 0 || !endsWord(question.charAt(i - 1))) {
                parameters.add(i);
            }
        }
        return parameters;
    }

    private static boolean endsWord(char character) {
        return Character.isLetterOrDigit(character) || "'\")]}.!?%’”".indexOf(character) >= 0;
    }
}
