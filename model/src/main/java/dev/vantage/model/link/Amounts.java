package dev.vantage.model.link;

import dev.vantage.model.link.Amount.Part;
import dev.vantage.model.link.NumberPhrases.NumberPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds amounts in a text: a number and its unit ({@code two and a half hours}, {@code 180cm}), without a numeral ({@code half
 * a kilo}, {@code longer than an hour}, {@code the past week}), or several that add up ({@code 2 hours and 5 minutes}).
 */
final class Amounts {

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)([a-z]{1,15})");
    private static final Pattern NUMBERS_WITH_UNITS = Pattern.compile("(?:" + NUMBER_WITH_UNIT + ")+");

    /** What stands before a lone article, where {@code a year} need not be {@code each year}. */
    private static final Set<String> COMPARING = Set.of(
            "than", "over", "under", "above", "below", "least", "most", "within", "exactly", "beyond", "between");

    private static final Set<String> ONE = Set.of("past", "last", "next", "coming");

    private static final Set<String> FEET = Set.of("ft", "foot", "feet");

    private final NumberPhrases numbers;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(NumberPhrases numbers) {
        this.numbers = numbers;
    }

    /**
     * The amounts of a text, which do not overlap, in its order.
     *
     * @param words as they are compared
     */
    static List<Amount> in(List<String> words) {
        var amounts = new Amounts(new NumberPhrases(words));
        int word = 0;
        while (word < words.size()) {
            word = amounts.findAt(word);
        }
        return amounts.found;
    }

    /** @return where to look for the next */
    private int findAt(int word) {
        var parts = partsAt(word);
        if (parts.isEmpty()) {
            return numbers.at(word).map(NumberPhrase::endWord).orElse(word + 1);
        }
        var all = new ArrayList<>(parts);
        for (var next = partsAfter(all); !next.isEmpty(); next = partsAfter(all)) {
            all.addAll(next);
        }
        found.add(new Amount(all));
        return all.getLast().endWord();
    }

    /** One part, or those of {@code 1h30m}. */
    private List<Part> partsAt(int word) {
        if (NUMBERS_WITH_UNITS.matcher(word(word)).matches() && !isAbbreviationBeforeUnit(word)) {
            return writtenTogether(word);
        }
        return countAt(word).filter(count -> isUnit(count.endWord())).map(count -> part(count, word)).stream()
                .toList();
    }

    private List<Part> writtenTogether(int word) {
        var parts = NUMBER_WITH_UNIT
                .matcher(word(word))
                .results()
                .map(part -> new Part(new BigDecimal(part.group(1)), part.group(2), word, word + 1))
                .toList();
        boolean areKnown =
                parts.stream().noneMatch(part -> Units.said(part.unit()).isEmpty());
        boolean addUp = true;
        for (int i = 1; i < parts.size(); i++) {
            addUp &= parts.get(i - 1).goesOnWith(parts.get(i));
        }
        return areKnown && addUp ? parts : List.of();
    }

    private Part part(NumberPhrase count, int firstWord) {
        int unit = count.endWord();
        return numbers.saysAndAHalf(unit + 1)
                ? new Part(count.value().add(NumberPhrases.HALF), word(unit), firstWord, unit + 4)
                : new Part(count.value(), word(unit), firstWord, unit + 1);
    }

    /** How many, up to where the unit is expected. */
    private Optional<NumberPhrase> countAt(int word) {
        if (word(word).equals("half") && NumberPhrases.ARTICLES.contains(word(word + 1)) && isUnit(word + 2)) {
            return Optional.of(new NumberPhrase(NumberPhrases.HALF, word + 2));
        }
        if (ONE.contains(word(word)) || NumberPhrases.ARTICLES.contains(word(word)) && isCompared(word)) {
            return Optional.of(new NumberPhrase(BigDecimal.ONE, word + 1));
        }
        if (isAbbreviationBeforeUnit(word)) {
            return Numerals.abbreviated(word(word)).map(number -> new NumberPhrase(new BigDecimal(number), word + 1));
        }
        return numbers.at(word).map(this::withoutOf);
    }

    private boolean isAbbreviationBeforeUnit(int word) {
        return isUnit(word + 1) && Numerals.abbreviated(word(word)).isPresent();
    }

    /** {@code a couple of minutes}. */
    private NumberPhrase withoutOf(NumberPhrase number) {
        int end = number.endWord();
        return word(end).equals("of") && word(end - 1).equals("couple")
                ? new NumberPhrase(number.value(), end + 1)
                : number;
    }

    private boolean isCompared(int article) {
        return COMPARING.contains(word(article - 1)) || isUpperBound(article);
    }

    /** Whether a range that an amount begins goes on here: {@code between half an hour and an hour}. */
    private boolean isUpperBound(int word) {
        return !found.isEmpty()
                && found.getLast().endWord() == word - 1
                && NumberPhrases.WITHIN_A_RANGE.contains(word(word - 1))
                && numbers.beginsRange(found.getLast().firstWord());
    }

    private List<Part> partsAfter(List<Part> before) {
        var last = before.getLast();
        boolean saysAnd = word(last.endWord()).equals("and");
        int next = saysAnd ? last.endWord() + 1 : last.endWord();
        if (ONE.contains(word(next))) {
            return List.of();
        }
        var parts = inchesAt(next)
                .filter(inches -> FEET.contains(last.unit()))
                .map(List::of)
                .orElse(partsAt(next));
        boolean isOneAmount = !parts.isEmpty()
                && last.goesOnWith(parts.getFirst())
                && (!saysAnd
                        || numbers.isOneBound(
                                before.getFirst().firstWord(), parts.getLast().endWord()));
        return isOneAmount ? parts : List.of();
    }

    /** After feet {@code in} is a unit. */
    private Optional<Part> inchesAt(int word) {
        return numbers.at(word)
                .filter(number -> word(number.endWord()).equals("in"))
                .map(number -> new Part(number.value(), "inches", word, number.endWord() + 1));
    }

    private boolean isUnit(int word) {
        return !Units.said(word(word)).isEmpty();
    }

    private String word(int index) {
        return numbers.word(index);
    }
}
