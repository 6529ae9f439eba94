package dev.vantage.eval;

import dev.vantage.eval.bird.BirdMetrics;
import dev.vantage.eval.script.Decoding;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Judges the SQL of an answer by BIRD's metrics, as its scripts for SQLite do. Two things differ: the time limit holds for
 * each query alone, and a question whose gold fails is not counted, where the scripts count it as wrong.
 */
final class BirdJudge implements Judge {

    private final ScriptRunner runner;
    private final int repetitions;

    /** @param repetitions of both queries for their times */
    BirdJudge(Path database, int repetitions, TimeLimit limit) throws SQLException {
        this.runner = new ScriptRunner(database, limit, Decoding.FAILS);
        this.repetitions = repetitions;
    }

    @Override
    public Judgement judge(EvalQuestion question, Answer answer) {
        var predicted = answer.outcome() instanceof Outcome.Failed(var reason)
                        && answer.sql().isEmpty()
                ? new ScriptOutcome.Failed(reason)
                : runner.run(answer.sql());
        var gold = runner.run(question.gold());
        boolean right = false;
        double softF1 = 0;
        if (predicted instanceof ScriptOutcome.Rows(var ours) && gold instanceof ScriptOutcome.Rows(var theirs)) {
            right = BirdMetrics.execution(ours, theirs);
            softF1 = BirdMetrics.softF1(ours, theirs);
        }
        return new Judgement(
                right,
                predicted.failure(),
                gold.failure(),
                Preview.of(predicted),
                Preview.of(gold),
                new Marks.Bird(question.difficulty(), softF1, right ? reward(answer.sql(), question.gold()) : 0));
    }

    private double reward(String predicted, String gold) {
        var ratios = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            double ours = nanoseconds(predicted);
            ratios[i] = nanoseconds(gold) / ours;
        }
        return BirdMetrics.reward(ratios);
    }

    private double nanoseconds(String sql) {
        long start = System.nanoTime();
        runner.run(sql);
        return Math.max(System.nanoTime() - start, 1);
    }

    @Override
    public void close() throws SQLException {
        runner.close();
    }
}
