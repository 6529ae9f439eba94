package dev.vantage.eval.errors;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is wrong with an answer; a wrong answer has one kind or more. */
public enum ErrorKind {
    NO_ANSWER("no answer", "There are no rows: no SQL was written, or it was refused, failed or took too long."),
    UNREADABLE("not told", "Plans cannot say the gold SQL or the predicted, so the two are not compared."),
    TABLE("table", "The tables that are named, or whose columns are named, are not the same."),
    COLUMN("column", "Of a table that both name, the columns that are named are not the same."),
    VALUE("value", "The values that columns are compared with, or the number of a LIMIT, are not the same."),
    STRUCTURE(
            "structure",
            "Aggregates, operators, conditions, groups, subqueries, set operations or named joins are not the same or"
                    + " not as many; what only orders, and DISTINCT, is not among them."),
    DISTINCT("DISTINCT", "DISTINCT stands in one more often than in the other."),
    ORDER("order", "What rows are ordered by, in which direction, or whether there is a LIMIT, is not the same."),
    PLACE("place", "All of the above is the same, but it stands in other places."),
    SAME_QUERY("same query", "Both are the same plan and their rows still differ.");

    private final String title;
    private final String rule;

    ErrorKind(String title, String rule) {
        this.title = title;
        this.rule = rule;
    }

    /** When an answer is of this kind, in one sentence. */
    public String rule() {
        return rule;
    }

    /** As reports write it. */
    @Override
    @JsonValue
    public String toString() {
        return title;
    }
}
