package dev.vantage.eval.bird;

import dev.vantage.eval.script.ScriptTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * BIRD's three metrics of one answer.
 *
 * @see <a href="https://github.com/bird-bench/mini_dev/tree/main/evaluation">evaluation_ex.py, evaluation_f1.py and
 *     evaluation_ves.py</a>
 */
public final class BirdMetrics {

    private static final int DEVIATIONS = 3;

    private BirdMetrics() {}

    /** EX: the same set of rows. How often a row occurs and the order of rows do not count; the order of columns does. */
    public static boolean execution(ScriptTable predicted, ScriptTable gold) {
        return new HashSet<>(predicted.rows()).equals(new HashSet<>(gold.rows()));
    }

    /**
     * Soft F1, 0 to 1: rows without repetitions are compared in the order in which they came, the first with the first,
     * and of each pair the values that stand anywhere in the other row count. All shares are of the gold's columns.
     */
    public static double softF1(ScriptTable predicted, ScriptTable gold) {
        if (predicted.rows().isEmpty() && gold.rows().isEmpty()) {
            return 1;
        }
        var ours = List.copyOf(new LinkedHashSet<>(predicted.rows()));
        var theirs = List.copyOf(new LinkedHashSet<>(gold.rows()));
        double common = 0;
        double onlyOurs = Math.max(ours.size() - theirs.size(), 0);
        double onlyTheirs = Math.max(theirs.size() - ours.size(), 0);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            var our = ours.get(i);
            var their = theirs.get(i);
            double columns = their.size();
            long found = our.stream().filter(their::contains).count();
            common += found / columns;
            onlyOurs += (our.size() - found) / columns;
            onlyTheirs += their.stream().filter(value -> !our.contains(value)).count() / columns;
        }
        double precision = common > 0 ? common / (common + onlyOurs) : 0;
        double recall = common > 0 ? common / (common + onlyTheirs) : 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /**
     * The reward for a right answer by how fast it was: 1.25 from twice the gold's speed on, then 1, 0.75, 0.5, and 0.25
     * below a quarter of it. R-VES is the mean of the rewards' square roots, wrong answers counting 0, times 100.
     *
     * @param ratios the gold's time over the prediction's, one for each repetition; those three deviations or more off
     *     their mean are left out
     * @return 0 if none is left, as where all are the same, which the script cannot divide and so counts as failed
     */
    public static double reward(double... ratios) {
        double mean = Arrays.stream(ratios).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(ratios)
                .map(ratio -> (ratio - mean) * (ratio - mean))
                .average()
                .orElse(0));
        double ratio = Arrays.stream(ratios)
                .filter(one -> one < mean + DEVIATIONS * deviation && one > mean - DEVIATIONS * deviation)
                .average()
                .orElse(0);
        if (ratio == 0) {
            return 0;
        }
        if (ratio >= 2) {
            return 1.25;
        }
        if (ratio >= 1) {
            return 1;
        }
        return ratio >= 0.5 ? 0.75 : ratio >= 0.25 ? 0.5 : 0.25;
    }
}
