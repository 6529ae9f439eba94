package dev.vantage.jdbc;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.Questions;
import dev.vantage.jdbc.saved.Pin;
import dev.vantage.jdbc.saved.SavedQuestion;
import dev.vantage.model.decoding.Question;
import java.sql.SQLException;
import java.sql.SQLWarning;

/**
 * The SQL that stands inside other SQL for a question.
 *
 * @param masks whether the columns that may not be seen are taken out of it, and not of the SQL around it
 */
record QuestionSql(Questions questions, boolean masks) {

    /**
     * The SQL, and what a caller should know of it.
     *
     * @param warning the first of a chain
     */
    record Told(String sql, SQLWarning warning) {}

    /** @throws SQLException if the question has no answer */
    Told of(String question, QuestionClock clock) throws SQLException {
        var answer = questions.answer(Question.of(question), clock);
        return new Told(masks ? answer.nested() : answer.sql(), answer.warning());
    }

    /**
     * @throws SQLException if the question is not locked and has no answer; with SQLState VN003 if its locked SQL is not one
     *     query over what the database has
     */
    Told of(SavedTable table, QuestionClock clock) throws SQLException {
        var question = table.question();
        return switch (table.pin()) {
            case Pin.Locked(var sql) -> locked(question, sql, clock);
            case Pin.Unlocked(var reason) -> {
                var told = of(question.text(), clock);
                told.warning()
                        .setNextWarning(SqlState.NOT_LOCKED.warning("The saved question " + question.name() + " "
                                + reason + ", so the model was asked. Lock it: vantage lock " + question.file()));
                yield told;
            }
        };
    }

    /** What was pinned is never replaced by something else in silence: where it does not fit, that is an error. */
    private Told locked(SavedQuestion question, String sql, QuestionClock clock) throws SQLException {
        return switch (questions.checkPinned(sql, masks, clock)) {
            case Accepted(var accepted) -> new Told(accepted, SqlState.GENERATED_SQL.warning(sql));
            case Rejected rejected ->
                throw SqlState.REJECTED.exception("The locked SQL of the saved question " + question.name()
                        + " does not fit this database: " + rejected.message()
                        + ". See what has changed with vantage lock --check, then lock it again.");
        };
    }
}
