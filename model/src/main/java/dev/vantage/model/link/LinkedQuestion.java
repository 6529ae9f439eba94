package dev.vantage.model.link;

import java.util.List;

/**
 * A question tied to one schema: the network's input, before any number of the network is involved.
 *
 * <p>Items are the tables of the schema followed by its columns: table {@code t} is item {@code t}, column {@code c}
 * (flat index) is item {@code tables + c}.
 *
 * @param words the words of the question that start with a letter or digit, in order; at least one
 * @param pieces WordPiece ids of the whole question with [CLS] and [SEP]
 * @param wordOfPiece for each piece the index of its word in {@code words}, or -1
 * @param nameLinks words that name a table or column
 * @param values the values that a plan may use
 */
public record LinkedQuestion(
        List<String> words, int[] pieces, int[] wordOfPiece, List<NameLink> nameLinks, List<ValueCandidate> values) {

    public LinkedQuestion {
        words = List.copyOf(words);
        nameLinks = List.copyOf(nameLinks);
        values = List.copyOf(values);
    }

    /**
     * @param word index in {@code words}
     * @param item table or column, see above
     * @param exact whether the whole name stands in the question, and not only a part of it
     */
    public record NameLink(int word, int item, boolean exact) {}
}
