package dev.vantage.calcite.gate;

/** What the gate says about a statement. */
public sealed interface Verdict {

    /** @param sql the original text up to its last significant character: without a semicolon or comments behind it */
    record Accepted(String sql) implements Verdict {}

    /**
     * @param sql the text as it was given
     * @param message what is wrong and what would be right, for a person
     */
    record Rejected(String sql, Reason reason, String message) implements Verdict {}
}
