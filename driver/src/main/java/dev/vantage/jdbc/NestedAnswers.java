package dev.vantage.jdbc;

import dev.vantage.jdbc.StatementText.Part;
import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.Questions;
import dev.vantage.model.decoding.Question;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Questions inside other SQL, answered.
 *
 * @param sql the whole statement, the SQL of each question in its place
 * @param answers at least one, in the order of the text
 */
record NestedAnswers(String sql, List<Answer> answers) {

    NestedAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * @param inItsPlace the SQL that stands for an answer
     * @throws SQLException if one of the questions has no answer
     */
    static NestedAnswers of(
            List<Part> parts, Questions questions, QuestionClock clock, Function<Answer, String> inItsPlace)
            throws SQLException {
        var sql = new StringBuilder();
        var answers = new ArrayList<Answer>();
        for (var part : parts) {
            switch (part) {
                case Part.Sql(var text) -> sql.append(text);
                case Part.Nested(var question) -> {
                    var answer = questions.answer(Question.of(question), clock);
                    answers.add(answer);
                    sql.append(inItsPlace.apply(answer));
                }
            }
        }
        return new NestedAnswers(sql.toString(), answers);
    }

    /** Those of all answers. */
    SQLWarning warnings() {
        var first = answers.getFirst().warning();
        answers.stream().skip(1).forEach(answer -> first.setNextWarning(answer.warning()));
        return first;
    }
}
