package dev.vantage.eval.spider;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How hard a question is, counted from its gold SQL.
 *
 * @see <a href="https://github.com/taoyds/spider/blob/master/evaluation.py">eval_hardness in Spider's evaluation.py</a>
 */
public enum Hardness {
    EASY,
    MEDIUM,
    HARD,
    EXTRA,
    /** The gold SQL is none that Spider's script can read. */
    UNKNOWN;

    /** Never fails: SQL outside Spider's grammar is {@link #UNKNOWN}. */
    public static Hardness of(String goldSql) {
        try {
            return of(SpiderQueryReader.read(goldSql));
        } catch (UnreadableSqlException outsideTheGrammar) {
            return UNKNOWN;
        }
    }

    static Hardness of(SpiderQuery query) {
        int clauses = query.clauses();
        int nested = query.nested();
        int others = query.others();
        if (clauses <= 1 && others == 0 && nested == 0) {
            return EASY;
        }
        if (nested == 0 && ((others <= 2 && clauses <= 1) || (clauses <= 2 && others < 2))) {
            return MEDIUM;
        }
        boolean flatButLong = nested == 0 && ((others > 2 && clauses <= 2) || (clauses == 3 && others <= 2));
        boolean nestedOnce = clauses <= 1 && others == 0 && nested <= 1;
        return flatButLong || nestedOnce ? HARD : EXTRA;
    }

    /** As reports write it: {@code "easy"}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
