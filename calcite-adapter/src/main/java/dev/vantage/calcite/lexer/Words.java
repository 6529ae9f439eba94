package dev.vantage.calcite.lexer;

import dev.vantage.model.schema.Dialect;
import java.util.Set;

/** Words that mean something to one of the parsers. Measured: a word is listed if the parser refused it as a column. */
final class Words {

    /** Words that Babel cannot take as a plain name. */
    static final Set<String> RESERVED_BY_BABEL = of(
            """
            ALL ANY ASOF BY CALL CASE CREATE CROSS CURRENT CURSOR DATE DATEADD DATEDIFF DATEPART DATETIME DATE_PART
            DEFAULT DEFINE DELETE DESCRIBE DISTINCT DROP EXCEPT EXISTS EXPLAIN FETCH FRIDAY FROM FULL GRANT GROUP
            GROUPING HAVING IN INNER INSERT INTERSECT INTERVAL INTO JOIN JSON_SCOPE LATERAL LEFT LIMIT MATCH_CONDITION
            MATCH_RECOGNIZE MEASURE MERGE MINUS MONDAY NATURAL NEW NEXT NOT NULL OFFSET ON ORDER ORDINAL OUTER OVER
            PARTITION PATTERN QUALIFY RANGE RIGHT ROLLUP ROW ROWS SAFE_CAST SAFE_OFFSET SAFE_ORDINAL SATURDAY SELECT
            SET SKIP SNAPSHOT SOME STREAM SUNDAY TABLE TABLESAMPLE THEN THURSDAY TIME TIMESTAMP TRY_CAST TUESDAY UNION
            UNIQUE UNNEST UNSIGNED UPDATE USING UUID VALUES VARIANT VOLATILE WEDNESDAY WHEN WHERE WINDOW WITH""");

    /** Words that Babel reads as a literal or a special form, and SQLite as a name. */
    static final Set<String> SPECIAL_TO_BABEL = of(
            """
            CURRENT_CATALOG CURRENT_ROLE CURRENT_PATH CURRENT_SCHEMA SESSION_USER SYSTEM_USER USER LOCALTIME
            LOCALTIMESTAMP ROW_NUMBER PERIOD MULTISET SPECIFIC TRUE FALSE UNKNOWN""");

    /** Words that are a name or a keyword by what stands around them. */
    static final Set<String> BY_CONTEXT = of("CURRENT OFFSET OVER PARTITION RANGE ROW ROWS LEFT RIGHT FULL CROSS INNER"
            + " OUTER NATURAL");

    /** Words before a parenthesis that do not call a function, or call it by a grammar of its own. */
    static final Set<String> NO_PLAIN_CALL = of(
            """
            CAST EXTRACT SUBSTRING TRIM POSITION OVERLAY GROUPING ROW ARRAY EXISTS IN ANY SOME ALL VALUES OVER USING
            AND OR NOT ON WHERE WHEN THEN ELSE AS BY FROM JOIN SELECT DISTINCT UNION EXCEPT INTERSECT HAVING FILTER
            ROLLUP CUBE SETS LATERAL TABLE LIMIT OFFSET BETWEEN LIKE ILIKE IS CASE GROUP WITHIN MATERIALIZED RECURSIVE
            RETURNING INTO WITH UNNEST TABLESAMPLE BERNOULLI SYSTEM REPEATABLE INTERVAL NULL SET CHECK UNIQUE ESCAPE
            SIMILAR TO COLLATE WINDOW PARTITION ORDER""");

    /** Words of a clause that may follow FROM and end it. */
    static final Set<String> END_OF_FROM =
            of("WHERE GROUP ORDER HAVING LIMIT UNION INTERSECT EXCEPT WINDOW OFFSET FETCH SELECT VALUES");

    /** Functions whose arguments may be separated by FROM, FOR, IN or PLACING. */
    static final Set<String> WORDS_BETWEEN_ARGUMENTS = of("EXTRACT SUBSTRING TRIM OVERLAY POSITION");

    static final Set<String> SET_OPERATORS = of("UNION EXCEPT INTERSECT");

    private static final Set<String> RESERVED_BY_SQLITE = of(
            """
            ALL AND AS BETWEEN BY CASE CHECK COLLATE COMMIT CONSTRAINT CREATE CROSS CURRENT DEFAULT DELETE DISTINCT
            DROP ELSE ESCAPE EXCEPT EXISTS FILTER FROM FULL GROUP HAVING IN INDEXED INNER INSERT INTERSECT INTO IS
            ISNULL JOIN LEFT LIMIT NATURAL NOT NOTNULL NULL OFFSET ON OR ORDER OUTER OVER PARTITION RANGE REFERENCES
            RETURNING RIGHT ROW ROWS SELECT SET TABLE THEN TO UNION UNIQUE UPDATE USING VALUES WHEN WHERE WINDOW
            WITH""");

    private static final Set<String> RESERVED_BY_POSTGRESQL = of(
            """
            ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC BOTH BY CASE CAST CHECK COLLATE COLUMN CONSTRAINT
            CREATE CROSS CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER
            DEFAULT DEFERRABLE DELETE DESC DISTINCT DO DROP ELSE END EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL
            GRANT GROUP GROUPING HAVING IN INITIALLY INNER INSERT INTERSECT INTERVAL INTO JOIN LATERAL LEADING LEFT
            LIKE LIMIT LOCALTIME LOCALTIMESTAMP NATURAL NOT NULL OFFSET ON ONLY OR ORDER OUTER OVER PARTITION PLACING
            PRIMARY RANGE REFERENCES RETURNING RIGHT ROLLUP ROW ROWS SELECT SESSION_USER SET SOME SYMMETRIC TABLE
            TABLESAMPLE THEN TO TRAILING TRUE UNION UNIQUE UPDATE USER USING VALUES VARIADIC WHEN WHERE WINDOW WITH""");

    private static final Set<String> OPERATORS_AND_SUFFIXES = of(
            """
            ASC DESC LIKE GLOB REGEXP MATCH AND OR NOT BETWEEN IS IN CASE ELSE THEN WHEN ESCAPE COLLATE ILIKE SIMILAR
            TO RECURSIVE FIRST LAST NULLS ISNULL NOTNULL BY""");

    private static final Set<String> RESERVED_OPERANDS =
            of("END NULL TRUE FALSE CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP");

    private Words() {}

    static Set<String> of(String words) {
        return Set.of(words.split("\\s+"));
    }

    static boolean isReserved(Token token, Dialect dialect) {
        return token.isOneOf(
                switch (dialect) {
                    case SQLITE -> RESERVED_BY_SQLITE;
                    case POSTGRESQL -> RESERVED_BY_POSTGRESQL;
                });
    }

    /** Whether an operand may end here, so that a binary operator or an alias may follow. */
    static boolean endsOperand(Token token, Dialect dialect) {
        return switch (token.kind()) {
            case NONE -> false;
            case SYMBOL -> token.is(")") || token.is("]") || token.is("*");
            case WORD ->
                token.isOneOf(RESERVED_OPERANDS)
                        || !isReserved(token, dialect) && !token.isOneOf(OPERATORS_AND_SUFFIXES);
            case NAME, NAME_OR_STRING, STRING, NUMBER, PARAMETER -> true;
        };
    }
}
