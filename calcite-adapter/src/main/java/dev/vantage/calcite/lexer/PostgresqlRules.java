package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.Token.Kind;

/**
 * Lexing with {@code standard_conforming_strings} on, which the driver sets on its connections.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class PostgresqlRules implements DialectRules {

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String LETS_OPERATOR_END_IN_SIGN = "~!@#%^&|`?";
    private static final String PUNCTUATION = "()[],.;:";

    private final boolean placeholders;

    /** @param placeholders whether {@code ?} is a parameter, as in a prepared statement of JDBC, or an operator */
    PostgresqlRules(boolean placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    @Override
    public boolean endsLineComment(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@code /*}{@code /} is a whole comment to pgjdbc: it would see SQL, and ends of statements, in the rest of it. */
    @Override
    public void startComment(Cursor cursor) {
        if (cursor.peek() == '/') {
            throw SyntaxException.unreadable("A comment may not begin with /*/; put a space behind the /*");
        }
    }

    @Override
    public boolean endsOpenComment() {
        return false;
    }

    @Override
    public boolean nestsComments() {
        return true;
    }

    @Override
    public Token special(Cursor cursor) {
        int start = cursor.at();
        char next = cursor.peek(1);
        return switch (cursor.peek()) {
            case '\'' -> string(cursor, 0);
            case '"' -> cursor.token(Kind.NAME, cursor.quoted('"'), start);
            case '$' -> dollar(cursor);
            case 'e', 'E' -> next == '\'' ? escapeString(cursor) : Token.NONE;
            case 'b', 'B', 'n', 'N', 'x', 'X' -> next == '\'' ? string(cursor, 1) : Token.NONE;
            case 'u', 'U' -> next == '&' ? unicode(cursor) : Token.NONE;
            default -> Token.NONE;
        };
    }

    private Token string(Cursor cursor, int prefix) {
        int start = cursor.at();
        cursor.skip(prefix);
        var token = cursor.token(Kind.STRING, cursor.quoted('\''), start);
        refuseContinuation(cursor);
        return token;
    }

    /** Behind two quotes that stand for one pgjdbc takes a backslash for itself, and so sees another end of the string. */
    private Token escapeString(Cursor cursor) {
        int start = cursor.at();
        refuseBehindString(cursor);
        var inner = new StringBuilder();
        boolean hasDoubled = false;
        for (cursor.skip(2); !cursor.atEnd(); cursor.skip(1)) {
            if (cursor.sees("\\'") && hasDoubled) {
                throw SyntaxException.unreadable("A string E'...' may not have \\' behind ''; write \\' for each");
            }
            if (cursor.peek() == '\\' || cursor.sees("''")) {
                hasDoubled |= cursor.peek() != '\\';
                cursor.skip(1);
                inner.append(cursor.peek());
            } else if (cursor.peek() == '\'') {
                cursor.skip(1);
                refuseContinuation(cursor);
                return cursor.token(Kind.STRING, inner.toString(), start);
            } else {
                inner.append(cursor.peek());
            }
        }
        throw SyntaxException.unreadable("A ' has no closing '");
    }

    /** Behind a quote or a dollar pgjdbc sees neither the E nor the dollar that begins a string. */
    private static void refuseBehindString(Cursor cursor) {
        if (cursor.at() > 0 && "'$".indexOf(cursor.peek(-1)) >= 0) {
            throw SyntaxException.unreadable("Between two strings there has to be a space");
        }
    }

    /**
     * PostgreSQL joins strings that a line break separates and reads the later ones by the rules of the first, pgjdbc
     * does not: what is text to one would be SQL to the other.
     */
    private void refuseContinuation(Cursor cursor) {
        int end = cursor.at();
        boolean newLine = false;
        while (isSpace(cursor.peek()) || cursor.sees("--")) {
            boolean comment = cursor.peek() == '-';
            while (comment && !cursor.atEnd() && !endsLineComment(cursor.peek())) {
                cursor.skip(1);
            }
            newLine |= endsLineComment(cursor.peek());
            cursor.skip(1);
        }
        if (newLine && cursor.peek() == '\'') {
            throw SyntaxException.unreadable("Strings on adjacent lines are not joined; write one string");
        }
        cursor.skipTo(end);
    }

    private Token unicode(Cursor cursor) {
        if (cursor.peek(2) == '"') {
            throw SyntaxException.unreadable("Names written U&\"...\" are not supported; write the name itself");
        }
        return cursor.peek(2) == '\'' ? string(cursor, 2) : Token.NONE;
    }

    private static Token dollar(Cursor cursor) {
        int start = cursor.at();
        refuseBehindString(cursor);
        cursor.skip(1);
        boolean numbered = Letters.isDigit(cursor.peek());
        while (Letters.continuesName(cursor.peek()) && cursor.peek() != '$') {
            cursor.skip(1);
        }
        if (numbered) {
            return cursor.token(Kind.PARAMETER, cursor.since(start), start);
        }
        if (cursor.peek() != '$') {
            throw SyntaxException.unreadable("A $ starts neither a string nor a parameter");
        }
        cursor.skip(1);
        var tag = cursor.since(start);
        int close = cursor.find(tag, cursor.at());
        if (close < 0) {
            throw SyntaxException.unreadable("A " + tag + " has no closing " + tag);
        }
        cursor.skipTo(close + tag.length());
        var whole = cursor.since(start);
        return cursor.token(Kind.STRING, whole.substring(tag.length(), whole.length() - tag.length()), start);
    }

    /** A dollar belongs to the name before it; to pgjdbc only if Java knows the character before it as a name's. */
    @Override
    public String name(Cursor cursor) {
        var name = cursor.name();
        for (int i = name.indexOf('$'); i > 0; i = name.indexOf('$', i + 1)) {
            if (!Character.isJavaIdentifierPart(name.charAt(i - 1))) {
                throw SyntaxException.unreadable("Put the name " + name + " into double quotes");
            }
        }
        return name;
    }

    @Override
    public Token symbol(Cursor cursor) {
        if (cursor.sees("::") || cursor.sees(":=")) {
            return cursor.symbol(2);
        }
        if (PUNCTUATION.indexOf(cursor.peek()) >= 0) {
            return cursor.symbol(1);
        }
        if (isPlaceholder(cursor, 0)) {
            return cursor.symbol(1).as(Kind.PARAMETER);
        }
        int length = operatorLength(cursor);
        if (length == 0) {
            throw SyntaxException.unreadable("PostgreSQL has no symbol " + cursor.peek());
        }
        return cursor.symbol(length);
    }

    /** In a prepared statement of JDBC two question marks, counted from the first of a row, stand for the operator. */
    private boolean isPlaceholder(Cursor cursor, int ahead) {
        return placeholders && cursor.peek(ahead) == '?' && cursor.peek(ahead + 1) != '?';
    }

    /** An operator ends before a comment, and in a sign only if it holds a character that no standard operator has. */
    private int operatorLength(Cursor cursor) {
        int length = 0;
        boolean maySign = false;
        while (OPERATOR_CHARACTERS.indexOf(cursor.peek(length)) >= 0
                && !startsComment(cursor, length)
                && !isPlaceholder(cursor, length)) {
            maySign |= LETS_OPERATOR_END_IN_SIGN.indexOf(cursor.peek(length)) >= 0;
            length += placeholders && cursor.peek(length) == '?' ? 2 : 1;
        }
        while (length > 1 && !maySign && (cursor.peek(length - 1) == '+' || cursor.peek(length - 1) == '-')) {
            length--;
        }
        return length;
    }

    private static boolean startsComment(Cursor cursor, int ahead) {
        return cursor.peek(ahead) == '-' && cursor.peek(ahead + 1) == '-'
                || cursor.peek(ahead) == '/' && cursor.peek(ahead + 1) == '*';
    }
}
