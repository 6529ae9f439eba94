package dev.vantage.model.link;

import java.util.List;
import java.util.Set;

/**
 * Whether a question denies anything. Only then does it mean 0 without saying it: {@code active customers} have the flag set,
 * {@code customers that are not active}, or {@code inactive}, have it at 0.
 */
public final class Negation {

    private static final int SHORTEST_WITH_PREFIX = 6;
    private static final List<String> PREFIXES = List.of("un", "in", "im", "dis");
    /** The t is that of {@code don't}. */
    private static final Set<String> WORDS = Set.of(
            "no",
            "not",
            "non",
            "none",
            "never",
            "neither",
            "nor",
            "without",
            "cannot",
            "t",
            "false",
            "zero",
            "nothing",
            "nobody",
            "out",
            "off",
            "free",
            "lack",
            "miss",
            "fail",
            "except",
            "any",
            "empty",
            "negative",
            "exclude");

    private Negation() {}

    /** Rather too often than too seldom. */
    public static boolean isIn(LinkedQuestion question) {
        return question.words().stream().map(Word::of).anyMatch(Negation::denies);
    }

    private static boolean denies(Word word) {
        boolean isPrefixed = word.normal().length() >= SHORTEST_WITH_PREFIX
                && PREFIXES.stream().anyMatch(word.normal()::startsWith);
        return isPrefixed || WORDS.contains(word.normal()) || WORDS.contains(word.stem());
    }
}
