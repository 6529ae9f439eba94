package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the literals of a known SQL query among the candidates of its question, for training and measuring. */
public final class GoldValues {

    private GoldValues() {}

    /** The candidate with the same text but for letter case, else the first that is the same number. */
    public static OptionalInt find(PlanValue gold, List<ValueCandidate> candidates) {
        var text = gold.text().strip();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).text().equalsIgnoreCase(text)) {
                return OptionalInt.of(i);
            }
        }
        var number = Numerals.plain(text);
        for (int i = 0; i < candidates.size() && number.isPresent(); i++) {
            var candidate = Numerals.plain(candidates.get(i).text());
            if (candidate.isPresent() && candidate.get().compareTo(number.get()) == 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
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
            if (words.subList(first, end).stream().map(Word::normal).toList()
                    .equals(value.stream().map(Word::normal).toList())) {
                return new Span(first, end);
            }
        }
        return Span.NONE;
    }
}
