package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;

/**
 * The nodes of a batch that have a text of their own: tables and columns by their names, and of the values those that a
 * question does not mention, but that a column has among few.
 */
final class NamedNodes {

    private static final float SIMILARITY_CENTRE = 0.3f;
    private static final float SIMILARITY_SCALE = 2;

    private final Tensor items;
    private final Tensor values;
    private final Tensor names; // [B, S + V, sentence width]
    private final Tensor isNamed; // [B, 1, S + V]

    NamedNodes(Engine engine, Batch batch, ItemVectors encoded) {
        int b = batch.questions();
        int s = batch.items();
        int v = batch.values();
        int n = s + v;
        var rows = new int[b * n];
        var named = new float[b * n];
        for (int question = 0; question < b; question++) {
            for (int i = 0; i < n; i++) {
                int row = i < s ? batch.itemRows()[question * s + i] : batch.valueRows()[question * v + i - s];
                rows[question * n + i] = Math.max(0, row);
                named[question * n + i] = row < 0 ? 0 : 1;
            }
        }
        var rowOf = engine.ints(rows, b, n);
        var vectors = encoded.vectors().take(rowOf); // [B, S + V, 2 * sentence width]
        int width = encoded.names().size(1);
        items = vectors.slice(1, 0, s);
        isNamed = engine.floats(named, b, 1, n);
        values = vectors.slice(1, s, n)
                .slice(2, 0, width)
                .mul(isNamed.slice(2, s, n).reshape(b, v, 1));
        names = encoded.names().take(rowOf);
    }

    /** [B, S, 2 * sentence width]. */
    Tensor items() {
        return items;
    }

    /** [B, V, sentence width], 0 for a value without a text of its own. */
    Tensor values() {
        return values;
    }

    /** [B, Q, S + V]: cosines of words and texts; 0 where there is none. @param words [B, Q, sentence width] of length 1 */
    Tensor likeness(Tensor words) {
        return words.matmulTransposed(names).mul(isNamed);
    }

    /** The same around 0, so that what is unlike counts against it. */
    Tensor centred(Tensor likeness) {
        return likeness.add(-SIMILARITY_CENTRE).mul(SIMILARITY_SCALE).mul(isNamed);
    }
}
