package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;

/** How like names are to the words of a question, by what the sentence encoder makes of both. */
final class NameLikeness {

    /** Sums that do not wait for one another: a processor adds several at a time. */
    private static final int SUMS = 4;

    private NameLikeness() {}

    /**
     * For each item, how like its name is to the word of the question that it is most like: a cosine.
     *
     * @param pieces [T, width] of the question
     */
    static float[] of(EncodedSchema encoded, LinkedQuestion linked, float[] pieces) {
        int width = encoded.width();
        var names = encoded.items().names();
        var best = new float[encoded.schema().tables().size() + encoded.schema().columnCount()];
        for (var word : words(linked, pieces, width)) {
            float scale = (float) (1 / Math.sqrt(dot(word, word, 0) + 1e-12f));
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], dot(word, names, i * width) * scale);
            }
        }
        return best;
    }

    private static float[][] words(LinkedQuestion linked, float[] pieces, int width) {
        var words = new float[linked.words().size()][width];
        for (int p = 0; p < linked.wordOfPiece().length; p++) {
            int word = linked.wordOfPiece()[p];
            for (int d = 0; word >= 0 && d < width; d++) {
                words[word][d] += pieces[p * width + d];
            }
        }
        return words;
    }

    private static float dot(float[] x, float[] y, int at) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int d = 0;
        for (; d + SUMS <= x.length; d += SUMS) {
            sum0 += x[d] * y[at + d];
            sum1 += x[d + 1] * y[at + d + 1];
            sum2 += x[d + 2] * y[at + d + 2];
            sum3 += x[d + 3] * y[at + d + 3];
        }
        for (; d < x.length; d++) {
            sum0 += x[d] * y[at + d];
        }
        return sum0 + sum1 + sum2 + sum3;
    }
}
