package dev.vantage.training.data;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how many of BIRD's gold queries plans can say, where there are no rows to compare: each is read as a plan, the plan
 * is written as SQL of both dialects, and SQLite's must read back as the same plan.
 */
public final class Coverage {

    private final SqlReader reader = new SqlReader(Dialect.SQLITE);
    private final SqlWriter sqlite = new SqlWriter(Dialect.SQLITE);
    private final SqlWriter postgresql = new SqlWriter(Dialect.POSTGRESQL);
    private final Map<String, List<String>> obstacles = new TreeMap<>();
    private int questions;
    private int covered;
    private long tokens;

    private Coverage() {}

    /**
     * What the questions came to.
     *
     * @param covered those whose gold SQL is a plan that comes back
     * @param meanLength tokens of such a plan
     * @param obstacles gold SQL that is none, by reason
     */
    public record Result(int questions, int covered, double meanLength, Map<String, List<String>> obstacles) {}

    /**
     * Counts one file of questions.
     *
     * @param schemas file of the databases' DDL
     * @throws dev.vantage.training.TrainingException if a file is missing or not of BIRD's layout
     */
    public static Result of(Path questions, Path schemas) {
        var coverage = new Coverage();
        var corpus = BirdCorpus.read(questions, schemas);
        var byDatabase = new HashMap<String, List<GoldQuestion>>();
        corpus.questions().stream()
                .filter(question -> question.evidence().isEmpty())
                .forEach(question -> byDatabase
                        .computeIfAbsent(question.database(), name -> new ArrayList<>())
                        .add(question));
        byDatabase.forEach((name, own) -> corpus.database(name)
                .ifPresent(contents -> own.forEach(question -> coverage.count(question.sql(), contents.split()))));
        return new Result(
                coverage.questions,
                coverage.covered,
                (double) coverage.tokens / Math.max(1, coverage.covered),
                coverage.obstacles);
    }

    private void count(String gold, Schema schema) {
        questions++;
        try {
            var plan = reader.read(gold, schema);
            if (comesBack(plan, gold, schema)) {
                covered++;
                tokens += plan.tokens().size();
            }
        } catch (UnsupportedSqlException unsupported) {
            obstacle(unsupported.construct(), gold);
        }
    }

    private boolean comesBack(Plan plan, String gold, Schema schema) {
        var written = sqlite.render(plan, schema);
        if (written.isEmpty()) {
            obstacle("(no SQL)", gold);
            return false;
        }
        if (postgresql.render(plan, schema).isEmpty()) {
            obstacle("(no SQL of PostgreSQL; counted as covered)", gold);
        }
        try {
            if (reader.read(written.get(), schema).tokens().equals(plan.tokens())) {
                return true;
            }
            obstacle("(another plan)", gold + "\n      -> " + written.get());
        } catch (UnsupportedSqlException unsupported) {
            obstacle("(not read again: " + unsupported.construct() + ")", gold + "\n      -> " + written.get());
        }
        return false;
    }

    private void obstacle(String name, String example) {
        obstacles.computeIfAbsent(name, key -> new ArrayList<>()).add(example);
    }
}
