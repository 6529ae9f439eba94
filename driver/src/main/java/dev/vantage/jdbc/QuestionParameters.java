package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Question;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a parameter in a question from a question mark, which follows its word without a space. */
final class QuestionParameters {

    /** What no question ends with, so that a value follows it. */
    private static final Set<String> BEFORE_VALUE =
            Set.of("than", "least", "exactly", "between", "and", "or", "equals", "the", "=", "<", ">", "<=", ">=");

    /** The same, but for questions that ask for what would follow: which city do they live in ? */
    private static final Set<String> BEFORE_VALUE_OR_END = Set.of(
            "of", "in", "from", "for", "with", "to", "by", "on", "at", "until", "since", "after", "before", "above",
            "below", "over", "under", "like", "named", "called", "is", "are", "was", "most");

    private static final Set<String> INTERROGATIVES =
            Set.of("what", "which", "who", "whom", "whose", "where", "when", "how");

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

    /**
     * Where nothing is prepared people also write a question mark behind a space, so the word before it decides.
     *
     * @throws SQLException with SQLState 07001 if a question that is not prepared has a parameter
     */
    static void refuseUnprepared(String question) throws SQLException {
        for (int parameter : in(question)) {
            var words = List.of(question.substring(0, parameter)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .split("\\s+"));
            var before = words.getLast();
            boolean mayEnd = words.stream().anyMatch(INTERROGATIVES::contains);
            if (BEFORE_VALUE.contains(before) || BEFORE_VALUE_OR_END.contains(before) && !mayEnd) {
                throw SqlState.MISSING_PARAMETER.exception("The ? behind \"" + before + "\" is a parameter without a"
                        + " value. Prepare the question with prepareStatement and set it, write the value in its place,"
                        + " or close the question mark up to its word.");
            }
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
