package dev.vantage.model.rank;

import static dev.vantage.model.plan.Keyword.*;

import dev.vantage.model.plan.Keyword;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of English that go with keywords of a plan: where one is without the other, something may be amiss. */
enum Cue {
    COUNTING("how many|number of|count", COUNT, COUNT_ALL),
    MEAN("average|mean", AVG),
    TOTAL("total|sum", SUM, COUNT_ALL, COUNT),
    MOST("most|highest|largest|maximum|max|biggest|oldest|longest|top|best|greatest", LIMIT_ONE, LIMIT, MAX),
    LEAST("least|lowest|smallest|minimum|min|youngest|shortest|fewest|earliest", LIMIT_ONE, LIMIT, MIN),
    EACH("each|every|per", GROUP),
    DIFFERENT("different|distinct|unique", Keyword.DISTINCT),
    NEGATION(
            "not|never|no|without|none|neither|nor|don't|doesn't|didn't|except",
            NOT_IN,
            EXCEPT,
            NOT_EQUAL,
            NOT_CONTAINS,
            NOT_LIKE,
            IS_NULL,
            IS_NOT_NULL),
    CHOICE("or|either", OR, UNION, IN),
    BOTH("both", INTERSECT),
    SORTING("order|sorted|sort|ordered|alphabetical|ascending|descending", ORDER),
    PART("contain|contains|containing|substring|include|includes|mention|mentions|mentioning", CONTAINS, LIKE),
    BEGINNING("start|starts|begin|beginning", STARTS_WITH, LIKE),
    RANGE("between", Keyword.BETWEEN, GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL),
    MORE("more|greater|above|over|older|higher|larger|least|after|exceeds", GREATER, GREATER_OR_EQUAL),
    LESS_OF("less|below|under|fewer|younger|lower|before|smaller", LESS, LESS_OR_EQUAL),
    CALENDAR(
            "weeks?|weekly|weekdays?|weekends?|months?|monthly|quarters?|quarterly|hours?|hourly|\\d ?[ap]m|noon|midnight"
                    + "|(?:sun|mon|tues|wednes|thurs|fri|satur)days?",
            YEAR_MONTH,
            WEEK,
            QUARTER,
            WEEKDAY,
            HOUR),
    TODAY(
            "today|now|yesterday|tomorrow|ago|overdue|late|expired|upcoming|old|age|this year|this month|last year|next year"
                    + "|(?:past|last|next|coming) (?:\\w+ )?(?:days?|weeks?|months?|years?)",
            NOW);

    private final Pattern words;
    private final Set<Keyword> keywords;

    Cue(String words, Keyword first, Keyword... others) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
        this.keywords = EnumSet.of(first, others);
    }

    /** @param question in lower case */
    boolean isIn(String question) {
        return words.matcher(question).find();
    }

    boolean isIn(Set<Keyword> written) {
        return keywords.stream().anyMatch(written::contains);
    }
}
