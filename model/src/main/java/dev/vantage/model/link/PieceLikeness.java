package dev.vantage.model.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How like texts are to a question before any layer has read them: the mean, over a text's pieces, of the largest cosine with
 * a piece of the question, of their vectors in the vocabulary. Each piece is compared once; not for several threads at a time.
 */
public final class PieceLikeness {

    private static final float LEAST_SQUARE = 1e-12f;

    private final PieceVectors vectors;
    private final List<float[]> question;
    private final Map<Integer, Float> ofPiece = new HashMap<>();

    /** @param question its pieces */
    public PieceLikeness(PieceVectors vectors, int[] question) {
        this.vectors = vectors;
        this.question = Arrays.stream(question).distinct().mapToObj(this::unit).toList();
    }

    /** At most 1; 0 for a text without pieces. */
    public float of(int[] pieces) {
        return (float) Arrays.stream(pieces)
                .mapToDouble(piece -> ofPiece.computeIfAbsent(piece, this::compare))
                .average()
                .orElse(0);
    }

    private float compare(int piece) {
        var vector = unit(piece);
        float most = -1;
        for (var asked : question) {
            float cosine = 0;
            for (int d = 0; d < vector.length; d++) {
                cosine += asked[d] * vector[d];
            }
            most = Math.max(most, cosine);
        }
        return most;
    }

    private float[] unit(int piece) {
        var vector = vectors.of(piece);
        float square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float scale = (float) (1 / Math.sqrt(square + LEAST_SQUARE));
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= scale;
        }
        return vector;
    }
}
