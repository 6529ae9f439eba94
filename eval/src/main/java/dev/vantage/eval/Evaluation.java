package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final DataSet data;
    private final Askers askers;
    private final Judges judges;
    private final Consumer<Item> progress;

    /** @param progress is told of every question once it is answered */
    Evaluation(DataSet data, Askers askers, Judges judges, Consumer<Item> progress) {
        this.data = data;
        this.askers = askers;
        this.judges = judges;
        this.progress = progress;
    }

    /** @return one item for each question, by index */
    List<Item> run(List<EvalQuestion> questions) throws SQLException {
        var items = new ArrayList<Item>();
        for (var group : byDatabase(questions).entrySet()) {
            var database = data.database(group.getKey());
            try (var judge = judges.open(group.getKey(), database);
                    var asker = askers.open(database)) {
                for (var question : group.getValue()) {
                    var item = judge.judge(question, asker.ask(question));
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
}
