package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import dev.vantage.eval.spider.ColumnClasses;
import dev.vantage.eval.spider.Hardness;
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
    public Item judge(EvalQuestion question, Answer answer) {
        var verdict = script.judge(answer.sql(), question.gold());
        return switch (answer.outcome()) {
            case Outcome.Unseen unseen ->
                item(question, answer, verdict, verdict.execution(), verdict.error(), verdict.goldError());
            case Outcome.Failed(var reason) ->
                item(question, answer, verdict, false, reason, reason(gold.run(question.runnableGold())));
            case Outcome.Rows(var actual) -> {
                var expected = gold.run(question.runnableGold());
                boolean same = expected instanceof Outcome.Rows(var right)
                        && RowComparison.same(right, actual, question.isOrdered());
                yield item(question, answer, verdict, same, "", reason(expected));
            }
        };
    }

    private static Item item(
            EvalQuestion question,
            Answer answer,
            SpiderScript.Verdict verdict,
            boolean execution,
            String error,
            String goldError) {
        return new Item(
                question.index(),
                question.database(),
                question.text(),
                question.gold(),
                answer.sql(),
                execution,
                Hardness.of(question.gold()),
                answer.milliseconds(),
                error,
                goldError,
                new Marks.Spider(verdict.execution(), verdict.match()));
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
