package dev.vantage.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a column of texts writes dates other than {@code 2022-12-31}: {@code 12/31/2022}, {@code 31.12.2022},
 * {@code 2022/12/31}, with leading zeros or without, and perhaps with a time of day behind: {@code 1/5/2022 2:30 PM}.
 *
 * @param order of day, month and year
 * @param separator what stands between them, one character
 * @param clock how the time behind a blank is written; {@code null} if there is none
 */
public record DateNotation(
        Order order, String separator, @Nullable Clock clock) implements Notation {

    /**
     * Hours and minutes, with a colon between them.
     *
     * @param hasSeconds whether seconds are behind another colon
     * @param isOfHalfDay whether AM or PM is behind
     */
    public record Clock(boolean hasSeconds, boolean isOfHalfDay) {}

    /** Without a time of day. */
    public DateNotation(Order order, String separator) {
        this(order, separator, null);
    }

    /** Which of them comes first. Where the year does, the month is second. */
    public enum Order {
        DAY,
        MONTH,
        YEAR
    }

    private static final int MONTHS = 12;
    private static final String CLOCK = "(?<clock> \\d{1,2}:\\d{2}(?<seconds>:\\d{2})?(?<half> ?[AaPp][Mm])?)?";
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<first>\\d{1,2})(?<separator>[-/.])(?<second>\\d{1,2})\\k<separator>(?<year>\\d{4})" + CLOCK);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>\\d{4})(?<separator>[-/.])(?<first>\\d{1,2})\\k<separator>(?<second>\\d{1,2})" + CLOCK);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:.*)?");

    static Optional<DateNotation> of(List<String> texts) {
        if (texts.isEmpty() || texts.stream().allMatch(text -> ISO.matcher(text).matches())) {
            return Optional.empty();
        }
        var yearFirst = matches(YEAR_FIRST, texts);
        if (!yearFirst.isEmpty()) {
            return most("first", yearFirst) <= MONTHS ? Optional.of(of(Order.YEAR, yearFirst)) : Optional.empty();
        }
        var yearLast = matches(YEAR_LAST, texts);
        return yearLast.isEmpty() ? Optional.empty() : yearLast(yearLast);
    }

    /** Where every day is a month as well, slashes are taken for American. */
    private static Optional<DateNotation> yearLast(List<MatchResult> dates) {
        boolean mayBeMonth = most("first", dates) <= MONTHS;
        boolean mayBeSecond = most("second", dates) <= MONTHS;
        if (!mayBeMonth && !mayBeSecond) {
            return Optional.empty();
        }
        boolean isMonth = mayBeMonth
                && (!mayBeSecond || dates.getFirst().group("separator").equals("/"));
        return Optional.of(of(isMonth ? Order.MONTH : Order.DAY, dates));
    }

    private static DateNotation of(Order order, List<MatchResult> dates) {
        var first = dates.getFirst();
        return new DateNotation(order, first.group("separator"), clock(first).orElse(null));
    }

    private static Optional<Clock> clock(MatchResult date) {
        return Optional.ofNullable(date.group("clock"))
                .map(clock -> new Clock(date.group("seconds") != null, date.group("half") != null));
    }

    /** The texts read by a pattern; none if one does not match, or has another separator or clock than the first. */
    private static List<MatchResult> matches(Pattern pattern, List<String> texts) {
        var dates = new ArrayList<MatchResult>();
        for (var text : texts) {
            var date = pattern.matcher(text);
            if (!date.matches() || !dates.isEmpty() && !isWrittenAlike(date, dates.getFirst())) {
                return List.of();
            }
            dates.add(date.toMatchResult());
        }
        return dates;
    }

    private static boolean isWrittenAlike(MatchResult one, MatchResult other) {
        return one.group("separator").equals(other.group("separator"))
                && clock(one).equals(clock(other));
    }

    private static int most(String part, List<MatchResult> dates) {
        return dates.stream()
                .mapToInt(date -> Integer.parseInt(date.group(part)))
                .max()
                .orElse(0);
    }

    @Override
    public ColumnType meaning() {
        return ColumnType.TIME;
    }

    @Override
    public double number(String text) {
        var date = (order == Order.YEAR ? YEAR_FIRST : YEAR_LAST).matcher(text);
        if (!date.matches()) {
            throw new NumberFormatException("'" + text + "' is no date of this notation");
        }
        return Double.parseDouble(date.group("year"));
    }
}
