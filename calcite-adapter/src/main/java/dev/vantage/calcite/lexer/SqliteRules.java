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

    @Override
    public void startComment(Cursor cursor) {}

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

    private static Token parameter(Cursor cursor) {
        int start = cursor.at();
        cursor.skip(1);
        cursor.name();
        return cursor.token(Kind.PARAMETER, cursor.since(start), start);
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
