package dev.vantage.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of points in time as databases write them, {@code 2022-12-31 14:30} or {@code 2022-12-31T14:30:00Z}: a day is not
 * one of its values, but has some.
 */
public record Timestamps() implements Notation {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}.*)?");
    private static final int DIGITS_OF_A_YEAR = 4;

    static Optional<Timestamps> of(List<String> texts) {
        boolean haveTimes = texts.stream().anyMatch(text -> text.indexOf(':') > 0);
        return haveTimes && texts.stream().allMatch(text -> ISO.matcher(text).matches())
                ? Optional.of(new Timestamps())
                : Optional.empty();
    }

    @Override
    public ColumnType meaning() {
        return ColumnType.TIME;
    }

    @Override
    public double number(String text) {
        return Double.parseDouble(text.substring(0, DIGITS_OF_A_YEAR));
    }
}
