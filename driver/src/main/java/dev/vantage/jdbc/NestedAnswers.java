package dev.vantage.jdbc;

import dev.vantage.jdbc.StatementText.Part;
import dev.vantage.jdbc.question.QuestionClock;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions inside other SQL, answered.
 *
 * @param sql the whole statement, the SQL of each question in its place
 * @param warnings a chain of those of all answers, in the order of the text
 */
record NestedAnswers(String sql, SQLWarning warnings) {

    /** @throws SQLException if one of the questions has no answer */
    static NestedAnswers of(List<Part> parts, QuestionSql questions, QuestionClock clock) throws SQLException {
        var sql = new StringBuilder();
        var told = new ArrayList<SQLWarning>();
        for (var part : parts) {
            switch (part) {
                case Part.Sql(var text) -> sql.append(text);
                case Part.Nested(var question) -> {
                    QuestionParameters.refuseUnprepared(question);
                    add(questions.of(question, clock), sql, told);
                }
                case Part.Saved(var table) -> add(questions.of(table, clock), sql, told);
            }
        }
        return new NestedAnswers(sql.toString(), chain(told));
    }

    private static void add(QuestionSql.Told filling, StringBuilder sql, List<SQLWarning> told) {
        sql.append(filling.sql());
        told.add(filling.warning());
    }

    private static SQLWarning chain(List<SQLWarning> told) {
        var first = told.getFirst();
        told.stream().skip(1).forEach(first::setNextWarning);
        return first;
    }
}
