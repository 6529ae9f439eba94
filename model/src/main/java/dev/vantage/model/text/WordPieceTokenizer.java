package dev.vantage.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * BERT's uncased WordPiece tokenizer: text to the ids that Hugging Face's {@code tokenizers} gives for the same
 * {@code tokenizer.json}. Immutable; safe for use by several threads.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Google's Neural Machine Translation System, section 4.1</a>
 */
public final class WordPieceTokenizer {

    /** A longer word, in Unicode characters, is one [UNK]. */
    static final int LONGEST_WORD = 100;

    static final String CONTINUATION = "##";
    static final String PAD = "[PAD]";
    static final String UNK = "[UNK]";
    static final String CLS = "[CLS]";
    static final String SEP = "[SEP]";

    private static final int UNKNOWN = -1;

    private final List<String> vocabulary;
    private final Set<String> special;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final Pattern specialInText;
    private final int unk;
    private final int cls;
    private final int sep;

    /**
     * @param vocabulary the pieces, each at the index that is its id
     * @param special pieces that are found in a text as they stand, before it is cleaned
     */
    private WordPieceTokenizer(List<String> vocabulary, Set<String> special) {
        this.vocabulary = List.copyOf(vocabulary);
        this.special = Set.copyOf(special);
        for (int id = 0; id < vocabulary.size(); id++) {
            var piece = vocabulary.get(id);
            starts.put(piece, id);
            if (piece.startsWith(CONTINUATION)) {
                continuations.put(piece.substring(CONTINUATION.length()), id);
            }
        }
        specialInText = Pattern.compile(special.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        unk = idOf(UNK);
        cls = idOf(CLS);
        sep = idOf(SEP);
        special.forEach(this::idOf); // each has one, as a text may hold it
    }

    /**
     * Reads a Hugging Face {@code tokenizer.json}.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is not an uncased BERT WordPiece tokenizer
     */
    public static WordPieceTokenizer load(Path tokenizerJson) throws IOException {
        try (var in = Files.newInputStream(tokenizerJson)) {
            return load(in, tokenizerJson.toString());
        }
    }

    /** As {@link #load(Path)}; {@code origin} is what an error calls the stream. */
    public static WordPieceTokenizer load(InputStream tokenizerJson, String origin) throws IOException {
        return TokenizerFile.read(tokenizerJson, origin);
    }

    /**
     * A tokenizer with a vocabulary of its own.
     *
     * @param vocabulary the pieces, each at the index that is its id, those that continue a word with "##" before;
     *     no piece twice, and [PAD], [UNK], [CLS] and [SEP] among them
     */
    public static WordPieceTokenizer of(List<String> vocabulary) {
        return of(vocabulary, Set.of(PAD, UNK, CLS, SEP));
    }

    static WordPieceTokenizer of(List<String> vocabulary, Set<String> special) {
        if (new HashSet<>(vocabulary).size() != vocabulary.size()) {
            throw new IllegalArgumentException("The vocabulary has a piece twice");
        }
        return new WordPieceTokenizer(vocabulary, special);
    }

    /** The ids of a text, without [CLS] and [SEP] around them. */
    public int[] encode(String text) {
        var ids = IntStream.builder();
        int from = 0;
        var matcher = specialInText.matcher(text);
        while (matcher.find()) {
            encodePlain(text.substring(from, matcher.start()), ids);
            ids.add(idOf(matcher.group()));
            from = matcher.end();
        }
        encodePlain(text.substring(from), ids);
        return ids.build().toArray();
    }

    private void encodePlain(String text, IntStream.Builder ids) {
        for (var word : BertText.words(text)) {
            encodeWord(word, ids);
        }
    }

    /** Greedy: the longest piece that the rest of the word starts with, until nothing is left. */
    private void encodeWord(String word, IntStream.Builder ids) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            ids.add(unk);
            return;
        }
        var pieces = new int[word.length()];
        int count = 0;
        int from = 0;
        while (from < word.length()) {
            var known = from == 0 ? starts : continuations;
            int end = word.length();
            int id = UNKNOWN;
            while (end > from && (id = known.getOrDefault(word.substring(from, end), UNKNOWN)) == UNKNOWN) {
                end--;
            }
            if (id == UNKNOWN) {
                ids.add(unk);
                return;
            }
            pieces[count++] = id;
            from = end;
        }
        for (int i = 0; i < count; i++) {
            ids.add(pieces[i]);
        }
    }

    private int idOf(String piece) {
        var id = starts.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return id;
    }

    /** Hugging Face's {@code tokenizer.json} for this tokenizer, which {@link #load} reads back. */
    public byte[] toJson() {
        return TokenizerFile.write(vocabulary, special).getBytes(StandardCharsets.UTF_8);
    }

    /** How many ids there are: they run from 0 to one less. */
    public int vocabularySize() {
        return vocabulary.size();
    }

    /** [UNK], which stands for a word that has no pieces. */
    public int unk() {
        return unk;
    }

    /** [CLS], which starts a sequence. */
    public int cls() {
        return cls;
    }

    /** [SEP], which ends a part of a sequence. */
    public int sep() {
        return sep;
    }
}
