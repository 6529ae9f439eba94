package dev.vantage.training.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Columns that say yes or no. */
final class Flags {

    private static final Pattern MARK = Pattern.compile("^(is|has|if|was) (?=.)|(?<=.) (yn|flag)$");
    private static final Set<String> SET = Set.of("1", "t", "y", "true", "yes");
    private static final Set<String> NOT_SET = Set.of("0", "f", "n", "false", "no");

    private Flags() {}

    /** A name as a person says it: {@code active} for {@code is active}. */
    static String withoutMark(String label) {
        return MARK.matcher(label).replaceAll("");
    }

    /** @return empty for a text that is no flag */
    static Optional<Boolean> isSet(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (SET.contains(lower)) {
            return Optional.of(true);
        }
        return NOT_SET.contains(lower) ? Optional.of(false) : Optional.empty();
    }

    /** How a column writes a flag; empty if it stores other texts than one for yes and one for no. */
    static Optional<String> written(List<String> stored, boolean set) {
        boolean areFlags = stored.size() == 2
                && stored.stream()
                                .map(Flags::isSet)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        == 2;
        return areFlags
                ? stored.stream()
                        .filter(text -> isSet(text).orElseThrow() == set)
                        .findFirst()
                : Optional.empty();
    }
}
