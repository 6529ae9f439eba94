package dev.vantage.model.link;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Numbers as a question writes them, in digits or in words. */
final class Numerals {

    private static final int LONGEST = 30;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d{1,2})?");
    private static final Pattern DIGITS_AND_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z]{0,3})");

    private static final Map<String, BigDecimal> SUFFIXES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "b", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000));

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("once", 1),
            Map.entry("twice", 2),
            Map.entry("single", 1),
            Map.entry("couple", 2));

    private static final Set<String> NOT_CARDINAL =
            Set.of("first", "second", "third", "fourth", "fifth", "once", "twice", "single");

    private Numerals() {}

    /** Reads a number as SQL writes it; empty for texts such as {@code NaN} or {@code 1d}, which only Java reads. */
    static Optional<BigDecimal> plain(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST && PLAIN.matcher(lower).matches()
                ? Optional.of(new BigDecimal(lower))
                : Optional.empty();
    }

    /** The number of a word that begins with digits: {@code 2} of {@code 2nd}, {@code 1990} of {@code 1990s}. */
    static Optional<String> digits(String normal) {
        return Optional.of(DIGITS_AND_UNIT.matcher(normal))
                .filter(matcher -> normal.length() <= LONGEST && matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    /** The number that an abbreviation such as {@code 5k} or {@code 2.5m} may mean. */
    static Optional<String> abbreviated(String normal) {
        return Optional.of(DIGITS_AND_UNIT.matcher(normal))
                .filter(matcher -> normal.length() <= LONGEST && matcher.matches())
                .flatMap(matcher -> Optional.ofNullable(SUFFIXES.get(matcher.group(2)))
                        .map(scale -> written(new BigDecimal(matcher.group(1)).multiply(scale))));
    }

    /** A number in digits or of one word. */
    static Optional<BigDecimal> number(String normal) {
        return plain(normal).or(() -> word(normal).map(BigDecimal::valueOf));
    }

    /** A word such as {@code three}, {@code twice} or {@code million}. */
    static Optional<Integer> word(String normal) {
        var value = WORDS.get(normal);
        return value == null ? scale(normal) : Optional.of(value);
    }

    /** A word that says how many, and may be a part of a longer number. */
    static Optional<Integer> cardinal(String normal) {
        return NOT_CARDINAL.contains(normal) ? Optional.empty() : word(normal);
    }

    /** A word that multiplies the number before it. */
    static Optional<Integer> scale(String normal) {
        return Optional.ofNullable(SCALES.get(normal));
    }

    /** @param endWord behind the last word of its scale */
    record Scaled(BigDecimal value, int endWord) {}

    /**
     * A number by the scale that begins at a word, as {@code hundred thousand}.
     *
     * @param words by their places; empty beyond the last
     */
    static Scaled scaled(BigDecimal number, int firstWord, IntFunction<String> words) {
        var value = number;
        int end = firstWord;
        for (var scale = scale(words.apply(end)); scale.isPresent(); scale = scale(words.apply(end))) {
            value = value.multiply(BigDecimal.valueOf(scale.get()));
            end++;
        }
        return new Scaled(value, end);
    }

    /** Without exponent and without zeros after the decimals. */
    static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
