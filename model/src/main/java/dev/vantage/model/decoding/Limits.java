package dev.vantage.model.decoding;

import java.util.function.BooleanSupplier;

/**
 * @param beams how many candidates are searched side by side and returned at most
 * @param planTokens the longest plan
 * @param cancelled asked between decoding steps; once true, translation stops with {@link TranslationException}
 */
public record Limits(int beams, int planTokens, BooleanSupplier cancelled) {

    public static final Limits DEFAULT = new Limits(4, 80, () -> false);

    public Limits {
        if (beams < 1 || planTokens < 1) {
            throw new IllegalArgumentException(
                    "beams and planTokens are at least 1, not " + beams + " and " + planTokens);
        }
    }
}
