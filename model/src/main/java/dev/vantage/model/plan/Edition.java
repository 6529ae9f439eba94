package dev.vantage.model.plan;

import java.util.Arrays;
import java.util.List;

/** An edition of the plan language. A later one says more; whatever an earlier one says it says in the same tokens. */
public enum Edition {
    /** One arithmetic operator, aggregates of columns, inner joins. */
    FIRST(Keyword.IS_NOT_NULL),
    /** Expressions, ratios, parts of dates and texts, conditions in aggregates, subqueries as operands, outer joins. */
    SECOND(Keyword.NOW),
    /** Months of a year, weeks, quarters, days of the week and hours. */
    THIRD(Keyword.HOUR);

    private final List<String> keywords;

    Edition(Keyword last) {
        keywords = Arrays.stream(Keyword.values())
                .limit(last.ordinal() + 1L)
                .map(Keyword::name)
                .toList();
    }

    /** The newest, which plans of gold SQL are written in. */
    public static Edition newest() {
        return THIRD;
    }

    /**
     * The edition that a checkpoint was trained in.
     *
     * @param keywords their names, in the order of the network's outputs
     * @throws IllegalArgumentException if they are not those of any edition
     */
    public static Edition of(List<String> keywords) {
        return Arrays.stream(values())
                .filter(edition -> edition.keywords.equals(keywords))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "its keywords are not those of this version's plan language; use the version it was made for"));
    }

    /** Names of its keywords, by ordinal. */
    public List<String> keywords() {
        return keywords;
    }
}
