package dev.vantage.model.link;

import java.util.List;

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
            if (wordOfToken[t] >= 0 && tokens.get(t).start() >= start && tokens.get(t).end() <= end) {
                first = first < 0 ? wordOfToken[t] : first;
                last = wordOfToken[t];
            }
        }
        return first < 0 ? Span.NONE : span(first, last + 1);
    }

    /** @param word index in {@code words} */
    Span span(int word, int endWord) {
        return new Span(firstWord + word, firstWord + endWord);
    }
}
