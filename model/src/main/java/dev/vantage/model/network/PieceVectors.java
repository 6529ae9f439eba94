package dev.vantage.model.network;

/**
 * The vectors of the vocabulary's pieces, the largest matrix of a small model: it is never trained and a text needs few of
 * its rows, so it may stay wherever it is.
 */
@FunctionalInterface
public interface PieceVectors {

    /** Name of the matrix in a checkpoint. */
    String NAME = "sentence.embeddings.word_embeddings.weight";

    /** Copies the vector of one piece to {@code into}, from {@code offset} on. */
    void copy(int piece, float[] into, int offset);
}
