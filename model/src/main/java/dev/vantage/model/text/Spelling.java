package dev.vantage.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** How far one text is from another, and which known name was meant by one that is not known. */
public final class Spelling {

    private Spelling() {}

    /**
     * The known name that is the fewest edits away, letter case ignored; of several the first in alphabetical order.
     *
     * @throws java.util.NoSuchElementException if no name is known
     */
    public static String nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> edits(name, unknown))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Letters to insert, delete or replace to make one text of another, after Levenshtein; letter case is ignored. */
    public static int edits(String left, String right) {
        var row = new int[right.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }

    /**
     * Letters to insert, delete, replace or swap with the next, none of them twice; letter case is ignored. See Damerau, "A
     * technique for computer detection and correction of spelling errors", Communications of the ACM 7 (1964).
     */
    public static int editsAndSwaps(String left, String right) {
        var one = left.toLowerCase(Locale.ROOT);
        var other = right.toLowerCase(Locale.ROOT);
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cell(int[][] rows, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
