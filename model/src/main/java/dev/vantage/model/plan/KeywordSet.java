package dev.vantage.model.plan;

/**
 * A set of keywords, immutable and small.
 *
 * @param low bit {@code k} is set if it holds the keyword of ordinal {@code k}
 * @param high the same of ordinal {@code 64 + k}
 */
public record KeywordSet(long low, long high) {

    static final KeywordSet NONE = new KeywordSet(0, 0);

    static KeywordSet of(Keyword... keywords) {
        var set = NONE;
        for (var keyword : keywords) {
            int k = keyword.ordinal();
            set = set.or(k < Long.SIZE ? new KeywordSet(1L << k, 0) : new KeywordSet(0, 1L << k));
        }
        return set;
    }

    /** Whether it holds the keyword of this ordinal. */
    public boolean contains(int ordinal) {
        return ((ordinal < Long.SIZE ? low >>> ordinal : high >>> ordinal) & 1) != 0;
    }

    KeywordSet or(KeywordSet other) {
        return new KeywordSet(low | other.low, high | other.high);
    }

    KeywordSet or(Keyword keyword) {
        return or(of(keyword));
    }

    KeywordSet without(KeywordSet other) {
        return new KeywordSet(low & ~other.low, high & ~other.high);
    }

    /** This set, or nothing. */
    KeywordSet onlyIf(boolean wanted) {
        return wanted ? this : NONE;
    }
}
