package dev.vantage.model.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Tokenizers for tests. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The tokenizer of all-MiniLM-L6-v2. */
    public static WordPieceTokenizer miniLm() {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("tokenizer.json.gz"))) {
            return WordPieceTokenizer.load(new GZIPInputStream(in), "tokenizer.json.gz");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A tokenizer that spells: its pieces are ASCII's printable characters.
     *
     * @param size of the vocabulary, at least 200; unused pieces fill it
     */
    public static WordPieceTokenizer spelling(int size) {
        var pieces = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        for (char c = '!'; c <= '~'; c++) {
            pieces.add(String.valueOf(c));
            pieces.add("##" + c);
        }
        for (int i = 0; pieces.size() < size; i++) {
            pieces.add("[unused" + i + "]");
        }
        return WordPieceTokenizer.of(pieces);
    }
}
