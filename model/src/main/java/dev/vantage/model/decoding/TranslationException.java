package dev.vantage.model.decoding;

/** A question that could not be translated, and why. */
public final class TranslationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Kind {
        QUESTION_TOO_LONG,
        EMPTY_QUESTION,
        UNREADABLE_QUESTION,
        /** It tells to change data. */
        NO_QUESTION,
        EMPTY_SCHEMA,
        NO_CANDIDATE,
        CANCELLED,
        /** What computes has failed, and was replaced in vain. */
        ENGINE_LOST
    }

    private final Kind kind;

    public TranslationException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
