package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;

/**
 * The tokens that may follow.
 *
 * @param keywords bit {@code k} is set if the keyword of ordinal {@code k} may follow
 * @param tables whether a table may follow
 * @param columns whether a column may follow
 * @param values whether a value may follow
 */
public record Allowed(long keywords, boolean tables, boolean columns, boolean values) {

    static Allowed keywords(long keywords) {
        return new Allowed(keywords, false, false, false);
    }

    Allowed orColumn() {
        return new Allowed(keywords, tables, true, values);
    }

    Allowed orTable() {
        return new Allowed(keywords, true, columns, values);
    }

    Allowed orValue() {
        return new Allowed(keywords, tables, columns, true);
    }

    /** Whether this keyword may follow. */
    public boolean keyword(Keyword keyword) {
        return (keywords & bit(keyword)) != 0;
    }

    /** Whether this token may follow. */
    public boolean token(PlanToken token) {
        return switch (token) {
            case Keyword keyword -> keyword(keyword);
            case TableRef ignored -> tables;
            case ColumnRef ignored -> columns;
            case ValueRef ignored -> values;
        };
    }

    static long bit(Keyword keyword) {
        return 1L << keyword.ordinal();
    }

    static long bits(Keyword... keywords) {
        long bits = 0;
        for (var keyword : keywords) {
            bits |= bit(keyword);
        }
        return bits;
    }
}
