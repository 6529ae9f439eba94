package dev.vantage.calcite.lexer;

/** A place in the text of a statement, and the scans that every dialect shares. */
final class Cursor {

    /** What {@link #peek} gives past the end; the lexer refuses a text that holds it. */
    static final char END = '\0';

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    boolean sees(String what) {
        return text.startsWith(what, at);
    }

    void skip(int count) {
        at += count;
    }

    void skipTo(int position) {
        at = position;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    int find(String what, int from) {
        return text.indexOf(what, from);
    }

    Token token(Token.Kind kind, String meaning, int start) {
        return Token.of(kind, meaning, start, at);
    }

    /** Takes the next {@code length} characters as a symbol. */
    Token symbol(int length) {
        int start = at;
        at += length;
        return token(Token.Kind.SYMBOL, since(start), start);
    }

    /** From an opening quote to its end, where two quotes stand for one. */
    String quoted(char quote) {
        var inner = new StringBuilder();
        for (at++; !atEnd(); at++) {
            if (peek() != quote) {
                inner.append(peek());
            } else if (peek(1) == quote) {
                inner.append(quote);
                at++;
            } else {
                at++;
                return inner.toString();
            }
        }
        throw SyntaxException.unreadable("A " + quote + " has no closing " + quote);
    }

    String name() {
        int start = at;
        while (Letters.continuesName(peek())) {
            at++;
        }
        return since(start);
    }

    boolean seesNumber() {
        return Letters.isDigit(peek()) || peek() == '.' && Letters.isDigit(peek(1));
    }

    Token number() {
        int start = at;
        if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X')) {
            at += 2;
            while (Letters.isHexDigit(peek()) || peek() == '_') {
                at++;
            }
            refuseLetterAfterNumber();
            return token(Token.Kind.NUMBER, "1", start); // its value is no matter to a check, and Calcite has no 0x1F
        }
        skipDigits();
        if (peek() == '.') {
            at++;
            skipDigits();
        }
        int digits = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek() == 'e' || peek() == 'E') && Letters.isDigit(peek(digits))) {
            at += digits;
            skipDigits();
        }
        refuseLetterAfterNumber();
        var value = since(start).replace("_", "");
        return token(Token.Kind.NUMBER, value.endsWith(".") ? value + "0" : value, start);
    }

    private void skipDigits() {
        while (Letters.isDigit(peek()) || peek() == '_') {
            at++;
        }
    }

    private void refuseLetterAfterNumber() {
        if (Letters.continuesName(peek())) {
            throw SyntaxException.unreadable("A number runs into a name at character " + (at + 1));
        }
    }
}
