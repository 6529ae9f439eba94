package dev.vantage.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of points in time as databases write them, {@code 2022-12-31 14:30} or {@code 2022-12-31T14:30:00Z}: a day is not
 * one of its values, but has some.
 *
 * @param readable how many characters at the beginning of its texts are the point in time as it is seen where SQLite would
 *     read nothing for what follows, as for {@code UTC} or {@code +00}, or another hour, as for {@code +02:00}; 0 where it reads
 *     all as it is
 * @see <a href="https://www.sqlite.org/lang_datefunc.html#time_values">SQLite: Time Values</a>
 */
public record Timestamps(int readable) implements Notation {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}.*)?");
    private static final Pattern READABLE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)? *Z?)?");
    private static final Pattern WITH_SECONDS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}:\\d{2}.*)?");
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int UP_TO_MINUTES = 16;
    private static final int UP_TO_SECONDS = 19;

    /** All of whose texts are read. */
    public Timestamps() {
        this(0);
    }

    static Optional<Timestamps> of(List<String> texts) {
        boolean haveTimes = texts.stream().anyMatch(text -> text.indexOf(':') > 0);
        return haveTimes && areAll(ISO, texts)
                ? Optional.of(new Timestamps(
                        areAll(READABLE, texts) ? 0 : areAll(WITH_SECONDS, texts) ? UP_TO_SECONDS : UP_TO_MINUTES))
                : Optional.empty();
    }

    private static boolean areAll(Pattern pattern, List<String> texts) {
        return texts.stream().allMatch(text -> pattern.matcher(text).matches());
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
