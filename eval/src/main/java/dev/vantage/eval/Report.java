package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.vantage.eval.errors.ErrorKind;
import dev.vantage.eval.spider.Hardness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a run has measured. Questions whose gold SQL fails are listed but not counted.
 *
 * @param executionAccuracy share of the counted questions whose rows are those of the gold SQL, 0 to 1
 * @param count questions that were counted
 * @param correct those of them that were right
 * @param invalid those of them that gave no rows: no SQL, refused, failed or out of time
 * @param goldFailed questions that are not counted
 * @param leftOut questions that were not asked because their database is not there, by database
 * @param byHardness only the levels that occur
 * @param byErrorKind how many of the counted wrong answers are of a kind; an answer can be of several
 * @param calibration of the confidence
 * @param msMedian milliseconds from question to first row
 * @param msP95 nineteen of twenty questions take at most that
 * @param config as it took effect
 * @param settings that answers may depend on, those that the configuration leaves at their defaults too
 * @param scores by the benchmark's own metrics
 * @param commit of the project's sources, or {@code "unknown"}
 * @param items in the order of the questions file
 */
@JsonPropertyOrder({"name", "execution_accuracy", "count", "correct", "invalid", "gold_failed"})
public record Report(
        String name,
        double executionAccuracy,
        int count,
        int correct,
        int invalid,
        int goldFailed,
        Map<String, Integer> leftOut,
        @JsonUnwrapped Scores scores,
        Map<String, Group> byHardness,
        Map<String, Group> byDatabase,
        Map<ErrorKind, Integer> byErrorKind,
        Calibration calibration,
        double msMedian,
        @JsonProperty("ms_p95") double msP95,
        EvalConfig config,
        Map<String, String> settings,
        long seed,
        String commit,
        List<Item> items) {

    /** Questions that have something in common. */
    public record Group(int count, double executionAccuracy) {}

    /**
     * One question.
     *
     * @param predicted SQL, or empty
     * @param execution whether the rows are right
     * @param error why there are no rows, or empty
     * @param goldError why the gold SQL has no rows, or empty; the question is not counted then
     * @param errorKinds in what a wrong answer is wrong; empty if it is right or not counted
     * @param confidence the probability that the model gives its SQL, 0 to 1; null where nobody gave one
     * @param predictedRows first rows of the prediction
     * @param goldRows first rows of the gold SQL
     * @param background how the prediction came about
     * @param marks by the benchmark's own metrics
     */
    public record Item(
            int index,
            String db,
            String question,
            String gold,
            String predicted,
            boolean execution,
            Hardness hardness,
            double ms,
            String error,
            String goldError,
            Set<ErrorKind> errorKinds,
            @Nullable Double confidence,
            Preview predictedRows,
            Preview goldRows,
            @JsonUnwrapped Background background,
            @JsonUnwrapped Marks marks) {

        /** Whether the gold SQL has rows to compare with. */
        @JsonIgnore
        public boolean isCounted() {
            return goldError.isEmpty();
        }
    }

    /** @param leftOut number of questions by missing database */
    static Report of(
            EvalConfig config,
            Map<String, String> settings,
            String commit,
            List<Item> items,
            Map<String, Integer> leftOut) {
        var counted = items.stream().filter(Item::isCounted).toList();
        int correct = (int) counted.stream().filter(Item::execution).count();
        int invalid =
                (int) counted.stream().filter(item -> !item.error().isEmpty()).count();
        var times = counted.stream().mapToDouble(Item::ms).sorted().toArray();
        return new Report(
                config.name(),
                accuracy(counted),
                counted.size(),
                correct,
                invalid,
                items.size() - counted.size(),
                leftOut,
                Scores.of(counted),
                groups(counted, Item::hardness),
                groups(counted, Item::db),
                errorKinds(counted),
                Calibration.of(counted),
                quantile(times, 0.5),
                quantile(times, 0.95),
                config,
                settings,
                config.seed(),
                commit,
                List.copyOf(items));
    }

    /** @throws IllegalArgumentException if the file cannot be written */
    public void write(Path file) {
        JsonFile.write(file, this);
    }

    private static <K extends Comparable<K>> Map<String, Group> groups(List<Item> items, Function<Item, K> key) {
        var members = new TreeMap<K, List<Item>>();
        items.forEach(item -> members.computeIfAbsent(key.apply(item), unseen -> new ArrayList<>())
                .add(item));
        var groups = new LinkedHashMap<String, Group>();
        members.forEach((name, group) -> groups.put(name.toString(), new Group(group.size(), accuracy(group))));
        return groups;
    }

    private static Map<ErrorKind, Integer> errorKinds(List<Item> counted) {
        var kinds = new EnumMap<ErrorKind, Integer>(ErrorKind.class);
        counted.forEach(item -> item.errorKinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
        return kinds;
    }

    private static double accuracy(List<Item> items) {
        return items.isEmpty()
                ? 0
                : (double) items.stream().filter(Item::execution).count() / items.size();
    }

    /** @param sorted ascending; the smallest value that at least {@code share} of them do not exceed */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.max((int) Math.ceil(share * sorted.length) - 1, 0)];
    }
}
