package dev.vantage.eval.spider;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.vantage.eval.spider.SpiderQuery.Column;
import dev.vantage.eval.spider.SpiderQuery.Condition;
import dev.vantage.eval.spider.SpiderQuery.Connective;
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

    /** Never fails: SQL outside Spider's grammar is {@link #UNKNOWN}. Names are not looked up anywhere. */
    public static Hardness of(String goldSql) {
        try {
            return of(SpiderQueryReader.read(goldSql, new AnyNames()));
        } catch (UnreadableSqlException outsideTheGrammar) {
            return UNKNOWN;
        }
    }

    static Hardness of(SpiderQuery query) {
        int clauses = clauses(query);
        int nested = query.nested().size();
        int others = others(query);
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

    /** Clauses, joins, ORs and LIKEs: the script's component 1. */
    private static int clauses(SpiderQuery query) {
        long ors = query.connectives().stream().filter("or"::equals).count();
        long likes = query.conditions().stream()
                .filter(condition -> condition.comparison().equals("like"))
                .count();
        return count(!query.where().links().isEmpty())
                + count(!query.group().isEmpty())
                + count(query.order().isPresent())
                + count(query.limited())
                + Math.max(query.sources().size() - 1, 0)
                + Math.toIntExact(ors + likes);
    }

    /**
     * More than one aggregate, item, condition or grouped column, one point each. The script looks for the aggregates of
     * a condition where it keeps NOT, so each NOT of WHERE and HAVING counts as an aggregate and their true ones do not;
     * of HAVING each AND and OR counts as one too.
     */
    private static int others(SpiderQuery query) {
        long aggregates = query.items().stream()
                        .filter(item -> !item.aggregate().equals("none"))
                        .count()
                + query.where().conditions().stream().filter(Condition::negated).count()
                + query.group().stream().filter(Column::isAggregated).count()
                + query.order().by().stream()
                        .flatMap(expression -> expression.columns().stream())
                        .filter(Column::isAggregated)
                        .count()
                + query.having().links().stream()
                        .filter(link -> switch (link) {
                            case Condition condition -> condition.negated();
                            case Connective connective -> true;
                        })
                        .count();
        return count(aggregates > 1)
                + count(query.items().size() > 1)
                + count(query.where().links().size() > 1)
                + count(query.group().size() > 1);
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    /** As reports write it: {@code "easy"}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
