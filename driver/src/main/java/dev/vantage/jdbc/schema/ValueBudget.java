package dev.vantage.jdbc.schema;

import java.time.Duration;

/**
 * What sampling of stored texts may cost.
 *
 * @param time for all columns together
 * @param values most distinct texts kept, for all columns together
 */
public record ValueBudget(Duration time, int values) {

    public static final ValueBudget DEFAULT = new ValueBudget(Duration.ofSeconds(2), 100_000);
    public static final ValueBudget NONE = new ValueBudget(Duration.ZERO, 0);

    public ValueBudget {
        if (time.isNegative() || values < 0) {
            throw new IllegalArgumentException("A budget is not negative: " + time + " and " + values + " values");
        }
    }

    public boolean isNone() {
        return time.isZero() || values == 0;
    }
}
