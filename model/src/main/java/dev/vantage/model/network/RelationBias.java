package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.List;

/**
 * What relations, and the likeness of words and names, add to the score of each pair of nodes. There are as many biases as
 * heads in all layers, and one more for pointers: those of one layer are made at a time, as together they would be the
 * largest tensor of all.
 */
final class RelationBias {

    /** The scalar of each head and each {@link Relation}, [biases, relations]. */
    static final String RELATIONS = "joint.relations.weight";

    private final Engine engine;
    private final Batch batch;
    private final int heads;
    private final Tensor table; // [layers * heads + 1, sets]
    private final Tensor scale; // [2, layers * heads + 1]
    private final Tensor ofHeads; // [B, heads, N, N] where in a table of one layer the scalar of each pair stands
    private final Tensor wordsToNames; // [B, 1, N, N]
    private final Tensor namesToWords; // [B, 1, N, N]

    /** @param likeness [B, Q, S + V] of words and names, around 0 */
    RelationBias(Engine engine, int heads, Layers layers, Batch batch, Tensor likeness) {
        this.engine = engine;
        this.batch = batch;
        this.heads = heads;
        table = layers.parameter(RELATIONS)
                .matmulTransposed(
                        engine.floats(multiHot(batch.relationSets()), batch.relationSets().length, Relation.COUNT));
        scale = layers.parameter("joint.similarity.weight");
        ofHeads = indices(heads);
        int b = batch.questions();
        int q = batch.words();
        int n = batch.nodes();
        var right = engine.concat(2, List.of(engine.zeros(b, q, q), likeness));
        var square = engine.concat(1, List.of(right, engine.zeros(b, n - q, n)));
        wordsToNames = square.reshape(b, 1, n, n);
        namesToWords = square.transpose(0, 2, 1).reshape(b, 1, n, n);
    }

    /** [B, heads, N, N]. */
    Tensor ofLayer(int layer) {
        return of(layer * heads, heads, ofHeads);
    }

    /** [B, N, N]. @param layers how many there are */
    Tensor ofPointers(int layers) {
        int n = batch.nodes();
        return of(layers * heads, 1, indices(1)).reshape(batch.questions(), n, n);
    }

    private Tensor of(int first, int count, Tensor indices) {
        int sets = batch.relationSets().length;
        var factors = scale.slice(1, first, first + count);
        return table.slice(0, first, first + count)
                .reshape(count * sets)
                .take(indices)
                .add(wordsToNames.mul(factors.slice(0, 0, 1).reshape(1, count, 1, 1)))
                .add(namesToWords.mul(factors.slice(0, 1, 2).reshape(1, count, 1, 1)));
    }

    /** [B, count, N, N]: where in a table [count, sets] the scalar of each pair stands. */
    private Tensor indices(int count) {
        int sets = batch.relationSets().length;
        int square = batch.nodes() * batch.nodes();
        var indices = new int[batch.questions() * count * square];
        for (int b = 0; b < batch.questions(); b++) {
            for (int h = 0; h < count; h++) {
                int to = (b * count + h) * square;
                for (int p = 0; p < square; p++) {
                    indices[to + p] = h * sets + batch.pairs()[b * square + p];
                }
            }
        }
        return engine.ints(indices, batch.questions(), count, batch.nodes(), batch.nodes());
    }

    private static float[] multiHot(long[] sets) {
        var hot = new float[sets.length * Relation.COUNT];
        for (int i = 0; i < sets.length; i++) {
            for (int r = 0; r < Relation.COUNT; r++) {
                hot[i * Relation.COUNT + r] = (sets[i] >>> r) & 1;
            }
        }
        return hot;
    }
}
