package dev.vantage.eval.spider;

/** SQL that Spider's grammar does not cover. */
final class UnreadableSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSqlException(String message) {
        super(message);
    }
}
