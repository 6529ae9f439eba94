package dev.vantage.jdbc;

import dev.vantage.model.schema.Dialect;
import java.util.Optional;

/**
 * A place in the text of a statement, moved over what a database sees as one piece: a word, white space with comments, a
 * quoted text. Where the dialect is not known, what all databases agree on counts.
 */
final class TextCursor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String EVERYWHERE = "'\"";
    private static final String IN_SQLITE = "'\"`[";

    private final String text;
    private final boolean isPostgresql;
    private final String quotes;
    private int at;

    TextCursor(String text, Optional<Dialect> dialect) {
        this.text = text;
        this.isPostgresql = dialect.equals(Optional.of(Dialect.POSTGRESQL));
        this.quotes = dialect.equals(Optional.of(Dialect.SQLITE)) ? IN_SQLITE : EVERYWHERE;
    }

    int at() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The character here, or a zero character behind the end. */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    /** Skips a character if it is the one here. */
    boolean skip(char expected) {
        if (isAtEnd() || peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    String rest() {
        return text.substring(at);
    }

    /** Skips letters, digits and underscores; empty if there is none. */
    String word() {
        int start = at;
        while (isOfWord(peek())) {
            at++;
        }
        return since(start);
    }

    static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** Skips white space and comments. */
    void skipBlank() {
        while (!isAtEnd()) {
            if (Character.isWhitespace(peek()) || peek() == BYTE_ORDER_MARK) {
                at++;
            } else if (text.startsWith("--", at)) {
                at = endOf("\n", at);
            } else if (text.startsWith("/*", at)) {
                skipBlockComment();
            } else {
                return;
            }
        }
    }

    /**
     * Skips white space, comments and semicolons.
     *
     * @return whether a semicolon was among them
     */
    boolean skipBlankAndSemicolons() {
        boolean sawSemicolon = false;
        skipBlank();
        while (skip(';')) {
            sawSemicolon = true;
            skipBlank();
        }
        return sawSemicolon;
    }

    private void skipBlockComment() {
        int open = 1;
        at += 2;
        while (open > 0 && !isAtEnd()) {
            if (text.startsWith("*/", at)) {
                open--;
                at += 2;
            } else if (isPostgresql && text.startsWith("/*", at)) {
                open++;
                at += 2;
            } else {
                at++;
            }
        }
    }

    /** Just behind the next occurrence, or the end of the text. */
    private int endOf(String terminator, int from) {
        int found = text.indexOf(terminator, from);
        return found < 0 ? text.length() : found + terminator.length();
    }

    /** Skips a quoted text that may hold a question: one between quotes, double quotes or dollars. */
    Literal literal() {
        return switch (peek()) {
            case '\'', '"' -> skipQuoted(peek());
            case '$' -> skipDollarQuoted();
            default -> Literal.NONE;
        };
    }

    /** Whether there was a quoted text. */
    enum Literal {
        NONE,
        CLOSED,
        NEVER_CLOSED
    }

    /** Skips one piece of a statement of any kind; a single character where no word or quoted text begins. */
    void skipPiece() {
        int start = at;
        if (!word().isEmpty()) {
            if (isPostgresql && peek() == '\'' && since(start).equalsIgnoreCase("e")) {
                skipEscapeString();
            }
            return;
        }
        if (!skipQuotedPiece()) {
            at = start + 1;
        }
    }

    private boolean skipQuotedPiece() {
        if (peek() == '$') {
            boolean continuesName = at > 0 && isOfWord(text.charAt(at - 1));
            return !continuesName && skipDollarQuoted() == Literal.CLOSED;
        }
        return quotes.indexOf(peek()) >= 0 && skipQuoted(peek() == '[' ? ']' : peek()) == Literal.CLOSED;
    }

    private Literal skipQuoted(char close) {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != close) {
                continue;
            }
            boolean isDoubled = close != ']' && i + 1 < text.length() && text.charAt(i + 1) == close;
            if (!isDoubled) {
                at = i + 1;
                return Literal.CLOSED;
            }
            i++;
        }
        return Literal.NEVER_CLOSED;
    }

    private void skipEscapeString() {
        at++;
        while (!isAtEnd() && !(peek() == '\'' && !text.startsWith("''", at))) {
            at += peek() == '\\' || peek() == '\'' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
    }

    private Literal skipDollarQuoted() {
        int tagEnd = at + 1;
        while (tagEnd < text.length() && isOfWord(text.charAt(tagEnd))) {
            tagEnd++;
        }
        if (tagEnd >= text.length() || text.charAt(tagEnd) != '$') {
            return Literal.NONE;
        }
        var delimiter = text.substring(at, tagEnd + 1);
        int close = text.indexOf(delimiter, tagEnd + 1);
        if (close < 0) {
            return Literal.NEVER_CLOSED;
        }
        at = close + delimiter.length();
        return Literal.CLOSED;
    }

    /** What a literal says, its quotes removed. */
    static String content(String literal) {
        char quote = literal.charAt(0);
        if (quote == '$') {
            int delimiter = literal.indexOf('$', 1) + 1;
            return literal.substring(delimiter, literal.length() - delimiter);
        }
        var doubled = String.valueOf(quote).repeat(2);
        return literal.substring(1, literal.length() - 1).replace(doubled, String.valueOf(quote));
    }
}
