package dev.vantage.eval;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.wikisql.QueryForm;
import dev.vantage.eval.wikisql.WikiSqlEngine;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges as WikiSQL's script does: by logical form, and by execution where its database is there. SQL that its form cannot
 * say is wrong in both, as the script cannot be given it.
 */
final class WikiSqlJudge implements Judge {

    private final GoldRunner runner;
    private final Optional<WikiSqlEngine> engine;
    private final String table;
    private final Map<Integer, WikiSqlQuery> golds;
    private final SqlReader reader = new SqlReader(Dialect.SQLITE);
    private final Schema schema;

    /**
     * @param database with the table under its real names
     * @param table its id
     * @param golds by the question's index
     * @param executed WikiSQL's own database
     */
    WikiSqlJudge(
            Path database, String table, Map<Integer, WikiSqlQuery> golds, Optional<Path> executed, TimeLimit limit)
            throws SQLException {
        this.runner = new GoldRunner(database, limit);
        this.schema = SchemaReader.read(runner.connection());
        this.table = table;
        this.golds = golds;
        this.engine = executed.isPresent() ? Optional.of(WikiSqlEngine.open(executed.get())) : Optional.empty();
    }

    @Override
    public Judgement judge(EvalQuestion question, Answer answer) {
        var gold = Objects.requireNonNull(golds.get(question.index()));
        var predicted = form(answer.sql());
        boolean logicalForm = predicted.filter(gold::isSameAs).isPresent();
        boolean right = logicalForm;
        var goldError = "";
        if (engine.isPresent()) {
            var wanted = engine.get().execute(table, gold);
            var ours = predicted.flatMap(query -> engine.get().execute(table, query));
            goldError = wanted.isEmpty() ? "WikiSQL's database cannot execute it" : "";
            right = wanted.isPresent() && wanted.equals(ours);
        }
        var outcome =
                answer.outcome() instanceof Outcome.Unseen && !answer.sql().isBlank()
                        ? runner.run(answer.sql())
                        : answer.outcome();
        return new Judgement(
                right,
                error(outcome),
                goldError,
                Preview.of(outcome),
                Preview.of(runner.run(question.gold())),
                new Marks.WikiSql(logicalForm, engine.isPresent()));
    }

    private Optional<WikiSqlQuery> form(String sql) {
        try {
            return sql.isBlank() ? Optional.empty() : QueryForm.of(reader.read(sql, schema));
        } catch (UnsupportedSqlException outsideOfPlans) {
            return Optional.empty();
        }
    }

    private static String error(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rows rows -> "";
            case Outcome.Failed(var reason) -> reason;
            case Outcome.Unseen unseen -> "No SQL";
        };
    }

    @Override
    public void close() throws SQLException {
        try (runner) {
            if (engine.isPresent()) {
                engine.get().close();
            }
        }
    }
}
