package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.SyntaxException;

/** Ends a check; the gate turns it into a {@link Verdict.Rejected}. */
final class Rejection extends RuntimeException {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_NAME = 100;

    private final Reason reason;

    Rejection(Reason reason, String message) {
        super(shortened(message, LONGEST_MESSAGE), null, false, false);
        this.reason = reason;
    }

    /** A name of a statement as a person can read it in a message. */
    static String shown(String name) {
        return shortened(name, LONGEST_NAME);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }

    static Rejection of(SyntaxException unreadable) {
        var reason = switch (unreadable.kind()) {
            case NOT_ONE_STATEMENT -> Reason.NOT_ONE_STATEMENT;
            case TOO_LONG -> Reason.TOO_LONG;
            case TOO_DEEP -> Reason.TOO_DEEP;
            case UNREADABLE -> Reason.UNPARSABLE;
        };
        return new Rejection(reason, unreadable.getMessage());
    }

    Verdict of(String sql) {
        return new Verdict.Rejected(sql, reason, String.valueOf(getMessage()));
    }
}
