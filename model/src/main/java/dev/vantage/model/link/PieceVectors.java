package dev.vantage.model.link;

/**
 * The vectors of the vocabulary's pieces, the largest matrix of a small model: it is never trained and a text needs few of
 * its rows, so it may stay wherever it is. Must be safe for use by several threads.
 */
@FunctionalInterface
public interface PieceVectors {

    /** Name of the matrix in a checkpoint. */
    String NAME = "sentence.embeddings.word_embeddings.weight";

    /** The vector of one piece, a copy. */
    float[] of(int piece);
}
