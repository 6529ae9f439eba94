package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds quantities with a unit and writes them in the smaller units that a database may keep them in: {@code two hours} as
 * 120, {@code half a kilo} as 500, {@code 90 percent} as 0.9, {@code the past week} as 7. A month has 30 days and a year
 * 365.
 */
final class Measures {

    private static final Map<String, List<String>> FACTORS = factors();
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)([a-z]{1,9})");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    /** What stands before a lone article, where {@code a year} need not be {@code each year}. */
    private static final Set<String> COMPARING =
            Set.of("than", "over", "under", "above", "below", "least", "most", "within", "exactly", "beyond");

    private static final Set<String> ONE = Set.of("past", "last", "next", "coming");

    private final Sentence sentence;
    private final Candidates candidates;

    private Measures(Sentence sentence, Candidates candidates) {
        this.sentence = sentence;
        this.candidates = candidates;
    }

    static void find(Sentence sentence, Candidates candidates) {
        var measures = new Measures(sentence, candidates);
        for (int w = 0; w < sentence.words().size(); w++) {
            measures.findUnitAt(w);
            measures.findNumberWithUnitAt(w);
        }
    }

    /** A number of units before {@code unit}, maybe with a half behind it. */
    private record Amount(BigDecimal number, int firstWord) {}

    private void findUnitAt(int unit) {
        var factors = FACTORS.get(word(unit));
        if (factors == null) {
            return;
        }
        amountBefore(unit).ifPresent(amount -> {
            boolean andAHalf = saysAndAHalf(unit + 1);
            var number = andAHalf ? amount.number.add(HALF) : amount.number;
            add(number, factors, sentence.span(amount.firstWord, andAHalf ? unit + 4 : unit + 1));
        });
    }

    private void findNumberWithUnitAt(int w) {
        var matcher = NUMBER_WITH_UNIT.matcher(word(w));
        if (matcher.matches() && FACTORS.containsKey(matcher.group(2))) {
            add(new BigDecimal(matcher.group(1)), FACTORS.get(matcher.group(2)), sentence.span(w, w + 1));
        }
    }

    private Optional<Amount> amountBefore(int unit) {
        if (ONE.contains(word(unit - 1))) {
            return Optional.of(new Amount(BigDecimal.ONE, unit - 1));
        }
        if (ARTICLES.contains(word(unit - 1))) {
            if (word(unit - 2).equals("half")) {
                return Optional.of(new Amount(HALF, unit - 2));
            }
            return COMPARING.contains(word(unit - 2))
                    ? Optional.of(new Amount(BigDecimal.ONE, unit - 1))
                    : Optional.empty();
        }
        return saysAndAHalf(unit - 3)
                ? Numerals.number(word(unit - 4)).map(number -> new Amount(number.add(HALF), unit - 4))
                : Numerals.number(word(unit - 1)).map(number -> new Amount(number, unit - 1));
    }

    private boolean saysAndAHalf(int w) {
        return word(w).equals("and") && word(w + 1).equals("a") && word(w + 2).equals("half");
    }

    private void add(BigDecimal number, List<String> factors, Span span) {
        factors.forEach(factor ->
                candidates.add(Kind.NUMBER_WORD, Numerals.written(number.multiply(new BigDecimal(factor))), span));
    }

    /** @return empty outside of the sentence */
    private String word(int w) {
        return w >= 0 && w < sentence.words().size() ? sentence.words().get(w).normal() : "";
    }

    private static Map<String, List<String>> factors() {
        var factors = new HashMap<String, List<String>>();
        put(factors, List.of("60"), "hour hours hr hrs h minute minutes min mins");
        put(factors, List.of("24"), "day days");
        put(factors, List.of("7"), "week weeks");
        put(factors, List.of("30"), "month months");
        put(factors, List.of("12", "365"), "year years");
        put(factors, List.of("1000"), "kilo kilos kg kilogram kilograms tonne tonnes ton tons km kilometre kilometres");
        put(factors, List.of("1000"), "kilometer kilometers litre litres liter liters kilowatt kilowatts kw");
        put(factors, List.of("0.01"), "percent cent cents");
        put(factors, List.of("100", "1000"), "metre metres meter meters");
        return Map.copyOf(factors);
    }

    /** @param units with a blank between them */
    static void put(Map<String, List<String>> factors, List<String> numbers, String units) {
        for (var unit : units.split(" ")) {
            factors.put(unit, numbers);
        }
    }
}
