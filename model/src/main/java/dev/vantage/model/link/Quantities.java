package dev.vantage.model.link;

import dev.vantage.model.link.Amount.Part;
import dev.vantage.model.link.ValueCandidate.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a question as a column keeps them: {@code 5 minutes} are 300000 in {@code Milliseconds}, {@code 90%} are 0.9
 * where a column has shares, and {@code 5 million} inhabitants are five million where a column has such numbers, though 5 where
 * it counts millions.
 */
public final class Quantities {

    private static final Set<String> BETWEEN_BOUNDS = Set.of("and", "to", "or");

    /** One number, or two bounds of which the first may do without its sign. */
    private static final Pattern PERCENTAGES =
            Pattern.compile("(?:(\\d{1,9}(?:\\.\\d{1,9})?) ?(?:and|to|or|-|–) ?)?(\\d{1,9}(?:\\.\\d{1,9})?) ?%");

    private static final List<Units.Unit> PERCENT = Units.said("percent");

    private final List<String> words;
    private final NumberPhrases numbers;
    private final List<Amount> amounts;
    private final Set<BigDecimal> percentages;
    private final ColumnRanges ranges;

    /**
     * @param text of the question, as it was asked
     * @param ranges of the columns that the values are compared with
     */
    public Quantities(LinkedQuestion question, String text, ColumnRanges ranges) {
        this.words = wordsAsRead(question);
        this.numbers = new NumberPhrases(words);
        this.amounts = Amounts.in(words);
        this.percentages = percentages(text);
        this.ranges = ranges;
    }

    /** With numbers as the linker has read them: their sign, their point and the scale that they share are no words. */
    private static List<String> wordsAsRead(LinkedQuestion question) {
        var words = new ArrayList<>(
                question.words().stream().map(word -> Word.of(word).normal()).toList());
        for (var value : question.values()) {
            boolean isOneNumber = value.kinds().contains(Kind.NUMBER)
                    && value.endWord() == value.firstWord() + 1
                    && value.number().isPresent();
            if (isOneNumber) {
                words.set(value.firstWord(), asRead(words.get(value.firstWord()), value.text()));
            }
        }
        return List.copyOf(words);
    }

    private static String asRead(String word, String number) {
        return Numerals.digits(word)
                .filter(digits -> digits.equals(word) ? haveSameDigits(digits, number) : number.endsWith(digits))
                .map(digits -> number + word.substring(digits.length()))
                .orElse(word);
    }

    private static boolean haveSameDigits(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static BigInteger digits(String number) {
        return new BigDecimal(number).stripTrailingZeros().unscaledValue().abs();
    }

    private static Set<BigDecimal> percentages(String text) {
        var percentages = new HashSet<BigDecimal>();
        PERCENTAGES
                .matcher(text)
                .results()
                .forEach(found -> Stream.of(found.group(1), found.group(2))
                        .flatMap(Stream::ofNullable)
                        .forEach(number -> percentages.add(new BigDecimal(number).stripTrailingZeros())));
        return Set.copyOf(percentages);
    }

    /**
     * A value of the question, as it is to be compared with a column.
     *
     * @param column flat column index
     * @param name of the column
     */
    public String asKept(ValueCandidate value, int column, String name) {
        if (value.firstWord() < 0 || value.isParameter() || value.number().isEmpty()) {
            return value.text();
        }
        return amountOf(value)
                .flatMap(amount -> asKept(amount, column, name))
                .or(() -> inMillions(value, column))
                .map(Numerals::written)
                .orElse(value.text());
    }

    private Optional<Amount> amountOf(ValueCandidate value) {
        int word = value.firstWord();
        if (isOnlyUnit(word)) {
            return Optional.empty();
        }
        return amounts.stream()
                .filter(amount -> amount.firstWord() <= word && word < amount.endWord())
                .findFirst()
                .or(() -> lowerBoundAt(word))
                .or(() -> percentageOf(value));
    }

    /** A number that was found at a unit converts something else: 60, at {@code hours}. */
    private boolean isOnlyUnit(int word) {
        return !Units.said(words.get(word)).isEmpty()
                && Numerals.number(words.get(word)).isEmpty();
    }

    /** The first number of {@code 3 and 5 minutes} is one of minutes too. */
    private Optional<Amount> lowerBoundAt(int word) {
        return numbers.at(word)
                .filter(lower -> BETWEEN_BOUNDS.contains(numbers.word(lower.endWord())))
                .flatMap(lower -> amounts.stream()
                        .filter(upper -> upper.firstWord() == lower.endWord() + 1)
                        .map(upper -> upper.parts().getFirst().unit())
                        .map(unit -> new Amount(List.of(new Part(lower.value(), unit, word, lower.endWord()))))
                        .findFirst());
    }

    private Optional<Amount> percentageOf(ValueCandidate value) {
        return Numerals.plain(value.text())
                .filter(number -> percentages.contains(number.stripTrailingZeros()))
                .map(number -> new Amount(List.of(new Part(number, "percent", value.firstWord(), value.endWord()))));
    }

    private Optional<BigDecimal> asKept(Amount amount, int column, String name) {
        var units = Units.ofColumn(name);
        var kept = amount.inOneOf(units);
        boolean isOfShares = ranges.areWithin(column, 0, 1) && !isStored(kept, column);
        var share = amount.inOneOf(List.of(Units.WHOLE));
        boolean isShare = isOfShares && (isStored(share, column) || !isStored(amount.inOneOf(PERCENT), column));
        return isShare ? share.or(() -> kept) : kept;
    }

    private boolean isStored(Optional<BigDecimal> number, int column) {
        return number.filter(one -> ranges.include(column, one.doubleValue())).isPresent();
    }

    /** A value that is only the first word of its number, where the column has such numbers as the whole. */
    private Optional<BigDecimal> inMillions(ValueCandidate value, int column) {
        int word = value.firstWord();
        var said = Numerals.number(words.get(word)).filter(number -> value.says(Numerals.written(number)));
        return said.flatMap(number -> numbers.at(word))
                .map(NumberPhrases.NumberPhrase::value)
                .filter(number -> !value.says(Numerals.written(number)))
                .filter(number -> ranges.include(column, number.doubleValue()));
    }
}
