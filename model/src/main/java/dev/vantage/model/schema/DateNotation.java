package dev.vantage.model.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a column of texts writes dates other than {@code 2022-12-31}: {@code 12/31/2022}, {@code 31.12.2022},
 * {@code 2022/12/31}, with leading zeros or without.
 *
 * @param order of day, month and year
 * @param separator what stands between them, one character
 */
public record DateNotation(Order order, String separator) implements Notation {

    /** Which of them comes first. Where the year does, the month is second. */
    public enum Order {
        DAY,
        MONTH,
        YEAR
    }

    private static final int MONTHS = 12;
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Optional<DateNotation> of(List<String> texts) {
        if (texts.isEmpty() || texts.stream().allMatch(text -> ISO.matcher(text).matches())) {
            return Optional.empty();
        }
        return yearFirst(texts).or(() -> yearLast(texts));
    }

    private static Optional<DateNotation> yearFirst(List<String> texts) {
        return separator(YEAR_FIRST, texts)
                .filter(separator -> most(YEAR_FIRST, texts, 3) <= MONTHS)
                .map(separator -> new DateNotation(Order.YEAR, separator));
    }

    /** Where every day is a month as well, slashes are taken for American. */
    private static Optional<DateNotation> yearLast(List<String> texts) {
        var separator = separator(YEAR_LAST, texts);
        if (separator.isEmpty()) {
            return Optional.empty();
        }
        boolean mayBeMonth = most(YEAR_LAST, texts, 1) <= MONTHS;
        boolean mayBeSecond = most(YEAR_LAST, texts, 3) <= MONTHS;
        if (!mayBeMonth && !mayBeSecond) {
            return Optional.empty();
        }
        boolean isMonth = mayBeMonth && (!mayBeSecond || separator.get().equals("/"));
        return Optional.of(new DateNotation(isMonth ? Order.MONTH : Order.DAY, separator.get()));
    }

    /** The one that all have. */
    private static Optional<String> separator(Pattern pattern, List<String> texts) {
        var first = pattern.matcher(texts.getFirst());
        if (!first.matches()) {
            return Optional.empty();
        }
        var separator = first.group(2);
        boolean isShared = texts.stream()
                .map(pattern::matcher)
                .allMatch(match -> match.matches() && match.group(2).equals(separator));
        return isShared ? Optional.of(separator) : Optional.empty();
    }

    private static int most(Pattern pattern, List<String> texts, int group) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(group)))
                .max()
                .orElse(0);
    }

    @Override
    public ColumnType meaning() {
        return ColumnType.TIME;
    }

    @Override
    public double number(String date) {
        var parts = Arrays.asList(date.split("[-/.]", -1));
        return Double.parseDouble(order == Order.YEAR ? parts.getFirst() : parts.getLast());
    }
}
