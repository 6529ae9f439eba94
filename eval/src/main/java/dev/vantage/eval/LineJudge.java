package dev.vantage.eval;

import dev.vantage.eval.errors.ErrorKind;
import dev.vantage.eval.errors.ErrorKinds;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/**
 * Judges by rows where the database has any, and else by whether both queries are the same: the same plan, or the same text
 * but for blanks and a last semicolon. A question whose gold does not run is not counted.
 */
final class LineJudge implements Judge {

    private static final String TABLES =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private final GoldRunner runner;
    private final ErrorKinds kinds;
    private final boolean hasRows;

    /** @param isGiven whether the database was given, so that its rows count even where it has none */
    LineJudge(Path database, boolean isGiven, TimeLimit limit) throws SQLException {
        this.runner = new GoldRunner(database, limit);
        this.kinds = ErrorKinds.in(database);
        this.hasRows = isGiven || anyRow();
    }

    private boolean anyRow() {
        return runner.run(TABLES) instanceof Outcome.Rows(var tables)
                && tables.rows().stream().anyMatch(table -> hasRow(String.valueOf(table.getFirst())));
    }

    private boolean hasRow(String table) {
        return runner.run("SELECT 1 FROM \"" + table.replace("\"", "\"\"") + "\" LIMIT 1")
                        instanceof Outcome.Rows(var rows)
                && !rows.rows().isEmpty();
    }

    @Override
    public Judgement judge(EvalQuestion question, Answer answer) {
        var expected = runner.run(question.gold());
        var actual = switch (answer.outcome()) {
            case Outcome.Unseen unseen ->
                answer.sql().isBlank() ? new Outcome.Failed("No SQL") : runner.run(answer.sql());
            case Outcome.Rows rows -> rows;
            case Outcome.Failed failed -> failed;
        };
        boolean exact = isSame(question.gold(), answer.sql());
        boolean sameRows = expected instanceof Outcome.Rows(var wanted)
                && actual instanceof Outcome.Rows(var ours)
                && RowComparison.same(wanted, ours, question.isOrdered());
        return new Judgement(
                hasRows ? sameRows : exact && actual instanceof Outcome.Rows,
                reason(actual),
                reason(expected),
                Preview.of(actual),
                Preview.of(expected),
                new Marks.Line(question.difficulty(), hasRows, exact));
    }

    private boolean isSame(String gold, String predicted) {
        return plain(gold).equals(plain(predicted)) || kinds.of(gold, predicted).equals(Set.of(ErrorKind.SAME_QUERY));
    }

    private static String plain(String sql) {
        return sql.strip().replaceAll("\\s+", " ").replaceAll(" ?;$", "");
    }

    private static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Failed(var reason) ? reason : "";
    }

    @Override
    public void close() throws SQLException {
        runner.close();
    }
}
