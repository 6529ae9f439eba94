package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;

/**
 * The tokens that may follow.
 *
 * @param keywords the keywords that may follow
 * @param tables whether a table may follow
 * @param columns whether a column may follow
 * @param values whether a value may follow
 */
public record Allowed(KeywordSet keywords, boolean tables, boolean columns, boolean values) {

    static Allowed of(KeywordSet keywords) {
        return new Allowed(keywords, false, false, false);
    }

    static Allowed of(Keyword... keywords) {
        return of(KeywordSet.of(keywords));
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
        return keywords.contains(keyword.ordinal());
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
}
