package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.Set;

/**
 * Finds single words that may be values because nothing else explains them: no stop words, no words of the schema's names
 * (unless the question announces a text: {@code whose title contains the word name}), no candidates already.
 */
final class PlainWords {

    private static final int SHORTEST = 3;
    private static final int WORDS_AFTER_ANNOUNCEMENT = 3;
    private static final Set<String> ANNOUNCING_A_TEXT = Set.of(
            "word", "words", "substring", "letter", "letters", "contain", "contains", "containing", "string", "phrase",
            "include", "includes", "including", "called", "named", "titled", "prefix", "suffix");

    private PlainWords() {}

    static void find(Sentence sentence, LinkedSchema schema, Candidates candidates) {
        var words = sentence.words();
        for (int t = 0; t < sentence.tokens().size(); t++) {
            int w = sentence.wordOfToken()[t];
            if (w < 0) {
                continue;
            }
            var word = words.get(w);
            var span = sentence.span(w, w + 1);
            boolean unexplained = !schema.names(word) || isAnnounced(words.subList(Math.max(0, w - WORDS_AFTER_ANNOUNCEMENT), w));
            if (isValue(word) && unexplained && !candidates.hasWord(span)) {
                candidates.add(Kind.WORD, sentence.tokens().get(t).text(), span);
            }
        }
    }

    private static boolean isValue(Word word) {
        return word.normal().length() >= SHORTEST && Character.isLetter(word.normal().charAt(0)) && !word.isStop();
    }

    private static boolean isAnnounced(List<Word> before) {
        return before.stream().map(Word::normal).anyMatch(ANNOUNCING_A_TEXT::contains);
    }
}
