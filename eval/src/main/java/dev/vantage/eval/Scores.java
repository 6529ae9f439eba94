package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vantage.eval.Report.Item;
import dev.vantage.eval.spider.Hardness;
import dev.vantage.eval.spider.PartialTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What a benchmark's own metrics say of all counted questions, beside the share of right rows. */
public sealed interface Scores {

    /** No question was counted. */
    record None() implements Scores {}

    /**
     * @param exactAccuracy share of questions with exact set match, 0 to 1
     * @param officialExecutionAccuracy share of questions whose SQL Spider's script finds right
     * @param exactByHardness only the levels that occur
     * @param partial accuracy, recall and F1 of each clause
     */
    record Spider(
            double exactAccuracy,
            double officialExecutionAccuracy,
            Map<String, Double> exactByHardness,
            PartialTable partial)
            implements Scores {}

    /**
     * @param softF1 mean, 0 to 100 as BIRD prints it
     * @param rVes 0 to about 112, as BIRD prints it; 0 if nothing was timed
     * @param byDifficulty only those that occur
     */
    record Bird(
            @JsonProperty("soft_f1") double softF1,
            @JsonProperty("r_ves") double rVes,
            Map<String, Difficulty> byDifficulty)
            implements Scores {}

    /**
     * @param exactAccuracy share of questions whose query is the gold's, 0 to 1
     * @param byRows questions that were judged by their rows
     * @param rightByRows share of them that is right, 0 to 1
     * @param withoutRows questions that were judged by their query, because their database has no rows
     * @param rightWithoutRows share of them that is right, 0 to 1
     * @param byDifficulty where the questions say it
     */
    record Lines(
            double exactAccuracy,
            int byRows,
            double rightByRows,
            int withoutRows,
            double rightWithoutRows,
            Map<String, Report.Group> byDifficulty)
            implements Scores {}

    /**
     * @param logicalFormAccuracy share of questions whose query is the gold's, 0 to 1
     * @param executed whether queries were executed
     */
    record WikiSql(double logicalFormAccuracy, boolean executed) implements Scores {}

    /** Questions of one difficulty; all but the count from 0 to 100. */
    record Difficulty(
            int count,
            double ex,
            @JsonProperty("soft_f1") double softF1,
            @JsonProperty("r_ves") double rVes) {}

    /** @param counted items of one benchmark */
    static Scores of(List<Item> counted) {
        if (counted.isEmpty()) {
            return new None();
        }
        return switch (counted.getFirst().marks()) {
            case Marks.Spider first -> spider(counted);
            case Marks.Bird first -> bird(counted);
            case Marks.Line first -> lines(counted);
            case Marks.WikiSql first -> new WikiSql(mean(counted, Scores::exact), first.executed());
        };
    }

    private static Spider spider(List<Item> counted) {
        var compared = new ArrayList<PartialTable.Compared>();
        var exact = new TreeMap<Hardness, List<Item>>();
        for (var item : counted) {
            if (item.marks() instanceof Marks.Spider marks) {
                compared.add(new PartialTable.Compared(item.hardness(), marks.match()));
                exact.computeIfAbsent(item.hardness(), unseen -> new ArrayList<>())
                        .add(item);
            }
        }
        var byHardness = new LinkedHashMap<String, Double>();
        exact.forEach((hardness, items) -> byHardness.put(hardness.toString(), mean(items, Scores::exact)));
        return new Spider(
                mean(counted, Scores::exact),
                mean(counted, Scores::officialExecution),
                byHardness,
                PartialTable.of(compared));
    }

    private static Bird bird(List<Item> counted) {
        var byDifficulty = new LinkedHashMap<String, Difficulty>();
        for (var difficulty : List.of("simple", "moderate", "challenging")) {
            var items = counted.stream()
                    .filter(item -> item.marks() instanceof Marks.Bird marks
                            && marks.difficulty().equals(difficulty))
                    .toList();
            if (!items.isEmpty()) {
                byDifficulty.put(
                        difficulty,
                        new Difficulty(
                                items.size(),
                                100 * mean(items, Scores::right),
                                100 * mean(items, Scores::softF1),
                                100 * mean(items, Scores::rootOfReward)));
            }
        }
        return new Bird(100 * mean(counted, Scores::softF1), 100 * mean(counted, Scores::rootOfReward), byDifficulty);
    }

    private static Lines lines(List<Item> counted) {
        var byRows = new ArrayList<Item>();
        var withoutRows = new ArrayList<Item>();
        var byDifficulty = new TreeMap<String, List<Item>>();
        for (var item : counted) {
            if (item.marks() instanceof Marks.Line marks) {
                (marks.byRows() ? byRows : withoutRows).add(item);
                if (!marks.difficulty().isEmpty()) {
                    byDifficulty
                            .computeIfAbsent(marks.difficulty(), unseen -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        var groups = new LinkedHashMap<String, Report.Group>();
        byDifficulty.forEach((name, items) ->
                groups.put(name, new Report.Group(items.size(), mean(items, Scores::right))));
        return new Lines(
                mean(counted, Scores::exact),
                byRows.size(),
                mean(byRows, Scores::right),
                withoutRows.size(),
                mean(withoutRows, Scores::right),
                groups);
    }

    private static double right(Item item) {
        return item.execution() ? 1 : 0;
    }

    private static double exact(Item item) {
        return switch (item.marks()) {
            case Marks.Spider marks -> marks.exact() ? 1 : 0;
            case Marks.Line marks -> marks.exact() ? 1 : 0;
            case Marks.WikiSql marks -> marks.logicalForm() ? 1 : 0;
            case Marks.Bird marks -> 0;
        };
    }

    private static double officialExecution(Item item) {
        return item.marks() instanceof Marks.Spider marks && marks.officialExecution() ? 1 : 0;
    }

    private static double softF1(Item item) {
        return item.marks() instanceof Marks.Bird marks ? marks.softF1() : 0;
    }

    private static double rootOfReward(Item item) {
        return item.marks() instanceof Marks.Bird marks ? Math.sqrt(marks.reward()) : 0;
    }

    private static double mean(List<Item> items, ToDoubleFunction<Item> value) {
        return items.stream().mapToDouble(value).average().orElse(0);
    }
}
