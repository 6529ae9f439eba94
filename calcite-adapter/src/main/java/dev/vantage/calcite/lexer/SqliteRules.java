package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.Token.Kind;
import java.util.List;

/** @see <a href="https://sqlite.org/src/file/src/tokenize.c">SQLite's tokenizer</a> */
final class SqliteRules implements DialectRules {

    private static final List<String> LONG_SYMBOLS =
            List.of("->>", "<=", ">=", "<>", "!=", "==", "||", "<<", ">>", "->");
    private static final String SHORT_SYMBOLS = "+-*/%<>=&|~(),.;";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == BYTE_ORDER_MARK;
    }

    @Override
    public boolean endsLineComment(char c) {
        return c == '\n';
    }

    /** At the very end of a text the two characters are operators. */
    @Override
    public void startComment(Cursor cursor) {
        if (cursor.atEnd()) {
            throw SyntaxException.unreadable("A /* has no closing */");
        }
    }

    @Override
    public boolean endsOpenComment() {
        return true;
    }

    @Override
    public boolean nestsComments() {
        return false;
    }

    @Override
    public Token special(Cursor cursor) {
        int start = cursor.at();
        return switch (cursor.peek()) {
            case '\'' -> cursor.token(Kind.STRING, cursor.quoted('\''), start);
            case '"' -> cursor.token(Kind.NAME_OR_STRING, cursor.quoted('"'), start);
            case '`' -> cursor.token(Kind.NAME, cursor.quoted('`'), start);
            case '[' -> cursor.token(Kind.NAME, bracketed(cursor), start);
            case 'x', 'X' -> cursor.peek(1) == '\'' ? blob(cursor) : Token.NONE;
            case '?', ':', '@', '$', '#' -> parameter(cursor);
            default -> Token.NONE;
        };
    }

    private static String bracketed(Cursor cursor) {
        int start = cursor.at();
        int close = cursor.find("]", start);
        if (close < 0) {
            throw SyntaxException.unreadable("A [ has no closing ]");
        }
        cursor.skipTo(close + 1);
        var name = cursor.since(start);
        return name.substring(1, name.length() - 1);
    }

    private static Token blob(Cursor cursor) {
        int start = cursor.at();
        cursor.skip(1);
        return cursor.token(Kind.STRING, cursor.quoted('\''), start);
    }

    /** {@code ?1}, or a sign and a name, which may hold {@code ::} and end in parentheses as names in Tcl do. */
    private static Token parameter(Cursor cursor) {
        int start = cursor.at();
        boolean numbered = cursor.peek() == '?';
        cursor.skip(1);
        while (numbered && Letters.isDigit(cursor.peek())) {
            cursor.skip(1);
        }
        if (!numbered) {
            skipParameterName(cursor);
        }
        return cursor.token(Kind.PARAMETER, cursor.since(start), start);
    }

    private static void skipParameterName(Cursor cursor) {
        boolean named = false;
        while (Letters.continuesName(cursor.peek()) || cursor.sees("::")) {
            named |= cursor.peek() != ':';
            cursor.skip(cursor.peek() == ':' ? 2 : 1);
        }
        if (!named) {
            throw SyntaxException.unreadable("A parameter has no name at character " + (cursor.at() + 1));
        }
        if (cursor.peek() != '(') {
            return;
        }
        while (cursor.peek() != ')') {
            if (cursor.atEnd() || cursor.peek() <= ' ') {
                throw SyntaxException.unreadable("A parameter's ( has no closing )");
            }
            cursor.skip(1);
        }
        cursor.skip(1);
    }

    @Override
    public String name(Cursor cursor) {
        return cursor.name();
    }

    @Override
    public Token symbol(Cursor cursor) {
        for (var symbol : LONG_SYMBOLS) {
            if (cursor.sees(symbol)) {
                return cursor.symbol(symbol.length());
            }
        }
        if (SHORT_SYMBOLS.indexOf(cursor.peek()) < 0) {
            throw SyntaxException.unreadable("SQLite has no symbol " + cursor.peek());
        }
        return cursor.symbol(1);
    }
}
