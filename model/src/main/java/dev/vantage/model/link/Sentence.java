package dev.vantage.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A question, or the hint that comes with it, in tokens and words.
 *
 * @param text as it was asked
 * @param tokens words and what stands between them
 * @param wordOfToken for each token the index of its word in {@code words}, or -1
 * @param words of the tokens that are words
 * @param firstWord index of the first of them in {@link LinkedQuestion#words()}
 */
record Sentence(String text, List<Token> tokens, int[] wordOfToken, List<Word> words, int firstWord) {

    /** The words that lie within a range of the text. */
    Span wordsWithin(int start, int end) {
        int first = -1;
        int last = -1;
        for (int t = 0; t < tokens.size(); t++) {
            if (wordOfToken[t] >= 0
                    && tokens.get(t).start() >= start
                    && tokens.get(t).end() <= end) {
                first = first < 0 ? wordOfToken[t] : first;
                last = wordOfToken[t];
            }
        }
        return first < 0 ? Span.NONE : span(first, last + 1);
    }

    /** Whether these words, but not the sentence, are written in capitals, and are not just its beginning: {@code IT}. */
    boolean standsOutInCapitals(int word, int endWord) {
        if (word == 0 || text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return IntStream.range(0, tokens.size())
                .filter(t -> wordOfToken[t] >= word && wordOfToken[t] < endWord)
                .mapToObj(t -> tokens.get(t).text())
                .allMatch(written -> written.equals(written.toUpperCase(Locale.ROOT)));
    }

    /** The words as they are compared, and {@code .5} as {@code 0.5}. */
    List<String> normals() {
        var normals = new ArrayList<>(words.stream().map(Word::normal).toList());
        for (int t = 0; t < tokens.size(); t++) {
            if (beginsWithPoint(t)) {
                normals.set(wordOfToken[t], "0." + normals.get(wordOfToken[t]));
            }
        }
        return normals;
    }

    /** Whether the point before a number is its own, and does not end a sentence or an ellipsis. */
    boolean beginsWithPoint(int token) {
        if (token == 0 || wordOfToken[token] < 0 || !tokens.get(token).startsWithDigit()) {
            return false;
        }
        var point = tokens.get(token - 1);
        return point.text().equals(".")
                && point.touches(tokens.get(token))
                && (token == 1 || mayStandBeforePoint(tokens.get(token - 2), point));
    }

    private static boolean mayStandBeforePoint(Token before, Token point) {
        return !before.touches(point) || !before.isWord() && !before.text().equals(".");
    }

    /** @param word index in {@code words} */
    Span span(int word, int endWord) {
        return new Span(firstWord + word, firstWord + endWord);
    }
}
