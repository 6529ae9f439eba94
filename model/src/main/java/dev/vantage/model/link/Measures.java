package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quantities with a unit and writes them in the smaller units that a database may keep them in: {@code two hours} as
 * 120, {@code half a kilo} as 500, {@code 90 percent} as 0.9, {@code the past week} as 7; and those of several units in the
 * smallest of them, {@code 1 kg 200 g} as 1200. A month has 30 days and a year 365.
 */
final class Measures {

    private static final Map<String, List<String>> FACTORS = factors();

    private Measures() {}

    static void find(Sentence sentence, Candidates candidates) {
        for (var amount : Amounts.in(sentence.normals())) {
            for (var part : amount.parts()) {
                var span = sentence.span(part.firstWord(), part.endWord());
                FACTORS.getOrDefault(part.unit(), List.of())
                        .forEach(factor -> add(part.number().multiply(new BigDecimal(factor)), span, candidates));
            }
            if (amount.parts().size() > 1) {
                var smallest = amount.parts().getLast().units();
                var span = sentence.span(amount.firstWord(), amount.endWord());
                amount.inOneOf(smallest).ifPresent(sum -> add(sum, span, candidates));
            }
        }
    }

    private static void add(BigDecimal number, Span span, Candidates candidates) {
        candidates.add(Kind.NUMBER_WORD, Numerals.written(number), span);
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
