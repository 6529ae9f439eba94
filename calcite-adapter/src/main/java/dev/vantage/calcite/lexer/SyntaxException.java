package dev.vantage.calcite.lexer;

/** The text is not one readable statement. */
public final class SyntaxException extends RuntimeException {

    /** What kept it from being read. */
    public enum Kind {
        /** Nothing but white space and comments, or more than one statement. */
        NOT_ONE_STATEMENT,
        /** Longer than {@link Lexer#MAX_LENGTH} or {@link Lexer#MAX_TOKENS}. */
        TOO_LONG,
        /** Nested deeper than {@link Lexer#MAX_DEPTH}. */
        TOO_DEEP,
        UNREADABLE
    }

    private final Kind kind;

    SyntaxException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    static SyntaxException unreadable(String message) {
        return new SyntaxException(Kind.UNREADABLE, message);
    }

    public Kind kind() {
        return kind;
    }

    /** Never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
