package dev.vantage.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What BERT's uncased models do to a text before they look words up: control characters go, Chinese characters stand
 * alone, accents are stripped, letters are lower case, and each punctuation mark is a word. Categories are those of the
 * running JDK's Unicode; a character that a model's training never saw may be cut differently on another version.
 *
 * @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's tokenization.py</a>
 */
final class BertText {

    private BertText() {}

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        withoutAccents(cleaned(text)).codePoints().forEach(c -> {
            if (isSpace(c)) {
                flush(word, words);
                return;
            }
            if (isPunctuation(c)) {
                flush(word, words);
                words.add(Character.toString(c));
                return;
            }
            word.appendCodePoint(c);
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String cleaned(String text) {
        var cleaned = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            if (isSpace(c)) {
                cleaned.append(' ');
            } else if (isChinese(c)) {
                cleaned.append(' ').appendCodePoint(c).append(' ');
            } else {
                cleaned.appendCodePoint(c);
            }
        });
        return cleaned.toString();
    }

    private static String withoutAccents(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** Unicode's White_Space, less the control characters that are dropped before. */
    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return isAsciiSymbol(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** ASCII's printable characters that are neither letters, digits nor the space: {@code $ + < = > ^ ` | ~} too. */
    private static boolean isAsciiSymbol(int c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** The blocks of CJK ideographs that BERT separates; Hangul, Hiragana and Katakana are written in words. */
    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B920 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
