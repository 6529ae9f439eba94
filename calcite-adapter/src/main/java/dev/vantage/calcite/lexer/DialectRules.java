package dev.vantage.calcite.lexer;

/** Where the lexers of two databases differ. */
interface DialectRules {

    boolean isSpace(char c);

    /** Whether a comment that started with two dashes ends before this character. */
    boolean endsLineComment(char c);

    /** @throws SyntaxException if a comment begins, behind its {@code /*}, with what is read in more than one way */
    void startComment(Cursor cursor);

    /** Whether the end of the text also ends a comment. */
    boolean endsOpenComment();

    /** Whether a comment inside a comment needs its own end. */
    boolean nestsComments();

    /**
     * Reads a token whose form only this dialect has: quoted text, a prefixed string, a parameter.
     *
     * @return {@link Token#NONE}, with the cursor where it was, if there is none
     */
    Token special(Cursor cursor);

    /** Reads a keyword or a name without quotes. */
    String name(Cursor cursor);

    /** Reads an operator or a punctuation mark. */
    Token symbol(Cursor cursor);
}
