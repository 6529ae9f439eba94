package dev.vantage.model.link;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as a question writes them, in digits or in words. */
final class Numerals {

    private static final int LONGEST = 30;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d{1,3})?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(st|nd|rd|th|s|k|m|mn|b|bn)?");

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

    private Numerals() {}

    /** Reads a number as SQL writes it; empty for texts such as {@code NaN} or {@code 1d}, which only Java reads. */
    static Optional<BigDecimal> plain(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST && PLAIN.matcher(lower).matches()
                ? Optional.of(new BigDecimal(lower))
                : Optional.empty();
    }

    /** Digits with grouping commas, decimals and an ending such as in {@code 2nd}, {@code 1990s} and {@code 5k}. */
    static Optional<String> digits(String token) {
        var matcher = DIGITS.matcher(token.toLowerCase(Locale.ROOT));
        if (token.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        var number = matcher.group(1).replace(",", "") + (matcher.group(2) == null ? "" : matcher.group(2));
        var scale = matcher.group(3) == null ? null : SUFFIXES.get(matcher.group(3));
        return Optional.of(scale == null ? number : written(new BigDecimal(number).multiply(scale)));
    }

    /** A word such as {@code three}, {@code twice} or {@code million}. */
    static Optional<Integer> word(String normal) {
        var value = WORDS.get(normal);
        return value == null ? scale(normal) : Optional.of(value);
    }

    /** A word that multiplies the number before it. */
    static Optional<Integer> scale(String normal) {
        return Optional.ofNullable(SCALES.get(normal));
    }

    /** Without exponent and without zeros after the decimals. */
    static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
