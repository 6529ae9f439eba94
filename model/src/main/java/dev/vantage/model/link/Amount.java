package dev.vantage.model.link;

import dev.vantage.model.link.Units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A number of units, or several that add up: {@code two hours}, {@code 180cm}, {@code 1 kg 200 g}.
 *
 * @param parts from the largest unit to the smallest; at least one
 */
record Amount(List<Part> parts) {

    /**
     * A number of one unit.
     *
     * @param unit as it was said
     * @param endWord one past its last word
     */
    record Part(BigDecimal number, String unit, int firstWord, int endWord) {

        List<Unit> units() {
            return Units.said(unit);
        }

        /**
         * Whether another number of a smaller unit goes on with this amount: {@code 30 minutes} after {@code 1 hour}, but not
         * {@code (180 days)} after {@code half a year}.
         */
        boolean goesOnWith(Part next) {
            return isWhole()
                    && units().stream()
                            .anyMatch(unit -> next.units().stream()
                                    .filter(smaller -> smaller.dimension() == unit.dimension())
                                    .filter(smaller -> smaller.size().compareTo(unit.size()) < 0)
                                    .anyMatch(smaller ->
                                            next.number.multiply(smaller.size()).compareTo(unit.size()) < 0));
        }

        private boolean isWhole() {
            return number.stripTrailingZeros().scale() <= 0;
        }

        private Optional<BigDecimal> in(Unit unit) {
            return units().stream()
                    .filter(own -> own.dimension() == unit.dimension())
                    .map(own -> number.multiply(own.size()).divide(unit.size(), MathContext.DECIMAL64))
                    .findFirst();
        }
    }

    Amount {
        parts = List.copyOf(parts);
    }

    int firstWord() {
        return parts.getFirst().firstWord();
    }

    int endWord() {
        return parts.getLast().endWord();
    }

    /** How many it is of the first of these units that all of its parts can be told in. */
    Optional<BigDecimal> inOneOf(List<Unit> units) {
        return units.stream().flatMap(unit -> in(unit).stream()).findFirst();
    }

    private Optional<BigDecimal> in(Unit unit) {
        return parts.stream()
                .map(part -> part.in(unit))
                .reduce((sum, next) -> sum.flatMap(number -> next.map(number::add)))
                .orElseThrow();
    }
}
