package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.Questions.SqlCall;
import dev.vantage.jdbc.question.RowClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a statement needs to ask questions, and what it keeps of the last one: its clock, its warnings, its rows. */
final class Asking {

    private final VantageConnection connection;
    private final Statement owner;
    private final Statement raw;
    private Duration timeout = Duration.ZERO;
    private volatile @Nullable QuestionClock clock;
    private @Nullable SQLWarning warnings;
    private Optional<RowClock> rowClock = Optional.empty();
    private @Nullable VantageResultSet lastRows;
    private @Nullable Answer unexplained;
    private boolean batchChangesSchema;

    /** @param owner whose rows lead back to it */
    Asking(VantageConnection connection, Statement owner, Statement raw) {
        this.connection = connection;
        this.owner = owner;
        this.raw = raw;
    }

    /** Runs text of any kind. */
    <T> T run(String sql, SqlCall<T> call) throws SQLException {
        forget();
        return switch (connection.read(sql)) {
            case StatementText.Plain(var changesSchema) -> connection.passThrough(changesSchema, () -> call.on(sql));
            case StatementText.Ask(var question) -> ask(question, call);
            case StatementText.Explain(var question) -> {
                var questions = connection.questions();
                yield call.on(questions.explanation(questions.translate(question, begin())));
            }
            case StatementText.Nesting nesting -> nesting(nesting, call);
            case StatementText.Call ignored ->
                throw SqlState.MISSING_PARAMETER.exception(
                        "The call has a parameter. Prepare it with prepareCall, and set the question.");
            case StatementText.Malformed(var reason) -> throw SqlState.UNBALANCED_TEXT.exception(reason);
        };
    }

    /** Asks a question that comes without the words that tell it from SQL. */
    <T> T ask(String question, SqlCall<T> call) throws SQLException {
        forget();
        var running = begin();
        return run(connection.questions().translate(question, running), running, call);
    }

    private <T> T nesting(StatementText.Nesting nesting, SqlCall<T> call) throws SQLException {
        var running = begin();
        var answers = connection.answer(nesting, running);
        warnings = answers.warnings();
        return connection.passThrough(
                nesting.changesSchema(),
                () -> connection.questions().runTimed(raw, running, () -> call.on(answers.sql())));
    }

    /** Runs text that must be no question: it is to count changed rows. */
    <T> T update(String sql, SqlCall<T> call) throws SQLException {
        return switch (connection.read(sql)) {
            case StatementText.Plain plain -> run(sql, call);
            case StatementText.Nesting nesting -> run(sql, call);
            case StatementText.Ask ask -> throw refusedUpdate();
            case StatementText.Explain explain -> throw refusedUpdate();
            case StatementText.Call questionCall -> throw refusedUpdate();
            case StatementText.Malformed(var reason) -> throw SqlState.UNBALANCED_TEXT.exception(reason);
        };
    }

    static SQLException refusedUpdate() {
        return SqlState.NOT_AN_UPDATE.exception(
                "A question changes nothing and cannot be part of a batch. Run it with executeQuery or execute.");
    }

    /** Runs plain SQL that was prepared before; the call ignores the text that it is given. */
    <T> T runPrepared(boolean changesSchema, SqlCall<T> call) throws SQLException {
        forget();
        return connection.passThrough(changesSchema, () -> call.on(""));
    }

    void batched(boolean changesSchema) {
        batchChangesSchema |= changesSchema;
    }

    void batchCleared() {
        batchChangesSchema = false;
    }

    <T> T runBatch(VantageConnection.Call<T> call) throws SQLException {
        forget();
        boolean changesSchema = batchChangesSchema;
        batchChangesSchema = false;
        return connection.passThrough(changesSchema, call);
    }

    /** Runs an answer that was translated before. */
    <T> T rerun(Answer answer, SqlCall<T> call) throws SQLException {
        forget();
        return run(answer, begin(), call);
    }

    private <T> T run(Answer answer, QuestionClock running, SqlCall<T> call) throws SQLException {
        warnings = answer.warning();
        unexplained = answer;
        var result = connection.questions().run(answer, raw, running, call);
        rowClock = connection.questions().rowClock(raw, running);
        return result;
    }

    private QuestionClock begin() throws SQLException {
        var started = connection.questions().newClock(timeout);
        clock = started;
        return started;
    }

    private void forget() {
        clock = null;
        warnings = null;
        rowClock = Optional.empty();
        lastRows = null;
        unexplained = null;
    }

    /** The same rows get the same wrapper, so that {@code getResultSet} twice gives one object. */
    @Nullable
    ResultSet wrap(@Nullable ResultSet rows) {
        if (rows == null) {
            return null;
        }
        var last = lastRows;
        if (last != null && last.delegate() == rows) {
            return last;
        }
        var wrapped = VantageResultSet.of(connection, owner, rows, rowClock);
        lastRows = wrapped;
        return wrapped;
    }

    /** Called from any thread: stops translation; the wrapped statement stops itself. */
    void cancel() {
        var running = clock;
        if (running != null) {
            running.cancel();
        }
    }

    void setTimeout(int seconds) {
        timeout = Duration.ofSeconds(seconds);
    }

    /** Ours first, then the wrapped driver's. Why there are no rows is found out when someone asks. */
    @Nullable
    SQLWarning warnings(@Nullable SQLWarning ofDelegate) throws SQLException {
        explainNoRows();
        var ours = warnings;
        if (ours == null) {
            return ofDelegate;
        }
        var generated = copy(ours);
        if (ofDelegate != null) {
            generated.setNextWarning(ofDelegate);
        }
        return generated;
    }

    private void explainNoRows() throws SQLException {
        var answer = unexplained;
        var rows = lastRows;
        var ours = warnings;
        if (answer != null && rows != null && rows.isEmpty() && ours != null) {
            unexplained = null;
            connection.questions().whyNoRows(answer).ifPresent(ours::setNextWarning);
        }
    }

    /** A chain can only grow, and the wrapped driver's warnings must not be appended twice. */
    private static SQLWarning copy(SQLWarning warning) {
        var copied = new SQLWarning(warning.getMessage(), warning.getSQLState());
        var next = warning.getNextWarning();
        if (next != null) {
            copied.setNextWarning(copy(next));
        }
        return copied;
    }

    void clearWarnings() {
        warnings = null;
    }
}
