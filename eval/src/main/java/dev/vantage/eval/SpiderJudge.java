package dev.vantage.eval;

import dev.vantage.eval.spider.ColumnClasses;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Judges by Spider's metrics. An answer with rows of its own is right if those are; one that is only SQL is right if the
 * official script says so.
 */
final class SpiderJudge implements Judge {

    private final GoldRunner gold;
    private final SpiderScript script;

    SpiderJudge(Path database, ColumnClasses classes, TimeLimit limit) throws SQLException {
        this.gold = new GoldRunner(database, limit);
        this.script = new SpiderScript(database, classes, limit);
    }

    @Override
    public Judgement judge(EvalQuestion question, Answer answer) {
        var verdict = script.judge(answer.sql(), question.gold());
        var marks = new Marks.Spider(verdict.execution(), verdict.match());
        return switch (answer.outcome()) {
            case Outcome.Unseen unseen ->
                new Judgement(
                        verdict.execution(),
                        verdict.error(),
                        verdict.goldError(),
                        verdict.predicted(),
                        verdict.gold(),
                        marks);
            case Outcome.Failed(var reason) -> {
                var expected = gold.run(question.runnableGold());
                yield new Judgement(false, reason, reason(expected), Preview.NONE, Preview.of(expected), marks);
            }
            case Outcome.Rows(var actual) -> {
                var expected = gold.run(question.runnableGold());
                boolean same = expected instanceof Outcome.Rows(var right)
                        && RowComparison.same(right, actual, question.isOrdered());
                yield new Judgement(
                        same, "", reason(expected), Preview.of(answer.outcome()), Preview.of(expected), marks);
            }
        };
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rows rows -> "";
            case Outcome.Unseen unseen -> "";
            case Outcome.Failed(var reason) -> reason;
        };
    }

    @Override
    public void close() throws SQLException {
        try (gold) {
            script.close();
        }
    }
}
