package dev.vantage.model.link;

import dev.vantage.model.schema.Names;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a question as a column keeps them: {@code 5 minutes} are 300000 in {@code Milliseconds}, and {@code 5 million}
 * inhabitants are five million where a column has such numbers, though 5 where it counts millions.
 */
public final class Quantities {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> BETWEEN_BOUNDS = Set.of("and", "to", "or");
    private static final Map<String, Unit> UNITS = units();

    /** Beside the units that a column may be named for, those that only a question has: a {@code day} of a column is a date. */
    private static final Map<String, Unit> SAID = said();

    private enum Dimension {
        TIME,
        MONTHS,
        MASS,
        LENGTH,
        VOLUME,
        MONEY
    }

    private record Unit(Dimension dimension, BigDecimal size) {}

    private final List<String> words;
    private final ColumnRanges ranges;

    /** @param ranges of the columns that the values are compared with */
    public Quantities(LinkedQuestion question, ColumnRanges ranges) {
        this.words =
                question.words().stream().map(word -> Word.of(word).normal()).toList();
        this.ranges = ranges;
    }

    /**
     * A value of the question, as it is to be compared with a column.
     *
     * @param column flat column index
     * @param name of the column
     */
    public String asKept(ValueCandidate value, int column, String name) {
        if (value.firstWord() < 0 || value.isParameter()) {
            return value.text();
        }
        return Numerals.number(word(value.firstWord()))
                .map(number -> value.text().startsWith("-") ? number.negate() : number)
                .map(said -> asKept(value, said, column, name))
                .orElse(value.text());
    }

    private String asKept(ValueCandidate value, BigDecimal said, int column, String name) {
        var scaled = Numerals.scaled(said, value.firstWord() + 1, this::word);
        var inUnit = inUnitOf(name, scaled.value(), unitBehind(scaled.endWord()));
        if (inUnit.isPresent()) {
            return Numerals.written(inUnit.get());
        }
        boolean isOfMillions = scaled.value().compareTo(said) != 0
                && ranges.include(column, scaled.value().doubleValue());
        return isOfMillions && value.text().equals(Numerals.written(said))
                ? Numerals.written(scaled.value())
                : value.text();
    }

    /** The unit that is said after a number, or after the second one of {@code 3 and 5 minutes}. */
    private @Nullable Unit unitBehind(int number) {
        var ofUpper = BETWEEN_BOUNDS.contains(word(number))
                ? Numerals.number(word(number + 1))
                : Optional.<BigDecimal>empty();
        int unit = ofUpper.map(
                        upper -> Numerals.scaled(upper, number + 2, this::word).endWord())
                .orElse(number);
        return SAID.get(word(unit));
    }

    private static Optional<BigDecimal> inUnitOf(String name, BigDecimal number, @Nullable Unit said) {
        return Optional.ofNullable(said)
                .flatMap(unit -> unitOf(name)
                        .filter(kept -> kept.dimension() == unit.dimension())
                        .map(kept -> number.multiply(unit.size()).divide(kept.size(), MathContext.DECIMAL64)));
    }

    /** What a name ends in: {@code duration_ms}, {@code Length (mm)}. */
    private static Optional<Unit> unitOf(String name) {
        var parts = BETWEEN_WORDS.split(Names.spaced(name));
        return parts.length == 0
                ? Optional.empty()
                : Optional.ofNullable(UNITS.get(parts[parts.length - 1].toLowerCase(Locale.ROOT)));
    }

    private String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private static Map<String, Unit> units() {
        var units = new HashMap<String, Unit>();
        put(units, Dimension.TIME, "0.001", "ms msec millis millisecond milliseconds");
        put(units, Dimension.TIME, "1", "sec secs second seconds");
        put(units, Dimension.TIME, "60", "min mins minute minutes");
        put(units, Dimension.TIME, "3600", "hr hrs hour hours");
        put(units, Dimension.TIME, "86400", "days");
        put(units, Dimension.TIME, "604800", "weeks wks");
        put(units, Dimension.MONTHS, "1", "months mths");
        put(units, Dimension.MONTHS, "12", "years yrs");
        put(units, Dimension.MASS, "0.001", "mg milligram milligrams");
        put(units, Dimension.MASS, "1", "g gram grams gramme grammes");
        put(units, Dimension.MASS, "1000", "kg kgs kilo kilos kilogram kilograms");
        put(units, Dimension.MASS, "1000000", "tonne tonnes");
        put(units, Dimension.LENGTH, "0.001", "mm millimetre millimetres millimeter millimeters");
        put(units, Dimension.LENGTH, "0.01", "cm centimetre centimetres centimeter centimeters");
        put(units, Dimension.LENGTH, "1", "m metre metres meter meters");
        put(units, Dimension.LENGTH, "1000", "km kms kilometre kilometres kilometer kilometers");
        put(units, Dimension.VOLUME, "0.001", "ml millilitre millilitres milliliter milliliters");
        put(units, Dimension.VOLUME, "0.01", "cl centilitre centilitres");
        put(units, Dimension.VOLUME, "1", "l litre litres liter liters");
        put(units, Dimension.MONEY, "0.01", "cent cents pence");
        put(units, Dimension.MONEY, "1", "dollar dollars euro euros pound pounds");
        return Map.copyOf(units);
    }

    private static Map<String, Unit> said() {
        var units = new HashMap<>(UNITS);
        put(units, Dimension.TIME, "86400", "day");
        put(units, Dimension.TIME, "604800", "week");
        put(units, Dimension.MONTHS, "1", "month");
        put(units, Dimension.MONTHS, "12", "year");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, Dimension dimension, String size, String names) {
        for (var name : names.split(" ")) {
            units.put(name, new Unit(dimension, new BigDecimal(size)));
        }
    }
}
