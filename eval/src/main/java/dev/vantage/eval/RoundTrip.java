package dev.vantage.eval;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures how much of a data set plans can say: gold SQL is read as a plan, the plan is written as SQL, and both are run
 * on the database. What comes back different, or cannot be read, is counted by reason.
 */
public final class RoundTrip {

    private static final int SECONDS = 10;

    private final SqlReader reader = new SqlReader(Dialect.SQLITE);
    private final SqlWriter writer = new SqlWriter(Dialect.SQLITE);
    private final Map<String, Obstacle> obstacles = new TreeMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private int questions;
    private int same;
    private int withoutFrom;
    private int withVia;

    private RoundTrip() {}

    /**
     * What a data set came to.
     *
     * @param questions all but those whose gold SQL does not run
     * @param same those that give the rows of the gold SQL
     * @param withoutFrom plans whose FROM lists nothing
     * @param withVia plans that name a join
     * @param meanLength tokens of a plan
     * @param longest tokens of the longest plan
     * @param obstacles why others do not, by reason
     */
    public record Result(
            int questions,
            int same,
            int withoutFrom,
            int withVia,
            double meanLength,
            int longest,
            Map<String, Obstacle> obstacles) {

        public double share() {
            return questions == 0 ? 0 : (double) same / questions;
        }
    }

    /**
     * @param count how often it stood in the way
     * @param example the first gold SQL that it stood in the way of, and what was made of it
     */
    public record Obstacle(int count, String example) {
        Obstacle again() {
            return new Obstacle(count + 1, example);
        }
    }

    /**
     * Measures one file of Spider's questions.
     *
     * @param data the data set's own folder, or the one that holds it
     * @param questions name of the file
     * @throws IllegalArgumentException if the data set is not there; the message says how to unpack it
     */
    public static Result ofSpider(Path data, String questions) throws SQLException {
        var set = DataSet.in(data, "spider", "database");
        return of(set.folder().resolve(questions), set.databases());
    }

    /**
     * Measures one file of questions. Indices that a file {@code dev_unscorable_idx.json} beside a {@code dev.json} lists are
     * left out.
     */
    public static Result of(Path questions, Path databases) throws SQLException {
        var unscorable = unscorable(questions);
        var byDatabase = new TreeMap<String, List<EvalQuestion>>();
        for (var question : QuestionFile.read(questions)) {
            if (!unscorable.contains(question.index())) {
                byDatabase
                        .computeIfAbsent(question.database(), name -> new ArrayList<>())
                        .add(question);
            }
        }
        var roundTrip = new RoundTrip();
        try (var limit = new TimeLimit(SECONDS)) {
            for (var entry : byDatabase.entrySet()) {
                var file = databases.resolve(entry.getKey()).resolve(entry.getKey() + ".sqlite");
                if (!Files.isRegularFile(file)) {
                    entry.getValue()
                            .forEach(question -> roundTrip.obstacle("(no database; not counted)", entry.getKey()));
                    continue;
                }
                try (var runner = new GoldRunner(file, limit)) {
                    roundTrip.database(runner, entry.getValue());
                }
            }
        }
        return roundTrip.result();
    }

    private static Set<Integer> unscorable(Path questions) {
        var list = questions.resolveSibling("dev_unscorable_idx.json");
        boolean isDev = String.valueOf(questions.getFileName()).equals("dev.json");
        return isDev && Files.isRegularFile(list) ? QuestionFile.readIndices(list) : Set.of();
    }

    private void database(GoldRunner runner, List<EvalQuestion> own) throws SQLException {
        var schema = SchemaReader.read(runner.connection());
        var known = new HashMap<String, Outcome>();
        for (var question : own) {
            var gold = question.runnableGold();
            if (known.computeIfAbsent(gold, runner::run) instanceof Outcome.Rows(var rows)) {
                questions++;
                question(question, rows, schema, runner);
            } else {
                obstacle("(gold SQL does not run; not counted)", gold);
            }
        }
    }

    private void question(EvalQuestion question, ResultTable wanted, Schema schema, GoldRunner runner) {
        var gold = question.runnableGold();
        try {
            var plan = reader.read(gold, schema);
            count(plan);
            var sql = writer.render(plan, schema);
            if (sql.isEmpty()) {
                obstacle("no SQL", gold);
                return;
            }
            compare(question, wanted, sql.get(), runner.run(sql.get()));
        } catch (UnsupportedSqlException unsupported) {
            obstacle(unsupported.construct(), gold);
        }
    }

    private void compare(EvalQuestion question, ResultTable wanted, String sql, Outcome outcome) {
        var both = question.runnableGold() + "\n      -> " + sql;
        switch (outcome) {
            case Outcome.Rows(var rows) when RowComparison.same(wanted, rows, question.isOrdered()) -> same++;
            case Outcome.Rows ignored -> obstacle("other rows", both);
            case Outcome.Unseen ignored -> obstacle("not run", both);
            case Outcome.Failed(var message) -> obstacle("SQL does not run", both + "\n      -- " + message);
        }
    }

    private void count(Plan plan) {
        lengths.add(plan.tokens().size());
        withVia += plan.tokens().contains(Keyword.VIA) ? 1 : 0;
        int last = plan.tokens().size() - 1;
        withoutFrom += plan.tokens().get(last - 1) == Keyword.FROM ? 1 : 0;
    }

    private void obstacle(String reason, String example) {
        obstacles.merge(reason, new Obstacle(1, example), (known, ignored) -> known.again());
    }

    private Result result() {
        var summary = lengths.stream().mapToInt(Integer::intValue).summaryStatistics();
        return new Result(
                questions,
                same,
                withoutFrom,
                withVia,
                summary.getAverage(),
                lengths.isEmpty() ? 0 : summary.getMax(),
                obstacles);
    }
}
