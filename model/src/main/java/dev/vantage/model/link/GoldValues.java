package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the literals of a known SQL query among the candidates of its question, for training and measuring. */
public final class GoldValues {

    private GoldValues() {}

    /**
     * The candidate that is written as this value is. Failing a candidate with the same text but for letter case, the same
     * number, and failing that, the same text but for blanks.
     */
    public static OptionalInt find(PlanValue gold, List<ValueCandidate> candidates) {
        var text = gold.text().strip();
        return Stream.<Predicate<String>>of(
                        text::equalsIgnoreCase,
                        sameNumberAs(text),
                        candidate -> unspaced(candidate).equals(unspaced(text)))
                .map(same -> first(candidates, same))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(List<ValueCandidate> candidates, Predicate<String> same) {
        return IntStream.range(0, candidates.size())
                .filter(i -> same.test(candidates.get(i).text()))
                .findFirst();
    }

    private static Predicate<String> sameNumberAs(String text) {
        var number = Numerals.plain(text);
        return candidate -> number.isPresent()
                && Numerals.plain(candidate)
                        .filter(other -> other.compareTo(number.get()) == 0)
                        .isPresent();
    }

    private static String unspaced(String text) {
        return Tokens.of(text.toLowerCase(Locale.ROOT)).stream()
                .map(Token::text)
                .collect(Collectors.joining());
    }

    /**
     * The question with this value among its candidates. A value that the linker missed is added where its words stand in
     * the question, as if it had been capitalised there.
     *
     * @return empty if the question does not have the words of the value
     */
    public static Optional<LinkedQuestion> withValue(LinkedQuestion question, PlanValue gold) {
        if (find(gold, question.values()).isPresent()) {
            return Optional.of(question);
        }
        var span = spanOf(Word.allOf(gold.text()), question.words());
        if (span == Span.NONE) {
            return Optional.empty();
        }
        var added = new ValueCandidate(
                gold.text().strip(), Set.of(Kind.CAPITALISED), span.first(), span.end(), List.of(), List.of());
        var values = new ArrayList<>(question.values());
        values.add(added);
        return Optional.of(new LinkedQuestion(
                question.words(), question.pieces(), question.wordOfPiece(), question.nameLinks(), values));
    }

    private static Span spanOf(List<Word> value, List<String> questionWords) {
        var words = questionWords.stream().map(Word::of).toList();
        for (int first = 0; first + value.size() <= words.size() && !value.isEmpty(); first++) {
            int end = first + value.size();
            if (words.subList(first, end).stream()
                    .map(Word::normal)
                    .toList()
                    .equals(value.stream().map(Word::normal).toList())) {
                return new Span(first, end);
            }
        }
        return Span.NONE;
    }
}
