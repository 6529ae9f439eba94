package dev.vantage.model.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pieces of a question as they are collected: [CLS] question [SEP], or [CLS] question [SEP] hint [SEP]. */
final class Pieces {

    private static final int NO_WORD = -1;

    private final PieceEncoder encoder;
    private final int separator;
    private final int[] ids;
    private final int[] words;
    private final List<String> texts = new ArrayList<>();
    private int size;

    /** @param most how many pieces there may be, [CLS] and [SEP] included */
    Pieces(PieceEncoder encoder, int classifier, int separator, int most) {
        this.encoder = encoder;
        this.separator = separator;
        this.ids = new int[most];
        this.words = new int[most];
        append(classifier, NO_WORD);
    }

    /**
     * Appends the pieces of a text and a separator.
     *
     * @return the text as far as there was room for its pieces, so that every word has one
     */
    Sentence append(String text) {
        return append(text, Tokens.of(text));
    }

    Sentence append(String text, List<Token> all) {
        int firstWord = texts.size();
        var tokens = new ArrayList<Token>();
        var wordOfToken = new int[all.size()];
        var sentenceWords = new ArrayList<Word>();
        for (var token : all) {
            if (room() == 0) {
                break;
            }
            var pieces = encoder.encode(token.text().toLowerCase(Locale.ROOT));
            if (pieces.length == 0) {
                continue;
            }
            int word = token.isWord() ? texts.size() : NO_WORD;
            Arrays.stream(pieces).limit(room()).forEach(piece -> append(piece, word));
            wordOfToken[tokens.size()] = token.isWord() ? sentenceWords.size() : NO_WORD;
            tokens.add(token);
            if (token.isWord()) {
                texts.add(token.text());
                sentenceWords.add(Word.of(token));
            }
        }
        append(separator, NO_WORD);
        int end = tokens.size() == all.size() || tokens.isEmpty()
                ? text.length()
                : tokens.getLast().end();
        return new Sentence(text.substring(0, end), tokens, wordOfToken, sentenceWords, firstWord);
    }

    /** How many pieces may still come before the next separator. */
    int room() {
        return Math.max(0, ids.length - size - 1);
    }

    /** The words appended so far, as they were written. */
    List<String> words() {
        return texts;
    }

    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    int[] wordOfPiece() {
        return Arrays.copyOf(words, size);
    }

    private void append(int id, int word) {
        ids[size] = id;
        words[size] = word;
        size++;
    }
}
