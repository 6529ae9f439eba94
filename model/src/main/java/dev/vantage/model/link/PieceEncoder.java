package dev.vantage.model.link;

/** Cuts one word into the pieces of a vocabulary. Implemented by the tokenizer; must be safe for use by several threads. */
@FunctionalInterface
public interface PieceEncoder {

    /**
     * @param word one word, number or other character, in lower case
     * @return the ids of its pieces, the unknown piece where the vocabulary has no others; empty only for a character
     *     that the vocabulary's normalisation removes
     */
    int[] encode(String word);
}
