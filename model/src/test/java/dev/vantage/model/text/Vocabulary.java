package dev.vantage.model.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The tokenizer of all-MiniLM-L6-v2, for tests. */
public final class Vocabulary {

    private Vocabulary() {}

    public static WordPieceTokenizer miniLm() {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("tokenizer.json.gz"))) {
            return WordPieceTokenizer.load(new GZIPInputStream(in), "tokenizer.json.gz");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
