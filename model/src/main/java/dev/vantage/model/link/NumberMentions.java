package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds numbers in a sentence, in digits ({@code 1,000}, {@code -3}, {@code 2nd}, {@code 5 million}, {@code 180cm}) and in words. */
final class NumberMentions {

    private final Sentence sentence;
    private final Candidates candidates;
    private final List<String> normals;
    private final NumberPhrases numbers;
    private int endOfPhrase;

    private NumberMentions(Sentence sentence, Candidates candidates) {
        this.sentence = sentence;
        this.candidates = candidates;
        this.normals = sentence.normals();
        this.numbers = new NumberPhrases(normals);
    }

    static void find(Sentence sentence, Candidates candidates) {
        var mentions = new NumberMentions(sentence, candidates);
        for (int t = 0; t < sentence.tokens().size(); t++) {
            int word = sentence.wordOfToken()[t];
            if (word >= 0) {
                mentions.findAt(t, word);
            }
        }
    }

    private void findAt(int token, int word) {
        var normal = normals.get(word);
        var digits = Numerals.digits(normal);
        if (digits.isPresent()) {
            var signed = signedAt(token, digits.get());
            if (sharesScale(word)) {
                var shared = Numerals.scaled(new BigDecimal(signed), word + 3, this::normalAt)
                        .value();
                candidates.add(Kind.NUMBER, Numerals.written(shared), sentence.span(word, word + 1));
                return;
            }
            findScaled(word, word + 1, new BigDecimal(signed), Kind.NUMBER);
            Numerals.abbreviated(normal)
                    .ifPresent(number -> candidates.add(Kind.NUMBER, number, sentence.span(word, word + 1)));
            candidates.add(Kind.NUMBER, signed, sentence.span(word, word + 1));
            if (numbers.saysAndAHalf(word + 1)) {
                findPhrase(word);
            }
            return;
        }
        Numerals.word(normal).ifPresent(value -> {
            findScaled(word, word + 1, BigDecimal.valueOf(value), Kind.NUMBER_WORD);
            findTensAndOnes(word, value);
            candidates.add(Kind.NUMBER_WORD, value.toString(), sentence.span(word, word + 1));
        });
        findPhrase(word);
    }

    private void findPhrase(int word) {
        if (word >= endOfPhrase) {
            numbers.at(word).filter(number -> number.endWord() > word + 1).ifPresent(number -> {
                endOfPhrase = number.endWord();
                candidates.add(
                        Kind.NUMBER_WORD, Numerals.written(number.value()), sentence.span(word, number.endWord()));
            });
        }
    }

    private void findTensAndOnes(int word, int tens) {
        var ones = valueOfWord(word + 1).filter(one -> one >= 1 && one <= 9);
        if (tens >= 20 && tens <= 90 && ones.isPresent()) {
            int value = tens + ones.get();
            findScaled(word, word + 2, BigDecimal.valueOf(value), Kind.NUMBER_WORD);
            candidates.add(Kind.NUMBER_WORD, Integer.toString(value), sentence.span(word, word + 2));
        }
    }

    private void findScaled(int word, int endWord, BigDecimal number, Kind kind) {
        var scaled = Numerals.scaled(number, endWord, this::normalAt);
        if (scaled.endWord() > endWord) {
            candidates.add(kind, Numerals.written(scaled.value()), sentence.span(word, scaled.endWord()));
        }
    }

    /** The first number of {@code between 5 and 20 million} is one of millions too. */
    private boolean sharesScale(int word) {
        return word > 0
                && NumberPhrases.BEFORE_A_RANGE.contains(normalAt(word - 1))
                && NumberPhrases.WITHIN_A_RANGE.contains(normalAt(word + 1))
                && Numerals.digits(normalAt(word + 2)).isPresent()
                && Numerals.scale(normalAt(word + 3)).isPresent();
    }

    private String normalAt(int word) {
        return word < normals.size() ? normals.get(word) : "";
    }

    private Optional<Integer> valueOfWord(int word) {
        return Numerals.word(normalAt(word));
    }

    /** A dash is a sign where it touches the number and nothing before it; in {@code 3-5} it is not. */
    private String signedAt(int token, String digits) {
        int first = sentence.beginsWithPoint(token) ? token - 1 : token;
        if (first == 0) {
            return digits;
        }
        var dash = sentence.tokens().get(first - 1);
        boolean sign = (dash.text().equals("-") || dash.text().equals("−"))
                && dash.touches(sentence.tokens().get(first))
                && (first == 1 || !sentence.tokens().get(first - 2).touches(dash));
        return sign ? "-" + digits : digits;
    }
}
