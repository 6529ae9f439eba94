package dev.vantage.model.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers of one word or several: {@code 5 million}, {@code twenty five}, {@code one hundred and fifty},
 * {@code two and a half thousand}, {@code half a million}.
 */
final class NumberPhrases {

    static final Set<String> ARTICLES = Set.of("a", "an");
    static final Set<String> BEFORE_A_RANGE = Set.of("between", "from");
    static final Set<String> WITHIN_A_RANGE = Set.of("and", "to");
    static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> words;

    /** @param words as they are compared */
    NumberPhrases(List<String> words) {
        this.words = words;
    }

    /** @param endWord one past its last word */
    record NumberPhrase(BigDecimal value, int endWord) {}

    /** The longest number that begins at a word. */
    Optional<NumberPhrase> at(int word) {
        return word(word).equals("half") ? halfOf(word) : at(word, word);
    }

    /** @param start of the whole number that this is a part of */
    private Optional<NumberPhrase> at(int word, int start) {
        var digits = Numerals.plain(word(word));
        if (digits.isPresent()) {
            return digits.map(number -> scaled(withHalf(new NumberPhrase(number, word + 1))));
        }
        if (Numerals.cardinal(word(word)).isEmpty()) {
            return Numerals.number(word(word)).map(number -> new NumberPhrase(number, word + 1));
        }
        return ofOneOrTwoWords(word)
                .map(this::withHalf)
                .map(number -> withTensAfterHundred(number, start))
                .map(number -> withRestAfterScale(scaled(number), start));
    }

    private Optional<NumberPhrase> halfOf(int half) {
        boolean isOfMany =
                word(half + 2).equals("dozen") || Numerals.scale(word(half + 2)).isPresent();
        return isOfMany && ARTICLES.contains(word(half + 1))
                ? Numerals.number(word(half + 2)).map(many -> scaled(new NumberPhrase(many.multiply(HALF), half + 3)))
                : Optional.empty();
    }

    private Optional<NumberPhrase> ofOneOrTwoWords(int word) {
        return Numerals.cardinal(word(word)).map(number -> {
            var ones = Numerals.cardinal(word(word + 1)).filter(one -> one >= 1 && one <= 9);
            boolean isTens = number >= 20 && number <= 90;
            return isTens && ones.isPresent()
                    ? new NumberPhrase(BigDecimal.valueOf(number + ones.get()), word + 2)
                    : new NumberPhrase(BigDecimal.valueOf(number), word + 1);
        });
    }

    private NumberPhrase withHalf(NumberPhrase number) {
        return saysAndAHalf(number.endWord) ? new NumberPhrase(number.value.add(HALF), number.endWord + 3) : number;
    }

    boolean saysAndAHalf(int word) {
        return word(word).equals("and")
                && word(word + 1).equals("a")
                && word(word + 2).equals("half");
    }

    private NumberPhrase scaled(NumberPhrase number) {
        var scaled = Numerals.scaled(number.value, number.endWord, this::word);
        return new NumberPhrase(scaled.value(), scaled.endWord());
    }

    private NumberPhrase withTensAfterHundred(NumberPhrase number, int start) {
        var hundreds = isHundred(number.endWord)
                ? new NumberPhrase(number.value.multiply(HUNDRED), number.endWord + 1)
                : number;
        if (!isHundred(hundreds.endWord - 1)) {
            return number;
        }
        return restAt(hundreds.endWord)
                .flatMap(this::ofOneOrTwoWords)
                .filter(rest -> rest.value.compareTo(HUNDRED) < 0 && !isHundred(rest.endWord))
                .filter(rest -> belongsTogether(hundreds, rest, start))
                .map(rest -> new NumberPhrase(hundreds.value.add(rest.value), rest.endWord))
                .orElse(hundreds);
    }

    private boolean isHundred(int word) {
        return word(word).equals("hundred");
    }

    private NumberPhrase withRestAfterScale(NumberPhrase number, int start) {
        var scale = Numerals.scale(word(number.endWord - 1)).map(BigDecimal::valueOf);
        return scale.flatMap(least -> restAt(number.endWord)
                        .flatMap(word -> at(word, start))
                        .filter(rest -> rest.value.compareTo(least) < 0)
                        .filter(rest -> belongsTogether(number, rest, start)))
                .map(rest -> new NumberPhrase(number.value.add(rest.value), rest.endWord))
                .orElse(number);
    }

    private Optional<Integer> restAt(int word) {
        int rest = word(word).equals("and") ? word + 1 : word;
        return Optional.of(rest).filter(at -> Numerals.cardinal(word(at)).isPresent());
    }

    /** In {@code three hundred five-star hotels} they do not. */
    private boolean belongsTogether(NumberPhrase number, NumberPhrase rest, int start) {
        return word(number.endWord).equals("and") ? isOneBound(start, rest.endWord) : rest.value.compareTo(TEN) >= 0;
    }

    /**
     * Whether an {@code and} within these words does not stand between two bounds: it does in {@code between one hundred
     * and fifty}, but not in {@code between one hundred and fifty and two hundred}.
     */
    boolean isOneBound(int start, int endWord) {
        return !beginsRange(start) || WITHIN_A_RANGE.contains(word(endWord));
    }

    boolean beginsRange(int start) {
        int before = ARTICLES.contains(word(start - 1)) ? start - 2 : start - 1;
        return BEFORE_A_RANGE.contains(word(before));
    }

    /** @return empty outside of the text */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }
}
