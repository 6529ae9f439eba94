package dev.vantage.jdbc.question;

import java.util.Arrays;

/** How many letters one must change, add or take away to make one text of another; letter case is ignored. */
public final class EditDistance {

    private EditDistance() {}

    /** @see <a href="https://en.wikipedia.org/wiki/Levenshtein_distance">Levenshtein distance</a> */
    public static int between(String left, String right) {
        var previous = new int[right.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= left.length(); i++) {
            var current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                int replaced = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
