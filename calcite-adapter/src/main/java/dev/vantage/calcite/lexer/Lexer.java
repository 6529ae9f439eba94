package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.SyntaxException.Kind;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a statement into the tokens that the database itself would see. */
public final class Lexer {

    /** Characters; the longest statement of the published benchmarks has under 2,000. */
    public static final int MAX_LENGTH = 100_000;

    /** Tokens; Calcite takes a time for a chain of operators that grows with the square of its length. */
    public static final int MAX_TOKENS = 5_000;

    /** Open parentheses and brackets. */
    public static final int MAX_DEPTH = 50;

    private Lexer() {}

    /**
     * All significant tokens of a text, semicolons too.
     *
     * @throws SyntaxException if the text is too long, nested too deeply or not readable in the dialect
     */
    public static List<Token> tokens(String sql, Dialect dialect) {
        return tokens(sql, dialect, false);
    }

    /** @param placeholders whether {@code ?} is a parameter even where the dialect has it as an operator */
    public static List<Token> tokens(String sql, Dialect dialect, boolean placeholders) {
        refuseUnreadable(sql);
        var rules = switch (dialect) {
            case SQLITE -> new SqliteRules();
            case POSTGRESQL -> new PostgresqlRules(placeholders);
        };
        var cursor = new Cursor(sql);
        var tokens = new ArrayList<Token>();
        int depth = 0;
        for (skipSilence(cursor, rules); !cursor.atEnd(); skipSilence(cursor, rules)) {
            var token = next(cursor, rules);
            depth += nesting(token);
            if (depth > MAX_DEPTH) {
                throw new SyntaxException(Kind.TOO_DEEP, "The statement nests deeper than " + MAX_DEPTH + " levels");
            }
            tokens.add(token);
            if (tokens.size() > MAX_TOKENS) {
                throw new SyntaxException(Kind.TOO_LONG, "The statement has more than " + MAX_TOKENS + " words");
            }
        }
        return tokens;
    }

    /**
     * The tokens of a text that holds one statement, without semicolons.
     *
     * @throws SyntaxException also if there is no statement or more than one
     */
    public static List<Token> statement(String sql, Dialect dialect, boolean placeholders) {
        var tokens = tokens(sql, dialect, placeholders);
        int size = tokens.size();
        while (size > 0 && tokens.get(size - 1).is(";")) {
            size--;
        }
        if (size == 0) {
            throw new SyntaxException(Kind.NOT_ONE_STATEMENT, "The statement is empty");
        }
        var statement = tokens.subList(0, size);
        if (statement.stream().anyMatch(token -> token.is(";"))) {
            throw new SyntaxException(Kind.NOT_ONE_STATEMENT, "There is more than one statement; run one at a time");
        }
        return List.copyOf(statement);
    }

    private static Token next(Cursor cursor, DialectRules rules) {
        var special = rules.special(cursor);
        if (special.exists()) {
            return special;
        }
        if (cursor.seesNumber()) {
            return cursor.number();
        }
        if (Letters.startsName(cursor.peek())) {
            int start = cursor.at();
            return cursor.token(Token.Kind.WORD, rules.name(cursor), start);
        }
        return rules.symbol(cursor);
    }

    private static void skipSilence(Cursor cursor, DialectRules rules) {
        while (!cursor.atEnd()) {
            if (rules.isSpace(cursor.peek())) {
                cursor.skip(1);
            } else if (cursor.sees("--")) {
                skipLineComment(cursor, rules);
            } else if (cursor.sees("/*")) {
                skipBlockComment(cursor, rules);
            } else {
                return;
            }
        }
    }

    private static void skipLineComment(Cursor cursor, DialectRules rules) {
        while (!cursor.atEnd() && !rules.endsLineComment(cursor.peek())) {
            cursor.skip(1);
        }
    }

    private static void skipBlockComment(Cursor cursor, DialectRules rules) {
        int open = 1;
        cursor.skip(2);
        rules.startComment(cursor);
        while (open > 0) {
            if (cursor.atEnd() && rules.endsOpenComment()) {
                return;
            }
            if (cursor.atEnd()) {
                throw SyntaxException.unreadable("A /* has no closing */");
            }
            if (cursor.sees("*/")) {
                open--;
                cursor.skip(2);
            } else if (rules.nestsComments() && cursor.sees("/*")) {
                open++;
                cursor.skip(2);
            } else {
                cursor.skip(1);
            }
        }
    }

    private static int nesting(Token token) {
        if (token.is("(") || token.is("[")) {
            return 1;
        }
        return token.is(")") || token.is("]") ? -1 : 0;
    }

    /** Half a surrogate pair would reach the database as {@code ?}, and a zero character may end the text for it. */
    private static void refuseUnreadable(String sql) {
        if (sql.length() > MAX_LENGTH) {
            throw new SyntaxException(
                    Kind.TOO_LONG,
                    "The statement has " + sql.length() + " characters; at most " + MAX_LENGTH + " are checked");
        }
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < sql.length() && Character.isLowSurrogate(sql.charAt(i + 1))) {
                i++;
            } else if (c == Cursor.END || Character.isSurrogate(c)) {
                throw SyntaxException.unreadable("Character " + (i + 1) + " of the statement is not valid text");
            }
        }
    }
}
