package dev.vantage.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a column of texts spells numbers, if it stores nothing else, as an import of a CSV file leaves it.
 *
 * @param isWhole whether no number has a fraction
 * @param digits how many digits each number has before the point, where all have as many and none is negative, so that the
 *     texts are in the order of the numbers; else 0
 */
public record Numeral(boolean isWhole, int digits) implements Notation {

    /** A leading zero is that of a code. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");

    /** @return empty if one of the texts is no number, or there are none */
    static Optional<Numeral> of(List<String> texts) {
        if (texts.isEmpty()
                || !texts.stream().allMatch(text -> NUMBER.matcher(text.strip()).matches())) {
            return Optional.empty();
        }
        var lengths = texts.stream().map(Numeral::digitsOf).distinct().toList();
        return Optional.of(new Numeral(
                texts.stream().noneMatch(text -> text.contains(".")), lengths.size() == 1 ? lengths.getFirst() : 0));
    }

    @Override
    public ColumnType meaning() {
        return ColumnType.NUMBER;
    }

    @Override
    public double number(String text) {
        return Double.parseDouble(text);
    }

    /** Whether the texts are years of our era with four digits. */
    public boolean mayBeYears() {
        return isWhole && digits == 4;
    }

    /** Whether a number is among the others in the order of their texts. */
    public boolean isInOrderOfTexts(String number) {
        return isWhole
                && digits > 0
                && NUMBER.matcher(number).matches()
                && !number.contains(".")
                && digitsOf(number) == digits;
    }

    private static int digitsOf(String text) {
        var number = text.strip();
        int point = number.indexOf('.');
        return number.startsWith("-") ? 0 : point < 0 ? number.length() : point;
    }
}
