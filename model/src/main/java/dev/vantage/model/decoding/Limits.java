package dev.vantage.model.decoding;

import java.util.function.BooleanSupplier;

/**
 * @param search how many candidates are searched, and how
 * @param cancelled asked between decoding steps; once true, translation stops with {@link TranslationException}
 */
public record Limits(SearchLimits search, BooleanSupplier cancelled) {

    public static final Limits DEFAULT = new Limits(SearchLimits.DEFAULT, () -> false);
}
