package dev.vantage.model.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as it is compared: without case, accents and grouping commas.
 *
 * @param normal the compared form
 * @param stem {@code normal} without its English inflection
 */
record Word(String normal, String stem) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    static Word of(String text) {
        var normal = normalised(text);
        return new Word(normal, Stemmer.stem(normal));
    }

    static Word of(Token token) {
        return of(token.text());
    }

    /** The words of a text, without what stands between them. */
    static List<Word> allOf(String text) {
        var words = new ArrayList<Word>();
        for (var token : Tokens.of(text)) {
            if (token.isWord()) {
                words.add(of(token));
            }
        }
        return words;
    }

    boolean isStop() {
        return StopWords.contains(normal);
    }

    private static String normalised(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower.indexOf(',') < 0 ? lower : lower.replace(",", "");
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return bare.isEmpty() ? lower : bare;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
