package dev.vantage.model.link;

import java.util.List;

/**
 * Stored text values of a database by their words, so that a question's words find the columns they are stored in.
 * Immutable once built; safe for use by several threads.
 */
public final class ValueIndex {

    private static final ValueIndex EMPTY = new Builder().build();

    private ValueIndex() {}

    /** An index without values: candidates then come from the question alone. */
    public static ValueIndex empty() {
        return EMPTY;
    }

    /** Collects values column by column. */
    public static final class Builder {

        /**
         * @param column flat column index
         * @param values distinct stored texts of the column, or a sample of them
         */
        public Builder add(int column, List<String> values) {
            return this;
        }

        public ValueIndex build() {
            return new ValueIndex();
        }
    }
}
