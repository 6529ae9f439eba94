package dev.vantage.model.link;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Cuts text into tokens. Questions and stored values are cut alike, so that equal words meet. A number keeps its
 * grouping commas and its decimals; a script that is written without spaces gives one word for each character.
 */
final class Tokens {

    private static final int FIRST_CHARACTER_WRITTEN_WITHOUT_SPACES = 0x2E80;

    private static final int CURRENCY_LETTERS = 3;
    /** By ISO 4217; where these letters begin a word, what follows is an amount. */
    private static final Set<String> CURRENCIES = Set.of(
            "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "INR", "BRL", "MXN", "SEK", "NOK", "DKK",
            "PLN", "CZK", "HUF", "TRY", "ZAR", "KRW", "SGD", "HKD");

    private final String text;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var cutter = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = cutter.endOfTokenAt(at, character);
            if (!isBlank(character)) {
                tokens.add(new Token(text.substring(at, end), at, end, Character.isLetterOrDigit(character)));
            }
            at = end;
        }
        return tokens;
    }

    private int endOfTokenAt(int at, int character) {
        int next = at + Character.charCount(character);
        if (!Character.isLetterOrDigit(character)) {
            return next;
        }
        if (standsAlone(character)) {
            return endOfMarks(next);
        }
        return Character.isDigit(character)
                ? endOfNumber(at)
                : endOfCurrency(at).orElse(endOfWord(next));
    }

    /** {@code USD100,000} is a currency and an amount. */
    private OptionalInt endOfCurrency(int start) {
        int end = start + CURRENCY_LETTERS;
        boolean isCurrency = end < text.length()
                && Character.isDigit(text.charAt(end))
                && CURRENCIES.contains(text.substring(start, end));
        return isCurrency ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        if (end - start <= 3) {
            while (charAt(end) == ',' && endOfDigits(end + 1) == end + 4) {
                end += 4;
            }
        }
        while (charAt(end) == '.' && Character.isDigit(charAt(end + 1))) {
            end = endOfDigits(end + 1);
        }
        return endOfWord(end);
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!isMark(character) && (!Character.isLetterOrDigit(character) || standsAlone(character))) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private int endOfMarks(int start) {
        int end = start;
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || isMark(character);
    }

    /** Combining marks, and the invisible joiners that some scripts write inside a word. */
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int character) {
        if (character < FIRST_CHARACTER_WRITTEN_WITHOUT_SPACES) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
