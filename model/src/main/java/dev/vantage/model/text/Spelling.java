package dev.vantage.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

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
}
