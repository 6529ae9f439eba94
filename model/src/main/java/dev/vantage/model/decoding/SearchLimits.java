package dev.vantage.model.decoding;

/**
 * How far a search looks.
 *
 * @param beams plans that are searched side by side and found at most
 * @param planTokens the longest plan
 */
public record SearchLimits(int beams, int planTokens, Sampling sampling) {

    /** More would take the memory of a client before they find anything new. */
    public static final int MOST_BEAMS = 2_000;

    public static final SearchLimits DEFAULT = new SearchLimits(4, 80, Sampling.NONE);

    public SearchLimits {
        if (beams < 1 || planTokens < 1) {
            throw new IllegalArgumentException(
                    "beams and planTokens are at least 1, not " + beams + " and " + planTokens);
        }
    }

    /** The same with so many beams. */
    public SearchLimits withBeams(int number) {
        return new SearchLimits(number, planTokens, sampling);
    }
}
