package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.regex.Pattern;

/** Finds quoted texts in a sentence. An apostrophe opens a quotation only before a word and closes it only after one. */
final class Quotations {

    private static final int LONGEST = 200;
    private static final int LONGEST_BETWEEN_APOSTROPHES = 80;
    private static final String OPENING = "\"“„«「『‘‚`'";
    private static final String[] CLOSING = {"\"", "”", "“”", "»", "」", "』", "’'", "’‘'", "`'’", "'’"};
    private static final Pattern WILDCARDS = Pattern.compile("^%+|%+$");

    private Quotations() {}

    static void find(Sentence sentence, Candidates candidates) {
        var text = sentence.text();
        for (int at = 0; at < text.length(); at++) {
            int mark = OPENING.indexOf(text.charAt(at));
            if (mark < 0 || !opens(text, at)) {
                continue;
            }
            int close = closing(text, at, CLOSING[mark]);
            if (close > 0) {
                var quoted = unescaped(text.substring(at + 1, close));
                candidates.add(Kind.QUOTED, quoted, sentence.wordsWithin(at + 1, close));
                at = close;
            }
        }
    }

    /** A hint may quote as SQL does. The plan has words for {@code LIKE '%x%'}, so the wildcards are not of the value. */
    private static String unescaped(String quoted) {
        return WILDCARDS.matcher(quoted.strip()).replaceAll("").replace("''", "'");
    }

    private static int closing(String text, int open, String marks) {
        int longest = isApostrophe(text.charAt(open)) ? LONGEST_BETWEEN_APOSTROPHES : LONGEST;
        int end = Math.min(text.length(), open + longest + 2);
        for (int at = open + 1; at < end; at++) {
            if (isDoubledApostrophe(text, at)) {
                at++;
                continue;
            }
            if (marks.indexOf(text.charAt(at)) >= 0
                    && closes(text, at)
                    && !text.substring(open + 1, at).isBlank()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDoubledApostrophe(String text, int at) {
        return text.startsWith("''", at)
                && at + 2 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    private static boolean opens(String text, int at) {
        return !isApostrophe(text.charAt(at)) || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean closes(String text, int at) {
        return !isApostrophe(text.charAt(at))
                || at + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == '‘' || mark == '`';
    }
}
