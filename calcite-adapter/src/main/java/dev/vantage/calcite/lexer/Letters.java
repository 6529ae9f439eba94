package dev.vantage.calcite.lexer;

/**
 * Characters as the databases' own lexers class them: only ASCII letters have two cases, and everything outside ASCII is
 * a letter. Java's Unicode-aware methods would read {@code ı} as {@code I}, and a no-break space as white space.
 */
public final class Letters {

    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean startsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    static boolean continuesName(char c) {
        return startsName(c) || isDigit(c) || c == '$';
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** ASCII letters in upper case, all else as it is. */
    public static String upper(String text) {
        return mapped(text, 'a', 'z', 'A' - 'a');
    }

    /** ASCII letters in lower case, all else as it is. */
    public static String lower(String text) {
        return mapped(text, 'A', 'Z', 'a' - 'A');
    }

    private static String mapped(String text, char first, char last, int shift) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= first && text.charAt(i) <= last) {
                return mappedFrom(i, text, first, last, shift);
            }
        }
        return text;
    }

    private static String mappedFrom(int start, String text, char first, char last, int shift) {
        var letters = text.toCharArray();
        for (int i = start; i < letters.length; i++) {
            if (letters[i] >= first && letters[i] <= last) {
                letters[i] += (char) shift;
            }
        }
        return new String(letters);
    }
}
