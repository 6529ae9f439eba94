package dev.vantage.model.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of whole numbers that are points in time: seconds or milliseconds since the beginning of 1970 in Greenwich, as
 * SQLite's JDBC driver stores a {@code java.sql.Timestamp} and many programs for themselves.
 *
 * @param isMillis whether they are milliseconds
 */
public record Epoch(boolean isMillis) implements Notation {

    private static final long MILLIS = 1000;
    /** In 1990. Smaller numbers may be days such as 20240131. */
    private static final long PLAUSIBLE = 631_152_000;
    /** In 2100. */
    private static final long LATE = 4_102_444_800L;

    private static final Pattern DIGITS_OF_DATE =
            Pattern.compile("(19|20)?\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d");

    private static final Set<String> NAMES = Set.of(
            "at",
            "on",
            "time",
            "timestamp",
            "ts",
            "date",
            "datetime",
            "epoch",
            "created",
            "updated",
            "modified",
            "since",
            "until");

    /**
     * @param least of a column's values, of which every one is a whole number
     * @return empty if they are other numbers
     */
    public static Optional<Epoch> of(Column column, long least, long most) {
        if (!mayBe(column) || isDigitsOfDate(least) && isDigitsOfDate(most)) {
            return Optional.empty();
        }
        return column.type() == ColumnType.TIME
                ? between(-LATE, PLAUSIBLE, least, most)
                : between(PLAUSIBLE, PLAUSIBLE, least, most);
    }

    /** Whether a column is of dates, or of numbers and has such a name. */
    public static boolean mayBe(Column column) {
        return column.type() == ColumnType.TIME || column.type() == ColumnType.NUMBER && isNamedForTime(column.name());
    }

    private static Optional<Epoch> between(long first, long last, long least, long most) {
        if (first <= least && last <= most && most < LATE) {
            return Optional.of(new Epoch(false));
        }
        return first * MILLIS <= least && last * MILLIS <= most && most < LATE * MILLIS
                ? Optional.of(new Epoch(true))
                : Optional.empty();
    }

    /** Two or four digits of a year, and two each of a month, a day, an hour and a minute. */
    private static boolean isDigitsOfDate(long number) {
        return DIGITS_OF_DATE.matcher(Long.toString(number)).matches();
    }

    private static boolean isNamedForTime(String name) {
        var words = Names.spaced(name).toLowerCase(Locale.ROOT).split("[^a-z]+");
        return words.length > 0 && NAMES.contains(words[words.length - 1]);
    }

    @Override
    public ColumnType meaning() {
        return ColumnType.TIME;
    }

    @Override
    public double number(String text) {
        return year(Long.parseLong(text));
    }

    /** The year of one of the numbers. */
    public int year(long number) {
        return Instant.ofEpochSecond(isMillis ? number / MILLIS : number)
                .atOffset(ZoneOffset.UTC)
                .getYear();
    }
}
