package dev.vantage.eval;

/** What came of running a query. */
sealed interface Outcome {

    record Rows(ResultTable table) implements Outcome {}

    /** @param reason one line */
    record Failed(String reason) implements Outcome {}

    /** Nobody has run it yet. */
    record Unseen() implements Outcome {}
}
