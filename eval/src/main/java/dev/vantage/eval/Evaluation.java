package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import dev.vantage.eval.spider.Hardness;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks all questions, one database after the other, and compares each answer with the gold SQL's. */
final class Evaluation {

    /** Connects to a database. */
    @FunctionalInterface
    interface Askers {
        Asker open(Path database) throws SQLException;
    }

    private final DataSet data;
    private final Askers askers;
    private final TimeLimit limit;
    private final Consumer<Item> progress;

    /** @param progress is told of every question once it is answered */
    Evaluation(DataSet data, Askers askers, TimeLimit limit, Consumer<Item> progress) {
        this.data = data;
        this.askers = askers;
        this.limit = limit;
        this.progress = progress;
    }

    /** @return one item for each question, by index */
    List<Item> run(List<EvalQuestion> questions) throws SQLException {
        var items = new ArrayList<Item>();
        for (var group : byDatabase(questions).entrySet()) {
            var database = data.database(group.getKey());
            try (var gold = new GoldRunner(database, limit);
                    var asker = askers.open(database)) {
                for (var question : group.getValue()) {
                    var item = judge(question, gold.run(question.runnableGold()), asker.ask(question));
                    progress.accept(item);
                    items.add(item);
                }
            }
        }
        items.sort(Comparator.comparingInt(Item::index));
        return items;
    }

    private static Map<String, List<EvalQuestion>> byDatabase(List<EvalQuestion> questions) {
        var groups = new LinkedHashMap<String, List<EvalQuestion>>();
        questions.forEach(question -> groups.computeIfAbsent(question.database(), unseen -> new ArrayList<>())
                .add(question));
        return groups;
    }

    private static Item judge(EvalQuestion question, Outcome gold, Answer answer) {
        boolean same = gold instanceof Outcome.Rows(var expected)
                && answer.outcome() instanceof Outcome.Rows(var actual)
                && RowComparison.same(expected, actual, question.isOrdered());
        return new Item(
                question.index(),
                question.database(),
                question.text(),
                question.gold(),
                answer.sql(),
                same,
                Hardness.of(question.gold()),
                answer.milliseconds(),
                reason(answer.outcome()),
                reason(gold));
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rows rows -> "";
            case Outcome.Failed(var reason) -> reason;
        };
    }
}
