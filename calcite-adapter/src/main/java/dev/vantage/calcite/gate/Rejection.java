package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.SyntaxException;

/** Ends a check; the gate turns it into a {@link Verdict.Rejected}. */
final class Rejection extends RuntimeException {

    private final Reason reason;

    Rejection(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
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
