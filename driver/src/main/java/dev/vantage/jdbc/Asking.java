package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Answer;
import dev.vantage.jdbc.question.DatabaseErrors;
import dev.vantage.jdbc.question.QuestionClock;
import dev.vantage.jdbc.question.RowClock;
import dev.vantage.jdbc.question.SqlCall;
import dev.vantage.model.decoding.Question;
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
    private final Alternatives alternatives;
    private Duration timeout = Duration.ZERO;
    private volatile @Nullable QuestionClock clock;
    private volatile boolean isWaiting;
    private @Nullable SQLWarning warnings;
    private Optional<RowClock> rowClock = Optional.empty();
    private @Nullable VantageResultSet lastRows;
    private @Nullable Answer unexplained;
    private boolean isFetched;
    private boolean batchChangesSchema;

    /** @param owner whose rows lead back to it */
    Asking(VantageConnection connection, Statement owner, Statement raw) {
        this.connection = connection;
        this.owner = owner;
        this.raw = raw;
        this.alternatives = new Alternatives(connection, owner, raw);
    }

    /** Runs text of any kind. */
    <T> T run(String sql, SqlCall<T> call) throws SQLException {
        forget();
        return switch (connection.read(sql)) {
            case StatementText.Plain(var changesSchema) -> {
                alternatives.none();
                var admitted = connection.admitted(sql);
                yield connection.passThrough(changesSchema, () -> call.on(admitted));
            }
            case StatementText.Ask(var question) -> ask(question, call);
            case StatementText.Explain(var question) -> {
                alternatives.none();
                QuestionParameters.refuseUnprepared(question);
                var questions = connection.questions();
                var explanation = questions.explanation(questions.translate(Question.of(question), begin()));
                yield connection.passThrough(false, () -> noted(call).on(explanation));
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
        QuestionParameters.refuseUnprepared(question);
        var running = begin();
        var questions = connection.questions();
        var first = firstThatRuns(questions.answer(Question.of(question), running), running, call);
        if (raw.isCloseOnCompletion()) {
            return first.result();
        }
        var rows = rowsOf(first.result());
        if (rows != null && !rows.isBeforeFirst()) {
            var other = questions.insteadOf(first.answer(), running);
            if (other.isPresent()) {
                return insteadOf(first.answer(), other.get(), running, call);
            }
        }
        return first.result();
    }

    /** Runs another answer than one without rows, which stands if the other has a row and then fails. */
    private <T> T insteadOf(Answer empty, Answer other, QuestionClock running, SqlCall<T> call) throws SQLException {
        lastRows = null;
        T result;
        try {
            result = run(other, running, call);
        } catch (SQLException failed) {
            if (!DatabaseErrors.isOfTheData(failed)) {
                throw failed;
            }
            result = run(empty, running, call);
        }
        rowsOf(result);
        return result;
    }

    private record Ran<T>(Answer answer, T result) {}

    /**
     * Runs an answer, or the next one that the database can compute.
     *
     * @throws SQLException that of the given answer, if none can be
     */
    private <T> Ran<T> firstThatRuns(Answer answer, QuestionClock running, SqlCall<T> call) throws SQLException {
        try {
            return new Ran<>(answer, run(answer, running, call));
        } catch (SQLException failed) {
            var next = connection.questions().insteadOf(answer, failed, running);
            if (next.isEmpty()) {
                throw failed;
            }
            try {
                return firstThatRuns(next.get(), running, call);
            } catch (SQLException alsoFailed) {
                throw running.explain(failed);
            }
        }
    }

    /** What {@code execute} has announced can be fetched once, so it is kept for the caller. */
    private <T> @Nullable ResultSet rowsOf(T result) throws SQLException {
        if (result instanceof ResultSet returned) {
            return returned;
        }
        isFetched = true;
        return wrap(raw.getResultSet());
    }

    private <T> T nesting(StatementText.Nesting nesting, SqlCall<T> call) throws SQLException {
        alternatives.none();
        var running = begin();
        var answers = connection.answer(nesting, running);
        var admitted = connection.admitted(answers.sql());
        return runAround(new NestedAnswers(admitted, answers.warnings()), nesting.changesSchema(), running, call);
    }

    private <T> T runAround(NestedAnswers answers, boolean changesSchema, QuestionClock running, SqlCall<T> call)
            throws SQLException {
        warnings = answers.warnings();
        var questions = connection.questions();
        try (var turn = questions.turn(running)) {
            return connection.passThrough(
                    changesSchema, () -> questions.runAround(answers.sql(), raw, running, noted(call)));
        }
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

    static SQLException refusedText(String method) {
        return SqlState.NOT_SUPPORTED.exception("A prepared statement has its SQL already. Call " + method
                + " without a text, or run the text with a statement of createStatement.");
    }

    /** Runs plain SQL that was prepared before; the call ignores the text that it is given. */
    <T> T runPrepared(boolean changesSchema, SqlCall<T> call) throws SQLException {
        forget();
        alternatives.none();
        return connection.passThrough(changesSchema, () -> call.on(""));
    }

    /** Runs SQL with questions in it that were answered when it was prepared. */
    <T> T rerunAround(NestedAnswers answers, boolean changesSchema, SqlCall<T> call) throws SQLException {
        forget();
        alternatives.none();
        return runAround(answers, changesSchema, begin(), call);
    }

    void batched(boolean changesSchema) {
        batchChangesSchema |= changesSchema;
    }

    void batchCleared() {
        batchChangesSchema = false;
    }

    <T> T runBatch(VantageConnection.Call<T> call) throws SQLException {
        forget();
        alternatives.none();
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
        tell(answer);
        var result = connection.questions().run(answer, raw, running, noted(call));
        rowClock = connection.questions().rowClock(raw, running);
        alternatives.behind(answer);
        return result;
    }

    /** A call that, when its turn comes, is what a cancel has to stop. */
    private <T> SqlCall<T> noted(SqlCall<T> call) {
        return sql -> {
            isWaiting = false;
            return call.on(sql);
        };
    }

    private void tell(Answer answer) {
        warnings = answer.warning();
        unexplained = answer;
    }

    private QuestionClock begin() throws SQLException {
        var questions = connection.questions();
        if (raw.isClosed()) {
            throw SqlState.STATEMENT_CLOSED.exception("The statement is closed. Make another one.");
        }
        var started = questions.newClock(timeout);
        clock = started;
        isWaiting = true;
        return started;
    }

    private void forget() throws SQLException {
        alternatives.close();
        clock = null;
        isWaiting = false;
        warnings = null;
        rowClock = Optional.empty();
        lastRows = null;
        isFetched = false;
        unexplained = null;
    }

    /** The same rows get the same wrapper, so that {@code getResultSet} twice gives one object. */
    @Nullable
    ResultSet wrap(@Nullable ResultSet rows) throws SQLException {
        if (rows == null) {
            return null;
        }
        var last = lastRows;
        if (last != null && last.delegate() == rows) {
            return last;
        }
        var steps = rowClock.isPresent() ? rowClock : connection.steps(rows);
        var wrapped = VantageResultSet.of(connection, owner, rows, steps, alternatives::closed);
        lastRows = wrapped;
        alternatives.show(wrapped);
        return wrapped;
    }

    /** Keys of rows that plain SQL has made, which are no result of the statement. */
    @Nullable
    ResultSet keys(@Nullable ResultSet rows) throws SQLException {
        return rows == null ? null : VantageResultSet.of(connection, owner, rows);
    }

    /** As of {@link Statement#getResultSet}. SQLite gives its rows once only, those of a question can be had again. */
    @Nullable
    ResultSet resultSet() throws SQLException {
        if (isFetched || alternatives.isPastFirst()) {
            return lastRows;
        }
        var rows = wrap(raw.getResultSet());
        isFetched = rows != null && clock != null;
        return rows;
    }

    /**
     * As of {@link Statement#getMoreResults(int)}; runs the next candidate of a question that may have more than one.
     *
     * @param parameters sets those of a prepared question
     */
    boolean more(int current, Alternatives.Binder parameters) throws SQLException {
        if (!alternatives.areMany()) {
            isFetched = false;
            return raw.getMoreResults(current);
        }
        if (current < Statement.CLOSE_CURRENT_RESULT || current > Statement.CLOSE_ALL_RESULTS) {
            throw SqlState.BAD_PARAMETER.exception("getMoreResults takes CLOSE_CURRENT_RESULT, KEEP_CURRENT_RESULT or"
                    + " CLOSE_ALL_RESULTS, not " + current + ".");
        }
        var next = next(parameters);
        var left = lastRows;
        clearWarnings();
        unexplained = null;
        lastRows = null;
        next.ifPresent(shown -> {
            tell(shown.answer());
            lastRows = shown.rows();
        });
        alternatives.move(left, lastRows, current);
        return next.isPresent();
    }

    private Optional<Alternatives.Next> next(Alternatives.Binder parameters) throws SQLException {
        try {
            return alternatives.next(begin(), parameters);
        } finally {
            isWaiting = false;
        }
    }

    /** Whether the statement counts no changed rows, whatever the wrapped one says. */
    boolean countsNothing() {
        return alternatives.areMany();
    }

    void closeOnCompletion() throws SQLException {
        alternatives.closeOnCompletion();
    }

    boolean isCloseOnCompletion() throws SQLException {
        return alternatives.isCloseOnCompletion();
    }

    void close() throws SQLException {
        alternatives.close();
    }

    /**
     * Called from any thread. The clock stops a question of which nothing runs yet, and the wrapped statement is left alone
     * meanwhile: with SQLite, cancelling one statement stops all.
     */
    void cancel() throws SQLException {
        var running = clock;
        if (running != null) {
            running.cancel();
        }
        if (!isWaiting) {
            alternatives.cancel();
            raw.cancel();
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
        if (answer != null && rows != null && (rows.isEmpty() || answer.alwaysHasRow()) && ours != null) {
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
