package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers the questions of one connection. Like the connection, it serves one thread at a time. */
public final class Questions implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");
    private static final Duration DIAGNOSIS = Duration.ofMillis(500);
    private static final Duration CHECK = Duration.ofMillis(QuestionClock.CHECK_MILLISECONDS);

    private final Connection connection;
    private final Dialect dialect;
    private final SchemaLease lease;
    private final QuestionLimits limits;
    private final Watchdog watchdog;
    private final Executor model;
    private final Level traceLevel;

    /**
     * @param connection of the wrapped driver
     * @param model threads that models compute on, so that the asking one can leave when its clock stops
     * @param traceLevel at which the times of each step are logged
     */
    public Questions(
            Connection connection,
            Dialect dialect,
            SchemaLease lease,
            QuestionLimits limits,
            Watchdog watchdog,
            Executor model,
            Level traceLevel) {
        this.connection = connection;
        this.dialect = dialect;
        this.lease = lease;
        this.limits = limits;
        this.watchdog = watchdog;
        this.model = model;
        this.traceLevel = traceLevel;
    }

    public Dialect dialect() {
        return dialect;
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
     * Translates without running anything.
     *
     * @throws SQLException if no candidate passes the gate and the database, the question is empty or too long, there is
     *     no model, or the clock stops
     */
    public Answer translate(String question, QuestionClock clock) throws SQLException {
        return translate(Question.of(question), clock);
    }

    /**
     * Translates a question that may have parameters.
     *
     * @throws SQLException also with SQLState 07001 if no query for the question uses all of its parameters
     */
    public Answer translate(Question question, QuestionClock clock) throws SQLException {
        if (question.text().isEmpty()) {
            throw SqlState.EMPTY_QUESTION.exception("The question is empty. Write NL: and the question.");
        }
        try {
            return translated(question, clock);
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

    private Answer translated(Question question, QuestionClock clock) throws SQLException {
        var times = new StepTimes();
        var schema = lease.acquire(connection, clock);
        try {
            times.ended("schema");
            var candidates = candidates(question, schema, clock);
            times.ended("translation");
            return firstThatPasses(question, candidates, schema.get(), times);
        } finally {
            schema.release();
        }
    }

    /** The model's thread holds the schema until it ends, which may be after the question was given up. */
    private List<Candidate> candidates(Question question, Shared<PreparedSchema> schema, QuestionClock clock)
            throws SQLException {
        var modelLimits = new Limits(limits.beams(), Limits.DEFAULT.planTokens(), clock::isOver);
        schema.retain();
        return clock.await(CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return schema.get().translate(question, modelLimits);
                    } finally {
                        schema.release();
                    }
                },
                model));
    }

    private Answer firstThatPasses(
            Question question, List<Candidate> candidates, PreparedSchema schema, StepTimes times) throws SQLException {
        var refused = new ArrayList<String>();
        boolean ignoresParameters = false;
        try (var window = ReadOnlyWindow.open(connection, dialect)) {
            for (int i = 0; i < candidates.size(); i++) {
                var placed = PlacedSql.of(candidates.get(i).sql(), dialect);
                var unused = placed.unused(question.parameters().size());
                if (unused.isPresent()) {
                    ignoresParameters = true;
                    refused.add("Parameter " + unused.getAsInt() + " is not used: " + placed.sql());
                    continue;
                }
                switch (schema.gate().check(placed.sql(), placed.parameters().size())) {
                    case Rejected rejected -> refused.add(rejected.message());
                    case Accepted accepted -> {
                        var runnable = limits.maxRows() == 0
                                ? accepted.sql()
                                : schema.gate().limited(accepted.sql(), limits.maxRows());
                        var problem = problemOf(runnable);
                        if (problem.isEmpty()) {
                            times.ended("check");
                            LOG.log(traceLevel, () -> "Question: " + times);
                            var others = candidates.subList(i + 1, candidates.size()).stream()
                                    .map(Candidate::sql)
                                    .toList();
                            return new Answer(
                                    question.text(),
                                    accepted.sql(),
                                    runnable,
                                    placed.parameters(),
                                    candidates.get(i),
                                    schema.memory().schema(),
                                    others,
                                    refused,
                                    times.toString());
                        }
                        window.failed();
                        refused.add(problem);
                    }
                }
            }
        }
        throw ignoresParameters ? unusedParameters(refused) : noneOf(refused);
    }

    private static SQLException unusedParameters(List<String> refused) {
        return SqlState.MISSING_PARAMETER.exception(
                "No query for the question uses all of its parameters. Write ? where"
                        + " a value would stand, and close a question mark up to its word. The most probable query: "
                        + refused.getFirst());
    }

    /** What the database says against a query, or empty. PostgreSQL's driver asks it only for the metadata. */
    private String problemOf(String sql) {
        try (var prepared = connection.prepareStatement(sql)) {
            prepared.getMetaData();
            return "";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static SQLException noneOf(List<String> refused) {
        if (refused.isEmpty()) {
            return SqlState.NO_CANDIDATE.exception(
                    "The model found no query for the question. Name the tables and columns that it is about.");
        }
        return SqlState.REJECTED.exception(
                "No query for the question passed the checks. The most probable one: " + refused.getFirst());
    }

    /** A call that hands SQL to the wrapped driver. */
    @FunctionalInterface
    public interface SqlCall<T> {
        T on(String sql) throws SQLException;
    }

    /**
     * Runs an answer under its limits, where the database refuses to write.
     *
     * @param statement of the wrapped driver, on which the call runs
     */
    public <T> T run(Answer answer, Statement statement, QuestionClock clock, SqlCall<T> call) throws SQLException {
        int ownMaxRows = statement.getMaxRows();
        int ownFetchSize = statement.getFetchSize();
        var times = new StepTimes();
        try {
            limit(statement, ownMaxRows);
            var result = runTimed(statement, clock, () -> readOnly(answer.runnable(), call));
            times.ended("query");
            LOG.log(traceLevel, () -> "Question: " + times);
            return result;
        } finally {
            statement.setMaxRows(ownMaxRows);
            if (dialect == Dialect.POSTGRESQL) {
                statement.setFetchSize(ownFetchSize);
            }
        }
    }

    /** A call that runs something on a statement. */
    @FunctionalInterface
    public interface Running<T> {
        T run() throws SQLException;
    }

    /**
     * Runs SQL on a question's clock, without other limits.
     *
     * @throws SQLException with SQLState 57014 if the clock stops it
     */
    public <T> T runTimed(Statement statement, QuestionClock clock, Running<T> running) throws SQLException {
        clock.check();
        try (var watch = watchdog.watchEvery(CHECK, () -> cancelIfOver(statement, clock))) {
            return running.run();
        } catch (SQLException failed) {
            throw clock.explain(failed);
        }
    }

    /** All rows come at once from PostgreSQL: a cursor would not outlive the read-only transaction. */
    private void limit(Statement statement, int ownMaxRows) throws SQLException {
        int most = limits.maxRows();
        if (most > 0) {
            statement.setMaxRows(ownMaxRows == 0 ? most : Math.min(most, ownMaxRows));
        }
        if (dialect == Dialect.POSTGRESQL) {
            statement.setFetchSize(0);
        }
    }

    private <T> T readOnly(String sql, SqlCall<T> call) throws SQLException {
        try (var window = ReadOnlyWindow.open(connection, dialect)) {
            try {
                return call.on(sql);
            } catch (SQLException failed) {
                window.failed();
                throw failed;
            }
        }
    }

    /** Again and again: a cancel that comes before the query has begun is lost with some drivers. */
    private static void cancelIfOver(Statement statement, QuestionClock clock) {
        if (clock.isOver()) {
            cancel(statement);
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException alreadyOver) {
            LOG.log(Level.FINER, "Nothing left to cancel", alreadyOver);
        }
    }

    /** What keeps the time while rows are fetched; empty where they have all come with the query. */
    public Optional<RowClock> rowClock(Statement statement, QuestionClock clock) {
        return switch (dialect) {
            case SQLITE -> Optional.of(new RowClock(watchdog, clock.left(), () -> cancel(statement)));
            case POSTGRESQL -> Optional.empty();
        };
    }

    /**
     * Finds out why an answer has no rows, in half a second at most.
     *
     * @return a warning, or empty where nothing is found or stored texts must not be read
     */
    public Optional<SQLWarning> whyNoRows(Answer answer) {
        if (!limits.readsValues()) {
            return Optional.empty();
        }
        var clock = new QuestionClock(DIAGNOSIS);
        var watches = new ArrayList<Watchdog.Watch>();
        try (var window = ReadOnlyWindow.open(connection, dialect)) {
            try {
                return new NoRows(
                                connection,
                                answer.schema(),
                                statement ->
                                        watches.add(watchdog.watchEvery(CHECK, () -> cancelIfOver(statement, clock))))
                        .diagnosis(answer.chosen().plan())
                        .map(SqlState.NO_ROWS::warning);
            } catch (SQLException unreadable) {
                window.failed();
                throw unreadable;
            }
        } catch (SQLException unreadable) {
            LOG.log(Level.FINE, "Why there are no rows was not found out", unreadable);
            return Optional.empty();
        } finally {
            watches.forEach(Watchdog.Watch::close);
        }
    }

    /** A query whose rows say what the answer is and how it came about */
    public String explanation(Answer answer) {
        return new Explanation(answer).asQuery(dialect);
    }

    /** To be told when a statement that passed through may have changed the schema. */
    public void schemaChanged(boolean isCommitted) {
        lease.changed(isCommitted);
    }

    public void committed() {
        lease.committed();
    }

    public void rolledBack() {
        lease.rolledBack();
    }

    /** Back to a savepoint, before or after the schema was changed. */
    public void rolledBackInPart() {
        lease.rolledBackInPart();
    }

    @Override
    public void close() {
        lease.close();
    }
}
