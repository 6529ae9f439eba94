package dev.vantage.model.link;

import dev.vantage.model.schema.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Units of measurement, by the words that questions say them with and that names of columns end in. */
final class Units {

    enum Dimension {
        TIME,
        MONTHS,
        MASS,
        LENGTH,
        VOLUME,
        POWER,
        MONEY,
        SHARE
    }

    /** @param size as a multiple of the dimension's own unit, as 1000 for a kilometre */
    record Unit(Dimension dimension, BigDecimal size) {}

    /** All of something, of which a percent is a hundredth. */
    static final Unit WHOLE = new Unit(Dimension.SHARE, BigDecimal.ONE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, List<Unit>> KEPT = kept();

    /**
     * Beside the units that a column may be named for, those that only a question has: a {@code day} of a column is a date, and
     * its {@code m}, where it is no metre, as often a month as a minute.
     */
    private static final Map<String, List<Unit>> SAID = said();

    /** What stands before a unit that is only a part of another, as in {@code price_per_kg} and {@code area_sq_m}. */
    private static final Set<String> BEFORE_A_PART = Set.of("per", "sq", "square", "cu", "cubic");

    private Units() {}

    /** What a word of a question may mean, the likeliest first: {@code m} is a metre or a minute. */
    static List<Unit> said(String normal) {
        return SAID.getOrDefault(normal, List.of());
    }

    /** What the last word of a column's name may mean: {@code duration_ms}, {@code Length (mm)}. */
    static List<Unit> ofColumn(String name) {
        var words = BETWEEN_WORDS.split(Names.spaced(name).toLowerCase(Locale.ROOT));
        int last = words.length - 1;
        boolean isPart = last > 0 && BEFORE_A_PART.contains(words[last - 1]);
        return last < 0 || isPart ? List.of() : KEPT.getOrDefault(words[last], List.of());
    }

    private static Map<String, List<Unit>> kept() {
        var units = new HashMap<String, List<Unit>>();
        put(units, Dimension.TIME, "0.001", "ms msec millis millisecond milliseconds");
        put(units, Dimension.TIME, "1", "sec secs second seconds");
        put(units, Dimension.TIME, "60", "min mins minute minutes");
        put(units, Dimension.TIME, "3600", "h hr hrs hour hours");
        put(units, Dimension.TIME, "86400", "days");
        put(units, Dimension.TIME, "604800", "weeks wks");
        putMonths(units, "months mths", "years yrs");
        put(units, Dimension.MASS, "0.001", "mg milligram milligrams");
        put(units, Dimension.MASS, "1", "g gram grams gramme grammes");
        put(units, Dimension.MASS, "1000", "kg kgs kilo kilos kilogram kilograms");
        put(units, Dimension.MASS, "1000000", "tonne tonnes ton tons");
        put(units, Dimension.LENGTH, "0.001", "mm millimetre millimetres millimeter millimeters");
        put(units, Dimension.LENGTH, "0.01", "cm centimetre centimetres centimeter centimeters");
        put(units, Dimension.LENGTH, "1", "m metre metres meter meters");
        put(units, Dimension.LENGTH, "1000", "km kms kilometre kilometres kilometer kilometers");
        put(units, Dimension.LENGTH, "0.0254", "inch inches");
        put(units, Dimension.LENGTH, "0.3048", "ft foot feet");
        put(units, Dimension.LENGTH, "1609.344", "mile miles");
        put(units, Dimension.VOLUME, "0.001", "ml millilitre millilitres milliliter milliliters");
        put(units, Dimension.VOLUME, "0.01", "cl centilitre centilitres");
        put(units, Dimension.VOLUME, "1", "l litre litres liter liters");
        put(units, Dimension.POWER, "1", "watt watts");
        put(units, Dimension.POWER, "1000", "kw kilowatt kilowatts");
        put(units, Dimension.MONEY, "0.01", "cent cents pence");
        put(units, Dimension.MONEY, "1", "dollar dollars euro euros pound pounds");
        put(units, Dimension.MASS, "453.59237", "lb lbs pound pounds");
        put(units, Dimension.SHARE, "0.01", "percent percentage pct");
        return Map.copyOf(units);
    }

    private static Map<String, List<Unit>> said() {
        var units = new HashMap<String, List<Unit>>();
        KEPT.forEach((name, meanings) -> units.put(name, new ArrayList<>(meanings)));
        put(units, Dimension.TIME, "1", "s");
        put(units, Dimension.TIME, "60", "m");
        put(units, Dimension.TIME, "86400", "day");
        put(units, Dimension.TIME, "604800", "week");
        putMonths(units, "month", "year");
        put(units, Dimension.MASS, "1000000", "t");
        return Map.copyOf(units);
    }

    /** A month is a part of a year first, and only then 30 days. */
    private static void putMonths(Map<String, List<Unit>> units, String months, String years) {
        put(units, Dimension.MONTHS, "1", months);
        put(units, Dimension.MONTHS, "12", years);
        put(units, Dimension.TIME, "2592000", months);
        put(units, Dimension.TIME, "31536000", years);
    }

    private static void put(Map<String, List<Unit>> units, Dimension dimension, String size, String names) {
        for (var name : names.split(" ")) {
            units.computeIfAbsent(name, any -> new ArrayList<>()).add(new Unit(dimension, new BigDecimal(size)));
        }
    }
}
