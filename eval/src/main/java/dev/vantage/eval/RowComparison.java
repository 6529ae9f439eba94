package dev.vantage.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two results are the same answer: the same rows as often, in the same order if order is asked for, with the
 * columns in any one order. Two results without rows are the same whatever their columns.
 *
 * <p>The rules are those of Spider's test-suite script with {@code --keep_distinct} and without plugged-in values, but for
 * two: order counts only where the gold SQL orders its own rows, and numbers are compared at six decimals.
 *
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/exec_eval.py">result_eq in exec_eval.py</a>
 */
final class RowComparison {

    private final ResultTable left;
    private final ResultTable right;

    private RowComparison(ResultTable left, ResultTable right) {
        this.left = left;
        this.right = right;
    }

    static boolean same(ResultTable left, ResultTable right, boolean ordered) {
        int rows = left.rows().size();
        if (rows != right.rows().size()) {
            return false;
        }
        if (rows == 0) {
            return true;
        }
        if (left.columns() != right.columns()) {
            return false;
        }
        var comparison = new RowComparison(left, right);
        return ordered
                ? comparison.sameColumns()
                : comparison.samePermuted(0, new int[rows], new int[rows], new boolean[left.columns()]);
    }

    /** With rows in place, any order of equal columns will do. */
    private boolean sameColumns() {
        return counts(columns(left)).equals(counts(columns(right)));
    }

    /**
     * Finds for each column of the left its place on the right, column by column. Rows that agree on all the columns
     * placed so far are in one class; the classes must be of equal sizes on both sides at every step.
     *
     * @param next the column of the left to place
     * @param leftClass class of each row of the left
     * @param taken columns of the right that have been given away
     */
    private boolean samePermuted(int next, int[] leftClass, int[] rightClass, boolean[] taken) {
        if (next == left.columns()) {
            return true;
        }
        var tried = new ArrayList<List<Object>>();
        for (int candidate = 0; candidate < taken.length; candidate++) {
            var values = column(right, candidate);
            if (taken[candidate] || tried.contains(values)) {
                continue;
            }
            tried.add(values);
            var classes = new HashMap<List<Object>, Integer>();
            var refinedLeft = refine(leftClass, column(left, next), classes);
            var refinedRight = refine(rightClass, values, classes);
            if (!sameSizes(refinedLeft, refinedRight)) {
                continue;
            }
            taken[candidate] = true;
            if (samePermuted(next + 1, refinedLeft, refinedRight, taken)) {
                return true;
            }
            taken[candidate] = false;
        }
        return false;
    }

    private static int[] refine(int[] classOfRow, List<Object> values, Map<List<Object>, Integer> classes) {
        var refined = new int[classOfRow.length];
        for (int row = 0; row < refined.length; row++) {
            refined[row] = classes.computeIfAbsent(List.of(classOfRow[row], values.get(row)), unseen -> classes.size());
        }
        return refined;
    }

    private static boolean sameSizes(int[] left, int[] right) {
        var sortedLeft = left.clone();
        var sortedRight = right.clone();
        Arrays.sort(sortedLeft);
        Arrays.sort(sortedRight);
        return Arrays.equals(sortedLeft, sortedRight);
    }

    private static <T> Map<T, Integer> counts(List<T> values) {
        var counts = new HashMap<T, Integer>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static List<List<Object>> columns(ResultTable table) {
        var columns = new ArrayList<List<Object>>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(column(table, column));
        }
        return columns;
    }

    private static List<Object> column(ResultTable table, int column) {
        return table.rows().stream().map(row -> row.get(column)).toList();
    }
}
