package dev.vantage.eval.spider;

import com.fasterxml.jackson.annotation.JsonValue;

/** What Spider's script compares one by one, in its order and by its names. */
public enum Clause {
    /** Selected expressions with their aggregates, in any order. */
    SELECT("select"),
    /** The same without the aggregate right behind SELECT or a comma. */
    SELECT_WITHOUT_AGGREGATES("select(no AGG)"),
    /** Conditions of WHERE in any order. */
    WHERE("where"),
    /** What stands left in the conditions. */
    WHERE_WITHOUT_OPERATORS("where(no OP)"),
    /** Grouped columns in any order, by column name alone, whatever the table. */
    GROUP_WITHOUT_HAVING("group(no Having)"),
    /** Grouped columns in their order, with tables, and HAVING. */
    GROUP("group"),
    /** ORDER BY, and whether there is a LIMIT. */
    ORDER("order"),
    /** Which of AND and OR occur in WHERE. */
    AND_OR("and/or"),
    /** The queries behind INTERSECT, UNION and EXCEPT, exact. */
    COMBINED("IUEN"),
    /** Which keywords occur. */
    KEYWORDS("keywords");

    private final String title;

    Clause(String title) {
        this.title = title;
    }

    /** As the script prints it. */
    @Override
    @JsonValue
    public String toString() {
        return title;
    }
}
