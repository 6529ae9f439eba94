package dev.vantage.model.tensor;

import java.util.List;

/** Products, attention, changes of shape and indexing, worked out by hand. */
final class StructureOperations {

    private StructureOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "matmul",
                        e -> TensorAssert.that(matrix(e).matmul(e.floats(new float[] {1, 0, 0, 1, 1, 1}, 3, 2)))
                                .hasShape(2, 2)
                                .holds(4, 5, 10, 11)),
                new Operation(
                        "matmulTransposed",
                        e -> TensorAssert.that(
                                        matrix(e).matmulTransposed(e.floats(new float[] {1, 0, 1, 0, 1, 1}, 2, 3)))
                                .hasShape(2, 2)
                                .holds(4, 5, 10, 11)),
                new Operation(
                        "matmul of batches by one matrix",
                        e -> TensorAssert.that(matrix(e).reshape(2, 1, 3).matmul(e.floats(new float[] {1, 2, 3}, 3, 1)))
                                .hasShape(2, 1, 1)
                                .holds(14, 32)),
                new Operation(
                        "matmul repeats a batch",
                        e -> TensorAssert.that(e.floats(new float[] {1, 2}, 1, 1, 2)
                                        .matmul(e.floats(new float[] {1, 1, 2, 0, 0, 3}, 3, 2, 1)))
                                .hasShape(3, 1, 1)
                                .holds(3, 2, 6)),
                new Operation(
                        "matmul of batches on both sides",
                        e -> TensorAssert.that(e.floats(new float[] {1, 2, 3, 4}, 2, 1, 1, 2)
                                        .matmulTransposed(e.floats(new float[] {1, 0, 0, 1, 1, 1}, 3, 1, 2)))
                                .hasShape(2, 3, 1, 1)
                                .holds(1, 2, 3, 3, 4, 7)),
                new Operation(
                        "matmul over nothing gives zeros",
                        e -> TensorAssert.that(e.zeros(2, 0).matmul(e.zeros(0, 2)))
                                .hasShape(2, 2)
                                .holds(0, 0, 0, 0)),
                new Operation(
                        "matmul of no rows",
                        e -> TensorAssert.that(e.zeros(0, 3).matmul(e.zeros(3, 2)))
                                .hasShape(0, 2)
                                .holds()),
                new Operation("attention of one query", StructureOperations::checkAttention),
                new Operation("attention adds its bias", StructureOperations::checkAttentionBias),
                new Operation("attention heads share key heads", StructureOperations::checkGroupedAttention),
                new Operation("rope turns by the position", StructureOperations::checkRope),
                new Operation(
                        "rope pairs the halves",
                        e -> TensorAssert.that(
                                        e.floats(new float[] {1, 2, 3, 4}, 1, 4).rope(100, 2))
                                .hasShape(1, 4)
                                // pair (1, 3) by 2 radians, pair (2, 4) by 0.2
                                .holds(-3.1440391, 1.1654558, -0.3391431, 4.3176050)),
                new Operation(
                        "reshape fills in one length",
                        e -> TensorAssert.that(matrix(e).reshape(3, -1))
                                .hasShape(3, 2)
                                .holds(1, 2, 3, 4, 5, 6)),
                new Operation(
                        "reshape to rank 0",
                        e -> TensorAssert.that(e.floats(new float[] {7}, 1, 1).reshape())
                                .hasShape()
                                .holds(7)),
                new Operation(
                        "transpose",
                        e -> TensorAssert.that(matrix(e).transpose(1, 0))
                                .hasShape(3, 2)
                                .holds(1, 4, 2, 5, 3, 6)),
                new Operation(
                        "transpose swaps the first axes of three",
                        e -> TensorAssert.that(e.floats(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, 2, 2, 2)
                                        .transpose(1, 0, 2))
                                .hasShape(2, 2, 2)
                                .holds(1, 2, 5, 6, 3, 4, 7, 8)),
                new Operation(
                        "transpose of whole numbers",
                        e -> TensorAssert.that(
                                        e.ints(new int[] {1, 2, 3, 4}, 2, 2).transpose(1, 0))
                                .holdsInts(1, 3, 2, 4)),
                new Operation(
                        "broadcastTo",
                        e -> TensorAssert.that(
                                        e.floats(new float[] {1, 2}, 2, 1).broadcastTo(2, 2, 3))
                                .hasShape(2, 2, 3)
                                .holds(1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2)),
                new Operation(
                        "slice of the last axis",
                        e -> TensorAssert.that(matrix(e).slice(-1, 1, 3))
                                .hasShape(2, 2)
                                .holds(2, 3, 5, 6)),
                new Operation(
                        "slice of nothing",
                        e -> TensorAssert.that(matrix(e).slice(0, 1, 1))
                                .hasShape(0, 3)
                                .holds()),
                new Operation(
                        "slice of whole numbers",
                        e -> TensorAssert.that(e.ints(new int[] {1, 2, 3}, 3).slice(0, 1, 3))
                                .holdsInts(2, 3)),
                new Operation(
                        "concat along the last axis",
                        e -> TensorAssert.that(e.concat(
                                        -1, List.of(matrix(e), e.floats(new float[] {8, 9}, 2, 1), e.zeros(2, 0))))
                                .hasShape(2, 4)
                                .holds(1, 2, 3, 8, 4, 5, 6, 9)),
                new Operation(
                        "concat along the first axis",
                        e -> TensorAssert.that(e.concat(0, List.of(matrix(e).slice(0, 1, 2), matrix(e))))
                                .hasShape(3, 3)
                                .holds(4, 5, 6, 1, 2, 3, 4, 5, 6)),
                new Operation(
                        "take rows in the shape of the indices",
                        e -> TensorAssert.that(matrix(e).take(e.ints(new int[] {1, 0, 1, 1}, 2, 2)))
                                .hasShape(2, 2, 3)
                                .holds(4, 5, 6, 1, 2, 3, 4, 5, 6, 4, 5, 6)),
                new Operation(
                        "take of whole numbers",
                        e -> TensorAssert.that(e.ints(new int[] {5, 6, 7}, 3).take(e.ints(new int[] {2, 2}, 2)))
                                .holdsInts(7, 7)),
                new Operation(
                        "take no rows",
                        e -> TensorAssert.that(matrix(e).take(e.ints(new int[0], 0)))
                                .hasShape(0, 3)
                                .holds()),
                new Operation(
                        "takeAlong the last axis",
                        e -> TensorAssert.that(matrix(e).takeAlong(-1, e.ints(new int[] {2, 0, 1, 1}, 2, 2)))
                                .hasShape(2, 2)
                                .holds(3, 1, 5, 5)),
                new Operation(
                        "takeAlong the first axis",
                        e -> TensorAssert.that(matrix(e).takeAlong(0, e.ints(new int[] {1, 0, 1}, 1, 3)))
                                .hasShape(1, 3)
                                .holds(4, 2, 6)),
                new Operation(
                        "addAt adds up repeated indices",
                        e -> TensorAssert.that(e.zeros(3, 2)
                                        .add(1)
                                        .addAt(
                                                e.ints(new int[] {2, 0, 2}, 3),
                                                matrix(e).reshape(3, 2)))
                                .hasShape(3, 2)
                                .holds(4, 5, 1, 1, 7, 9)),
                new Operation(
                        "addAt of nothing",
                        e -> TensorAssert.that(matrix(e).addAt(e.ints(new int[0], 0), e.zeros(0, 3)))
                                .holds(1, 2, 3, 4, 5, 6)),
                new Operation(
                        "stopGradient keeps the values",
                        e -> TensorAssert.that(matrix(e).stopGradient()).holds(1, 2, 3, 4, 5, 6)));
    }

    private static void checkAttention(Engine engine) {
        var query = engine.floats(new float[] {1, 0}, 1, 1, 1, 2);
        var keys = engine.floats(new float[] {2, 9, 0, -9}, 1, 1, 2, 2);
        var values = engine.floats(new float[] {10, 0, 0, 10}, 1, 1, 2, 2);
        // scores 2 and 0, halved: softmax(1, 0)
        TensorAssert.that(query.attention(keys, values, null, 0.5f))
                .hasShape(1, 1, 1, 2)
                .holds(7.3105858, 2.6894142);
    }

    private static void checkAttentionBias(Engine engine) {
        var queries = engine.zeros(1, 1, 2, 2);
        var keys = engine.zeros(1, 1, 2, 2);
        var values = engine.floats(new float[] {10, 0, 0, 10}, 1, 1, 2, 2);
        var causal = engine.floats(new float[] {0, -1e4f, 1, 0}, 2, 2);
        TensorAssert.that(queries.attention(keys, values, causal, 1))
                .hasShape(1, 1, 2, 2)
                .holds(10, 0, 7.3105858, 2.6894142);
        var padding = engine.floats(new float[] {-1e4f, 0}, 1, 1, 1, 2);
        TensorAssert.that(queries.attention(keys, values, padding, 1)).holds(0, 10, 0, 10);
        var same = engine.floats(new float[] {5}, 1, 1, 1, 1);
        TensorAssert.that(queries.attention(keys, values, same, 1)).holds(5, 5, 5, 5);
    }

    private static void checkGroupedAttention(Engine engine) {
        var queries = engine.zeros(2, 4, 1, 1);
        var keys = engine.zeros(2, 2, 1, 1);
        var values = engine.floats(new float[] {1, 2, 3, 4}, 2, 2, 1, 1);
        TensorAssert.that(queries.attention(keys, values, null, 1))
                .hasShape(2, 4, 1, 1)
                .holds(1, 1, 2, 2, 3, 3, 4, 4);
    }

    private static void checkRope(Engine engine) {
        var x = engine.floats(new float[] {1, 0, 1, 0, 0, 1}, 3, 2);
        TensorAssert.that(x.rope(10_000, 0)).hasShape(3, 2).holds(1, 0, 0.5403023, 0.8414710, -0.9092974, -0.4161468);
        TensorAssert.that(x.slice(0, 1, 3).rope(10_000, 1)).holds(0.5403023, 0.8414710, -0.9092974, -0.4161468);
    }

    /** 1 to 6, [2, 3]. */
    private static Tensor matrix(Engine engine) {
        return engine.floats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
    }
}
