package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Chooses the most probable candidate that uses all parameters of its question, that the gate accepts, and that the
 * database prepares.
 */
final class Choice {

    private final Connection connection;
    private final Dialect dialect;
    private final int maxRows;
    private final Turns turns;
    private final Preparing preparing;

    /** @param maxRows most rows that the chosen SQL may return, 0 for no limit */
    Choice(Connection connection, Dialect dialect, int maxRows, Turns turns, Preparing preparing) {
        this.connection = connection;
        this.dialect = dialect;
        this.maxRows = maxRows;
        this.turns = turns;
        this.preparing = preparing;
    }

    /**
     * @param refusals takes the reason for each candidate that is passed over
     * @throws SQLException if the database can answer nothing now, with SQLState 57014 if the clock stops before
     */
    Optional<Answer> first(Candidates candidates, QuestionClock clock, Refusals refusals, StepTimes times)
            throws SQLException {
        try (var turn = turns.take(clock);
                var wait = LockWait.open(connection, dialect, clock);
                var window = ReadOnlyWindow.open(connection, dialect)) {
            for (int i = 0; i < candidates.list().size(); i++) {
                var placed = PlacedSql.of(candidates.list().get(i).sql(), dialect);
                var unused = placed.unused(candidates.question().parameters().size());
                if (unused.isPresent()) {
                    refusals.addUnusedParameter(unused.getAsInt(), placed.sql());
                    continue;
                }
                switch (candidates
                        .gate()
                        .check(placed.sql(), placed.parameters().size())) {
                    case Rejected rejected -> refusals.add(rejected.message());
                    case Accepted(var sql) -> {
                        var runnable = runnable(candidates, sql);
                        var problem = problemOf(runnable, clock);
                        if (problem.isEmpty()) {
                            times.ended("check");
                            return Optional.of(answer(candidates, i, placed, sql, runnable, refusals, times));
                        }
                        window.failed();
                        refusals.add(problem);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String runnable(Candidates candidates, String accepted) {
        var gate = candidates.gate();
        return gate.masked(maxRows == 0 ? accepted : gate.limited(accepted, maxRows));
    }

    private static Answer answer(
            Candidates candidates,
            int chosen,
            PlacedSql placed,
            String sql,
            String runnable,
            Refusals refusals,
            StepTimes times) {
        return new Answer(
                sql,
                runnable,
                placed.parameters(),
                candidates.list().get(chosen),
                candidates.after(chosen),
                refusals.reasons(),
                times.toString());
    }

    /** What the database says against a query, or empty. */
    private String problemOf(String sql, QuestionClock clock) throws SQLException {
        try {
            preparing.prepare(sql, clock);
            return "";
        } catch (SQLException refused) {
            clock.check();
            if (!DatabaseErrors.isOfTheQuery(DatabaseErrors.explained(refused, dialect))) {
                throw refused;
            }
            return String.valueOf(refused.getMessage());
        }
    }
}
