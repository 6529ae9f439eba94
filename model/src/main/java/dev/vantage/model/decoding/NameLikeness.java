package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;

/** How like names are to the words of a question, by what the sentence encoder makes of both. */
final class NameLikeness {

    /** Sums that do not wait for one another: a processor adds several at a time. */
    private static final int SUMS = 4;

    private static final float LEAST_SQUARE = 1e-12f;

    private NameLikeness() {}

    /**
     * For each item of a schema, how like its name is to the word of the question that it is most like: a cosine of at
     * least 0, and 0 for those that are not looked at.
     *
     * @param candidates the items that are looked at
     * @param pieces [T, width] of the question
     */
    static float[] of(EncodedSchema encoded, int[] candidates, LinkedQuestion linked, float[] pieces) {
        var words = words(linked, pieces, encoded.width());
        var names = encoded.items().names(candidates);
        var likeness =
                new float[encoded.schema().tables().size() + encoded.schema().columnCount()];
        for (int i = 0; i < candidates.length; i++) {
            float best = 0;
            for (var word : words) {
                best = Math.max(best, dot(word, names.get(i)));
            }
            likeness[candidates[i]] = best;
        }
        return likeness;
    }

    /** The sums of the pieces of each word, of length 1. */
    private static float[][] words(LinkedQuestion linked, float[] pieces, int width) {
        var words = new float[linked.words().size()][width];
        for (int p = 0; p < linked.wordOfPiece().length; p++) {
            int word = linked.wordOfPiece()[p];
            for (int d = 0; word >= 0 && d < width; d++) {
                words[word][d] += pieces[p * width + d];
            }
        }
        for (var word : words) {
            float scale = (float) (1 / Math.sqrt(dot(word, word) + LEAST_SQUARE));
            for (int d = 0; d < width; d++) {
                word[d] *= scale;
            }
        }
        return words;
    }

    private static float dot(float[] x, float[] y) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int d = 0;
        for (; d + SUMS <= x.length; d += SUMS) {
            sum0 += x[d] * y[d];
            sum1 += x[d + 1] * y[d + 1];
            sum2 += x[d + 2] * y[d + 2];
            sum3 += x[d + 3] * y[d + 3];
        }
        for (; d < x.length; d++) {
            sum0 += x[d] * y[d];
        }
        return sum0 + sum1 + sum2 + sum3;
    }
}
