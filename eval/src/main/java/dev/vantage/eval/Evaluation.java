package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import dev.vantage.eval.errors.ErrorKind;
import dev.vantage.eval.errors.ErrorKinds;
import dev.vantage.eval.spider.Hardness;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Asks all questions, one database after the other, and has each answer judged. */
final class Evaluation {

    /** Connects to a database. */
    @FunctionalInterface
    interface Askers {
        Asker open(Path database) throws SQLException;
    }

    /** Finds the judge of a database. */
    @FunctionalInterface
    interface Judges {
        Judge open(String name, Path database) throws SQLException;
    }

    private final Databases data;
    private final Askers askers;
    private final int askersAtATime;
    private final Judges judges;
    private final Consumer<Item> progress;

    /** @param progress is told of every question once it is answered */
    Evaluation(Databases data, Askers askers, Judges judges, Consumer<Item> progress) {
        this(data, askers, 1, judges, progress);
    }

    /** @param askersAtATime of one database; where there are more than one, answers are judged while others ask */
    Evaluation(Databases data, Askers askers, int askersAtATime, Judges judges, Consumer<Item> progress) {
        this.data = data;
        this.askers = askers;
        this.askersAtATime = askersAtATime;
        this.judges = judges;
        this.progress = progress;
    }

    /** @return one item for each question, by index */
    List<Item> run(List<EvalQuestion> questions) throws SQLException {
        var items = new ArrayList<Item>();
        for (var group : byDatabase(questions).entrySet()) {
            var database = data.file(group.getKey());
            var kinds = ErrorKinds.in(database);
            try (var judge = judges.open(group.getKey(), database);
                    var asking = SideBySide.open(askersAtATime, () -> askers.open(database))) {
                var answers = asking.ask(group.getValue()).iterator();
                for (var question : group.getValue()) {
                    var answer = answers.next();
                    var item = item(question, answer, judge.judge(question, answer), kinds);
                    progress.accept(item);
                    items.add(item);
                }
            }
        }
        items.sort(Comparator.comparingInt(Item::index));
        return items;
    }

    private static Item item(EvalQuestion question, Answer answer, Judgement judgement, ErrorKinds kinds) {
        return new Item(
                question.index(),
                question.database(),
                question.text(),
                question.gold(),
                answer.sql(),
                judgement.right(),
                Hardness.of(question.gold()),
                answer.milliseconds(),
                judgement.error(),
                judgement.goldError(),
                errorKinds(question, answer, judgement, kinds),
                answer.confidence().orElse(null),
                judgement.predicted(),
                judgement.gold(),
                answer.background(),
                judgement.marks());
    }

    /** Of an answer that counts as wrong. */
    private static Set<ErrorKind> errorKinds(
            EvalQuestion question, Answer answer, Judgement judgement, ErrorKinds kinds) {
        if (judgement.right() || !judgement.goldError().isEmpty()) {
            return Set.of();
        }
        return judgement.error().isEmpty() && !answer.sql().isBlank()
                ? kinds.of(question.runnableGold(), answer.sql())
                : Set.of(ErrorKind.NO_ANSWER);
    }

    private static Map<String, List<EvalQuestion>> byDatabase(List<EvalQuestion> questions) {
        var groups = new LinkedHashMap<String, List<EvalQuestion>>();
        questions.forEach(question -> groups.computeIfAbsent(question.database(), unseen -> new ArrayList<>())
                .add(question));
        return groups;
    }
}
