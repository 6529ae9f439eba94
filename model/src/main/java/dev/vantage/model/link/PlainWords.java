package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds words that may be values because nothing else explains them: no stop words, no words of the schema's names, and no
 * candidates already, unless the question announces a text: {@code whose title contains the word name}. Two to four such
 * words in a row may be one value: {@code restaurants in san francisco}.
 */
final class PlainWords {

    private static final int SHORTEST = 3;
    private static final int WORDS_AFTER_ANNOUNCEMENT = 3;
    private static final int LONGEST_RUN = 4;
    private static final Set<String> ANNOUNCING_A_WORD = Set.of("word", "substring", "phrase", "string");
    private static final Set<String> ANNOUNCING_A_TEXT = Set.of(
            "word",
            "words",
            "substring",
            "letter",
            "letters",
            "contain",
            "contains",
            "containing",
            "string",
            "phrase",
            "include",
            "includes",
            "including",
            "called",
            "named",
            "titled",
            "prefix",
            "suffix");

    private final Sentence sentence;
    private final LinkedSchema schema;
    private final Candidates candidates;

    private PlainWords(Sentence sentence, LinkedSchema schema, Candidates candidates) {
        this.sentence = sentence;
        this.schema = schema;
        this.candidates = candidates;
    }

    static void find(Sentence sentence, LinkedSchema schema, Candidates candidates) {
        var words = new PlainWords(sentence, schema, candidates);
        words.findRuns();
        words.findSingle();
    }

    private void findRuns() {
        int start = 0;
        while (start < sentence.tokens().size()) {
            int end = endOfRun(start);
            int length = end - start;
            if (length >= 2 && length <= LONGEST_RUN) {
                int from = sentence.tokens().get(start).start();
                int to = sentence.tokens().get(end - 1).end();
                candidates.add(Kind.WORD, sentence.text().substring(from, to), sentence.wordsWithin(from, to));
            }
            start = Math.max(end, start + 1);
        }
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < sentence.tokens().size() && isUnexplained(sentence.wordOfToken()[end])) {
            end++;
        }
        return end;
    }

    private void findSingle() {
        for (int t = 0; t < sentence.tokens().size(); t++) {
            int word = sentence.wordOfToken()[t];
            if (isUnexplained(word) || isAnnounced(word)) {
                var token = sentence.tokens().get(t);
                var written = sentence.text().substring(token.start(), token.end());
                candidates.add(Kind.WORD, written, sentence.span(word, word + 1));
            }
        }
    }

    private boolean isUnexplained(int word) {
        return isSayable(word)
                && !schema.names(sentence.words().get(word))
                && !candidates.hasWord(sentence.span(word, word + 1));
    }

    private boolean isAnnounced(int word) {
        if (word < 1) {
            return false;
        }
        if (ANNOUNCING_A_WORD.contains(normalAt(word - 1))) {
            return true;
        }
        return isSayable(word)
                && IntStream.range(Math.max(0, word - WORDS_AFTER_ANNOUNCEMENT), word)
                        .mapToObj(this::normalAt)
                        .anyMatch(ANNOUNCING_A_TEXT::contains);
    }

    private String normalAt(int word) {
        return sentence.words().get(word).normal();
    }

    private boolean isSayable(int index) {
        if (index < 0) {
            return false;
        }
        var word = sentence.words().get(index);
        return word.normal().length() >= SHORTEST
                && Character.isLetter(word.normal().charAt(0))
                && !word.isStop();
    }
}
