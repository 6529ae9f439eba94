package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Verdict;
import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Answers the questions of one connection. What runs on the connection takes turns. */
public final class Questions implements AutoCloseable {

    private static final Duration LOOKING_FOR_ROWS = Duration.ofSeconds(1);

    private final Connection connection;
    private final Dialect dialect;
    private final SchemaLease<PreparedSchema> lease;
    private final @Nullable LiveGate pinned;
    private final QuestionLimits limits;
    private final Watchdog watchdog;
    private final Executor model;
    private final boolean isTraced;
    private final Turns turns = new Turns();
    private @Nullable Parts parts;

    /** What only a question needs: a connection that asks none opens sooner without them. */
    private record Parts(
            Translation translation, Choice choice, Preparing preparing, LimitedRun runs, Diagnosis diagnosis) {}

    /**
     * @param connection of the wrapped driver
     * @param pinned what locked SQL is checked against; null where there is none
     * @param model threads that models compute on, so that the asking one can leave when its clock stops
     * @param isTraced whether the times of each step are logged for everybody to see
     */
    public Questions(
            Connection connection,
            Dialect dialect,
            SchemaLease<PreparedSchema> lease,
            @Nullable SchemaLease<CheckedSchema> pinned,
            QuestionLimits limits,
            Watchdog watchdog,
            Executor model,
            boolean isTraced) {
        this.connection = connection;
        this.dialect = dialect;
        this.lease = lease;
        lease.takeTurns(turns);
        if (pinned != null) {
            pinned.takeTurns(turns);
        }
        this.pinned = pinned == null ? null : new LiveGate(connection, dialect, pinned, false);
        this.limits = limits;
        this.watchdog = watchdog;
        this.model = model;
        this.isTraced = isTraced;
    }

    private Parts parts() {
        var known = parts;
        if (known == null) {
            var runs = new LimitedRun(connection, dialect, limits.maxRows(), watchdog, turns);
            var preparing = new Preparing(connection, dialect, runs);
            known = new Parts(
                    new Translation(connection, lease, model, limits.search()),
                    new Choice(connection, dialect, limits.maxRows(), turns, preparing),
                    preparing,
                    runs,
                    new Diagnosis(connection, dialect, runs, turns));
            parts = known;
        }
        return known;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** For whatever else runs on the connection, so that it meets no question's window. */
    public Turns.Turn turn() {
        return turns.take();
    }

    /** @throws SQLException with SQLState 57014 if the clock stops before */
    public Turns.Turn turn(QuestionClock clock) throws SQLException {
        return turns.take(clock);
    }

    /** Whether a window may have been open on the connection yet. */
    public boolean haveBegun() {
        return turns.haveQuestionsBegun();
    }

    /** The most result sets of one question. */
    public int alternatives() {
        return limits.alternatives();
    }

    /**
     * Starts the clock of a question.
     *
     * @param statementTimeout the statement's own, zero for none; the shorter limit holds
     */
    public QuestionClock newClock(Duration statementTimeout) {
        var limit = limits.timeout();
        boolean isShorter = !statementTimeout.isZero() && (limit.isZero() || statementTimeout.compareTo(limit) < 0);
        return new QuestionClock(isShorter ? statementTimeout : limit);
    }

    /**
     * Translates a question that is to be answered.
     *
     * @throws SQLException as of {@link #translate}; also with SQLState VN008 if the model is less sure than it must be
     */
    public Answer answer(Question question, QuestionClock clock) throws SQLException {
        var answer = translate(question, clock);
        if (!isSureEnough(answer)) {
            throw Unsure.exception(answer, limits.leastPercent(), dialect);
        }
        return answer;
    }

    /**
     * Translates without running anything, however sure the model is.
     *
     * @throws SQLException if no candidate passes the gate and the database, the question is empty or too long, there is
     *     no model, or the clock stops; with SQLState 07001 if no query for the question uses all of its parameters
     */
    public Answer translate(Question question, QuestionClock clock) throws SQLException {
        if (question.text().isEmpty()) {
            throw SqlState.EMPTY_QUESTION.exception("The question is empty. Write NL: and the question.");
        }
        try {
            return explained(() -> chosen(question, clock));
        } catch (TranslationException refused) {
            clock.check();
            throw TranslationErrors.asSql(refused);
        } catch (RuntimeException unforeseen) {
            throw SqlState.INTERNAL_ERROR.exception(
                    "The driver failed to translate the question; this is its fault. "
                            + "Plain SQL still works. Cause: " + unforeseen,
                    unforeseen);
        }
    }

    private <T> T explained(Running<T> asking) throws SQLException {
        try {
            return asking.run();
        } catch (SQLException failed) {
            throw DatabaseErrors.explained(failed, dialect);
        }
    }

    private Answer chosen(Question question, QuestionClock clock) throws SQLException {
        var times = new StepTimes();
        var refusals = new Refusals();
        var candidates = parts().translation().candidates(question, clock, times);
        var answer = parts().choice().first(candidates, clock, refusals, times);
        times.log(isTraced);
        return answer.orElseThrow(refusals::exception);
    }

    /** The next candidate behind an answer that passes the same checks. */
    public Optional<Answer> next(Answer answer, QuestionClock clock) throws SQLException {
        return explained(() -> parts().choice().first(answer.rest(), clock, new Refusals(), new StepTimes()));
    }

    /**
     * Another candidate that has rows, if it is likelier than an answer that turned out to have none. It is looked for
     * during a second at most, since there is an answer already.
     */
    public Optional<Answer> insteadOf(Answer empty, QuestionClock clock) throws SQLException {
        var looking = clock.forPart(LOOKING_FOR_ROWS);
        try {
            var next = next(empty, looking);
            while (next.isPresent() && next.get().isLikelierThan(empty) && !looking.isOver()) {
                if (next.get().mayReplace(empty) && hasRows(next.get(), looking)) {
                    return next.map(answer -> answer.insteadOfEmpty(empty));
                }
                next = next(next.get(), looking);
            }
            return Optional.empty();
        } catch (SQLException failedOrTooLong) {
            return Optional.empty();
        }
    }

    /**
     * The next candidate that passes the same checks, if it is sure enough, for an answer that ran and failed. Empty where the
     * next would fare no better.
     */
    public Optional<Answer> insteadOf(Answer failed, SQLException failure, QuestionClock clock) throws SQLException {
        return DatabaseErrors.isOfTheData(failure)
                ? next(failed, clock).filter(this::isSureEnough).map(answer -> answer.insteadOfFailed(failed))
                : Optional.empty();
    }

    private boolean isSureEnough(Answer answer) {
        return answer.percent() >= limits.leastPercent();
    }

    private boolean hasRows(Answer answer, QuestionClock clock) {
        try (var statement = connection.createStatement()) {
            statement.setMaxRows(1);
            return parts().runs().run(answer.runnable(), statement, clock, sql -> {
                try (var rows = statement.executeQuery(sql)) {
                    return rows.next();
                }
            });
        } catch (SQLException failedOrTooLong) {
            return false;
        }
    }

    /**
     * Runs an answer under its limits, where the database refuses to write.
     *
     * @param statement of the wrapped driver, on which the call runs
     */
    public <T> T run(Answer answer, Statement statement, QuestionClock clock, SqlCall<T> call) throws SQLException {
        var times = new StepTimes();
        var result = explained(() -> parts().runs().run(answer.runnable(), statement, clock, call));
        times.ended("query");
        times.log(isTraced);
        return result;
    }

    /**
     * Runs SQL of the caller's that questions stand in, on their clock and with all its rows. If the whole is a query that
     * the gate accepts, the database refuses to write meanwhile, as it does for a question alone.
     *
     * @param statement of the wrapped driver, on which the call runs
     * @throws SQLException with SQLState 57014 if the clock stops it
     */
    public <T> T runAround(String sql, Statement statement, QuestionClock clock, SqlCall<T> call) throws SQLException {
        var runs = parts().runs();
        return explained(() -> isQuery(sql, clock))
                ? explained(() -> runs.query(sql, statement, clock, call))
                : runs.timed(statement, clock, () -> call.on(sql));
    }

    private boolean isQuery(String sql, QuestionClock clock) throws SQLException {
        int parameters = PlacedSql.questionMarks(sql, dialect);
        if (pinned != null) {
            return pinned.check(sql, parameters, false, clock) instanceof Accepted;
        }
        var schema = lease.acquire(connection, clock);
        try {
            return schema.get().checked().gate().check(sql, parameters) instanceof Accepted;
        } finally {
            schema.release();
        }
    }

    /** What keeps the time while rows are fetched; empty where they have all come with the query. */
    public Optional<RowClock> rowClock(Statement statement, QuestionClock clock) {
        return parts().runs().rowClock(statement, clock);
    }

    /** What takes turns while rows of other SQL are fetched; empty where they have all come with it. */
    public Optional<CursorSteps> cursorSteps(ResultSet rows) throws SQLException {
        return dialect == Dialect.POSTGRESQL && rows.getFetchSize() > 0 && !connection.getAutoCommit()
                ? Optional.of(new CursorSteps(turns, rows))
                : Optional.empty();
    }

    /** A warning that says why an answer has no rows; empty where nothing is found or stored texts must not be read. */
    public Optional<SQLWarning> whyNoRows(Answer answer) {
        return limits.readsValues() ? parts().diagnosis().of(answer) : Optional.empty();
    }

    /** A query whose rows say what the answer is and how it came about. */
    public String explanation(Answer answer) {
        return new Explanation(answer).asQuery(dialect);
    }

    /**
     * What may be seen of the database, without a model.
     *
     * @throws NullPointerException if the connection was opened without saved questions
     */
    public Schema visible(QuestionClock clock) throws SQLException {
        return explained(() -> gateOfPinned().visible(clock));
    }

    /**
     * Checks locked SQL as if a model had just written it. No model is needed for that.
     *
     * @param masks whether the columns that may not be seen are taken out here, and not around it
     * @throws NullPointerException if the connection was opened without saved questions
     */
    public Verdict checkPinned(String sql, boolean masks, QuestionClock clock) throws SQLException {
        return explained(() -> gateOfPinned().check(sql, 0, masks, clock));
    }

    private LiveGate gateOfPinned() {
        return Objects.requireNonNull(pinned, "The connection was opened without saved questions");
    }

    /** Uses SQL that the gate has accepted, prepared and not run. */
    @FunctionalInterface
    public interface Description<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    /**
     * Lets the database say what SQL returns. If it refuses, the caller's transaction is as it was.
     *
     * @throws SQLException with SQLState 57014 if the clock stops before
     */
    public <T> T describe(String sql, QuestionClock clock, Description<T> description) throws SQLException {
        try (var turn = turns.take(clock);
                var wait = LockWait.open(connection, dialect, clock);
                var window = ReadOnlyWindow.open(connection, dialect)) {
            try {
                parts().preparing().prepare(sql, clock);
                try (var prepared = connection.prepareStatement(sql)) {
                    return description.of(prepared);
                }
            } catch (SQLException refused) {
                window.failed(refused);
                throw refused;
            }
        }
    }

    /** To be told when a statement that passed through may have changed the schema. */
    public void schemaChanged(boolean isCommitted) {
        lease.changed(isCommitted);
        if (pinned != null) {
            pinned.lease().changed(isCommitted);
        }
    }

    public void committed() {
        lease.committed();
        if (pinned != null) {
            pinned.lease().committed();
        }
    }

    public void rolledBack() {
        lease.rolledBack();
        if (pinned != null) {
            pinned.lease().rolledBack();
        }
    }

    /** Back to a savepoint, before or after the schema was changed. */
    public void rolledBackInPart() {
        lease.rolledBackInPart();
        if (pinned != null) {
            pinned.lease().rolledBackInPart();
        }
    }

    @Override
    public void close() {
        lease.close();
        if (pinned != null) {
            pinned.close();
        }
    }
}
