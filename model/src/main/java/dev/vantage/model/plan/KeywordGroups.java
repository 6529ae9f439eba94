package dev.vantage.model.plan;

import static dev.vantage.model.plan.Keyword.*;

/** Keywords that may stand where the others of their group may. */
final class KeywordGroups {

    static final KeywordSet ARITHMETIC = KeywordSet.of(PLUS, MINUS, TIMES, DIVIDE);
    static final KeywordSet QUOTIENTS = KeywordSet.of(RATIO, PERCENT);
    static final KeywordSet AGGREGATES = KeywordSet.of(COUNT_ALL, COUNT, MAX, MIN, SUM, AVG);
    static final KeywordSet FUNCTIONS_OF_THE_SECOND = KeywordSet.of(
            YEAR,
            MONTH,
            DAY,
            JULIAN_DAY,
            DATE,
            AS_REAL,
            AS_INTEGER,
            WITHOUT_COMMAS,
            SUBSTRING,
            ROUND,
            ABS,
            LENGTH,
            LOWER,
            UPPER);
    static final KeywordSet FUNCTIONS =
            FUNCTIONS_OF_THE_SECOND.or(KeywordSet.of(YEAR_MONTH, WEEK, QUARTER, WEEKDAY, HOUR));
    static final KeywordSet COMPARISONS =
            KeywordSet.of(EQUAL, NOT_EQUAL, LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL);
    static final KeywordSet PATTERNS = KeywordSet.of(CONTAINS, STARTS_WITH, ENDS_WITH, LIKE, NOT_CONTAINS, NOT_LIKE);
    static final KeywordSet MEMBERSHIP = KeywordSet.of(IN, NOT_IN);
    static final KeywordSet PREDICATES =
            COMPARISONS.or(PATTERNS).or(MEMBERSHIP).or(KeywordSet.of(BETWEEN, IS_NULL, IS_NOT_NULL));
    static final KeywordSet SET_OPERATIONS = KeywordSet.of(INTERSECT, UNION, EXCEPT);

    private KeywordGroups() {}
}
