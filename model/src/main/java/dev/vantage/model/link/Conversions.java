package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that a question uses for a unit in which nothing is stored, and the numbers that turn what is stored into it:
 * 12 for what somebody earns {@code in a year} where a month's pay is stored, 60 for {@code hours} out of minutes, 100 for a
 * {@code discount} in percent.
 */
final class Conversions {

    private static final Map<String, List<String>> FACTORS = factors();

    private Conversions() {}

    static void find(Sentence sentence, Candidates candidates) {
        for (int w = 0; w < sentence.words().size(); w++) {
            var span = sentence.span(w, w + 1);
            FACTORS.getOrDefault(sentence.words().get(w).normal(), List.of())
                    .forEach(factor -> candidates.add(Kind.CONSTANT, factor, span));
        }
    }

    private static Map<String, List<String>> factors() {
        var factors = new HashMap<String, List<String>>();
        Measures.put(factors, List.of("60", "24"), "hour hours hourly hrs");
        Measures.put(factors, List.of("60", "1440"), "minute minutes mins");
        Measures.put(factors, List.of("12"), "year years yearly annual annually annum monthly month");
        Measures.put(factors, List.of("7"), "week weeks weekly");
        Measures.put(
                factors,
                List.of("100"),
                "percent percentage cent pct rate discount discounts tax vat commission premium");
        Measures.put(
                factors,
                List.of("1000"),
                "kilo kilos kilogram kilograms kg kilometre kilometres kilometer kilometers km");
        Measures.put(factors, List.of("1000"), "tonne tonnes ton tons litre litres liter liters thousands");
        return Map.copyOf(factors);
    }
}
