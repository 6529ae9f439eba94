package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;

/** Finds quoted texts in a sentence. An apostrophe opens a quotation only before a word and closes it only after one. */
final class Quotations {

    private static final int LONGEST = 80;
    private static final String OPENING = "\"“„«「『‘‚`'";
    private static final String[] CLOSING = {"\"", "”", "“”", "»", "」", "』", "’'", "’‘'", "`'’", "'’"};

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
                candidates.add(Kind.QUOTED, text.substring(at + 1, close), sentence.wordsWithin(at + 1, close));
                at = close;
            }
        }
    }

    private static int closing(String text, int open, String marks) {
        int end = Math.min(text.length(), open + LONGEST + 2);
        for (int at = open + 1; at < end; at++) {
            if (marks.indexOf(text.charAt(at)) >= 0
                    && closes(text, at)
                    && !text.substring(open + 1, at).isBlank()) {
                return at;
            }
        }
        return -1;
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
