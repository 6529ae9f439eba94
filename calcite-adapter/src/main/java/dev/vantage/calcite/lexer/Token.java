package dev.vantage.calcite.lexer;

import java.util.Set;

/**
 * A significant piece of SQL text; comments and white space have none.
 *
 * @param text what it means: the inner text of quotes with their escapes resolved, else the characters themselves
 * @param keyword the text of a word in upper case, empty for everything else
 * @param start where it begins in the statement
 * @param end after its last character
 */
public record Token(Kind kind, String text, String keyword, int start, int end) {

    /** Stands before the first and after the last token, so that looking around needs no null. */
    public static final Token NONE = new Token(Kind.NONE, "", "", 0, 0);

    /** What a token is. */
    public enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in quotes. */
        NAME,
        /** SQLite's text in double quotes: a name where one fits, else a string. */
        NAME_OR_STRING,
        STRING,
        NUMBER,
        SYMBOL,
        PARAMETER,
        NONE
    }

    static Token of(Kind kind, String text, int start, int end) {
        return new Token(kind, text, kind == Kind.WORD ? Letters.upper(text) : "", start, end);
    }

    static Token word(String text) {
        return of(Kind.WORD, text, 0, 0);
    }

    static Token symbol(String text) {
        return of(Kind.SYMBOL, text, 0, 0);
    }

    Token as(Kind other) {
        return of(other, text, start, end);
    }

    /** @param what a keyword in upper case, or a symbol */
    public boolean is(String what) {
        return kind == Kind.SYMBOL ? text.equals(what) : !keyword.isEmpty() && keyword.equals(what);
    }

    boolean isOneOf(Set<String> keywords) {
        return !keyword.isEmpty() && keywords.contains(keyword);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether the statement holds it; a rewrite adds others. */
    boolean isOriginal() {
        return end > 0;
    }

    /** A word or a name; a word may also be a keyword. */
    boolean isNameLike() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    /** Whether it can name something: a word, which may also be a keyword, or what stands in the quotes of names. */
    public boolean mayName() {
        return switch (kind) {
            case WORD, NAME, NAME_OR_STRING -> true;
            case STRING, NUMBER, SYMBOL, PARAMETER, NONE -> false;
        };
    }

    boolean exists() {
        return kind != Kind.NONE;
    }
}
