package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Element-wise functions, reductions and normalisations, worked out by hand. */
final class ElementOperations {

    private ElementOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "add repeats a row",
                        e -> TensorAssert.that(matrix(e).add(e.floats(new float[] {10, 20, 30}, 3)))
                                .hasShape(2, 3)
                                .holds(11, 22, 33, 14, 25, 36)),
                new Operation(
                        "sub repeats a column",
                        e -> TensorAssert.that(matrix(e).sub(e.floats(new float[] {1, 2}, 2, 1)))
                                .hasShape(2, 3)
                                .holds(0, 1, 2, 2, 3, 4)),
                new Operation(
                        "mul repeats both operands",
                        e -> TensorAssert.that(
                                        e.floats(new float[] {2, 3}, 2, 1).mul(e.floats(new float[] {5, 7, 11}, 1, 3)))
                                .hasShape(2, 3)
                                .holds(10, 14, 22, 15, 21, 33)),
                new Operation(
                        "mul repeats an axis in the middle",
                        e -> TensorAssert.that(e.floats(new float[] {1, 2, 3, 4}, 2, 1, 2)
                                        .mul(e.floats(new float[] {1, 1, 2, 2, 3, 3}, 3, 2)))
                                .hasShape(2, 3, 2)
                                .holds(1, 2, 2, 4, 3, 6, 3, 4, 6, 8, 9, 12)),
                new Operation(
                        "div by a number of rank 0",
                        e -> TensorAssert.that(matrix(e).div(e.floats(new float[] {2})))
                                .hasShape(2, 3)
                                .holds(0.5, 1, 1.5, 2, 2.5, 3)),
                new Operation(
                        "add of two numbers of rank 0",
                        e -> TensorAssert.that(e.floats(new float[] {2}).add(e.floats(new float[] {3})))
                                .hasShape()
                                .holds(5)),
                new Operation(
                        "add to nothing",
                        e -> TensorAssert.that(e.zeros(0, 3).add(e.floats(new float[] {1, 2, 3}, 3)))
                                .hasShape(0, 3)
                                .holds()),
                new Operation(
                        "maximum",
                        e -> TensorAssert.that(matrix(e).maximum(e.floats(new float[] {4, 2, 0}, 3)))
                                .holds(4, 2, 3, 4, 5, 6)),
                new Operation(
                        "add a scalar",
                        e -> TensorAssert.that(matrix(e).add(-1)).holds(0, 1, 2, 3, 4, 5)),
                new Operation(
                        "mul by a scalar",
                        e -> TensorAssert.that(matrix(e).mul(2)).holds(2, 4, 6, 8, 10, 12)),
                new Operation(
                        "lessThan",
                        e -> TensorAssert.that(matrix(e).lessThan(e.floats(new float[] {2, 2, 9}, 3)))
                                .holds(1, 0, 1, 0, 0, 1)),
                new Operation(
                        "equalTo",
                        e -> TensorAssert.that(matrix(e).equalTo(e.floats(new float[] {1, 5, 3}, 3)))
                                .holds(1, 0, 1, 0, 1, 0)),
                new Operation(
                        "equalTo of whole numbers",
                        e -> TensorAssert.that(e.ints(new int[] {1, 2, 3}, 3).equalTo(e.ints(new int[] {3}, 1)))
                                .holds(0, 0, 1)),
                new Operation(
                        "where repeats the mask",
                        e -> TensorAssert.that(
                                        e.floats(new float[] {1, 0}, 2, 1).where(matrix(e), e.floats(new float[] {-1})))
                                .hasShape(2, 3)
                                .holds(1, 2, 3, -1, -1, -1)),
                new Operation(
                        "abs", e -> TensorAssert.that(row(e, -2, 0, 3).abs()).holds(2, 0, 3)),
                new Operation(
                        "exp",
                        e -> TensorAssert.that(row(e, 0, 1, -1e4f, -2).exp()).holds(1, 2.7182818, 0, 0.1353353)),
                new Operation(
                        "log", e -> TensorAssert.that(row(e, 1, 2, 10).log()).holds(0, 0.6931472, 2.3025851)),
                new Operation(
                        "sqrt", e -> TensorAssert.that(row(e, 0, 4, 2).sqrt()).holds(0, 2, 1.4142136)),
                new Operation(
                        "square",
                        e -> TensorAssert.that(row(e, -3, 0.5f).square()).holds(9, 0.25)),
                new Operation(
                        "sigmoid",
                        e -> TensorAssert.that(row(e, 0, 2, -200, 200).sigmoid())
                                .holds(0.5, 0.8807971, 0, 1)),
                new Operation(
                        "softplus",
                        e -> TensorAssert.that(row(e, 0, 1, -200, 200).softplus())
                                .holds(0.6931472, 1.3132617, 0, 200)),
                new Operation(
                        "silu",
                        e -> TensorAssert.that(row(e, 0, 2, -1, -200).silu()).holds(0, 1.7615942, -0.2689414, 0)),
                new Operation(
                        "gelu",
                        e -> TensorAssert.that(row(e, 0, 1, -1, 2.5f, -9).gelu())
                                .holds(0, 0.8413447, -0.1586553, 2.4844758, 0)),
                new Operation(
                        "sum along rows",
                        e -> TensorAssert.that(matrix(e).sum(-1, false))
                                .hasShape(2)
                                .holds(6, 15)),
                new Operation(
                        "sum along columns",
                        e -> TensorAssert.that(matrix(e).sum(0, true))
                                .hasShape(1, 3)
                                .holds(5, 7, 9)),
                new Operation(
                        "sum of an axis in the middle",
                        e -> TensorAssert.that(matrix(e).reshape(1, 3, 2).sum(-2, false))
                                .hasShape(1, 2)
                                .holds(9, 12)),
                new Operation(
                        "sum of nothing",
                        e -> TensorAssert.that(e.zeros(2, 0).sum(1, false))
                                .hasShape(2)
                                .holds(0, 0)),
                new Operation(
                        "sum of all",
                        e -> TensorAssert.that(matrix(e).sum()).hasShape().holds(21)),
                new Operation(
                        "mean",
                        e -> TensorAssert.that(matrix(e).mean(0, false))
                                .hasShape(3)
                                .holds(2.5, 3.5, 4.5)),
                new Operation(
                        "max",
                        e -> TensorAssert.that(row(e, -3, -1, -2).max(0, true))
                                .hasShape(1)
                                .holds(-1)),
                new Operation(
                        "max along columns",
                        e -> TensorAssert.that(matrix(e).max(-2, false))
                                .hasShape(3)
                                .holds(4, 5, 6)),
                new Operation(
                        "logSumExp of large numbers",
                        e -> TensorAssert.that(row(e, 10, 10).logSumExp(0, false))
                                .hasShape()
                                .holds(10.6931472)),
                new Operation(
                        "logSumExp does not overflow",
                        e -> TensorAssert.that(row(e, 1000, 0).logSumExp(-1, true))
                                .hasShape(1)
                                .holds(1000)),
                new Operation(
                        "logSumExp along columns",
                        e -> TensorAssert.that(
                                        e.floats(new float[] {0, 1, 0, 2}, 2, 2).logSumExp(0, false))
                                .hasShape(2)
                                .holds(0.6931472, 2.3132617)),
                new Operation(
                        "argMax takes the first of equals",
                        e -> TensorAssert.that(e.floats(new float[] {1, 3, 3, 2, 0, 2}, 2, 3)
                                        .argMax(-1))
                                .hasShape(2)
                                .holdsInts(1, 0)),
                new Operation(
                        "argMax along columns",
                        e -> TensorAssert.that(e.floats(new float[] {1, 3, 3, 2, 0, 3}, 2, 3)
                                        .argMax(0))
                                .hasShape(3)
                                .holdsInts(1, 0, 0)),
                new Operation(
                        "softmax",
                        e -> TensorAssert.that(e.floats(new float[] {0, 0, 1000, 0, 1, -1e4f}, 3, 2)
                                        .softmax())
                                .hasShape(3, 2)
                                .holds(0.5, 0.5, 1, 0, 1, 0)),
                new Operation("softmax of what is hidden is 0, not next to it", ElementOperations::checkHidden),
                new Operation(
                        "softmax of three",
                        e -> TensorAssert.that(row(e, 1, 2, 3).softmax()).holds(0.0900306, 0.2447285, 0.6652410)),
                new Operation(
                        "logSoftmax",
                        e -> TensorAssert.that(row(e, 1, 2, 3).logSoftmax()).holds(-2.4076059, -1.4076059, -0.4076059)),
                new Operation("topK takes the smaller index of equals", ElementOperations::checkTopK),
                new Operation(
                        "rmsNorm",
                        e -> TensorAssert.that(row(e, 3, 4).rmsNorm(row(e, 1, 10), 0))
                                .holds(0.8485281, 11.3137085)),
                new Operation(
                        "layerNorm",
                        e -> TensorAssert.that(e.floats(new float[] {1, 2, 3, 5, 5, 5}, 2, 3)
                                        .layerNorm(row(e, 1, 2, 1), row(e, 0, 1, 2), 1e-12f))
                                .holds(-1.2247449, 1, 3.2247449, 0, 1, 2)));
    }

    private static void checkHidden(Engine engine) {
        var scores = new float[40];
        Arrays.fill(scores, 20, 40, -1e4f);
        var shares = engine.floats(scores, 1, 40).softmax().toFloats();
        assertThat(Arrays.copyOfRange(shares, 20, 40)).containsOnly(0f);
    }

    private static void checkTopK(Engine engine) {
        var top = engine.floats(new float[] {1, 7, 3, 7, 5, 5, 5, 5}, 2, 4).topK(3);
        TensorAssert.that(top.values()).hasShape(2, 3).holds(7, 7, 3, 5, 5, 5);
        TensorAssert.that(top.indices()).hasShape(2, 3).holdsInts(1, 3, 2, 0, 1, 2);
    }

    /** 1 to 6, [2, 3]. */
    private static Tensor matrix(Engine engine) {
        return engine.floats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
    }

    private static Tensor row(Engine engine, float... values) {
        return engine.floats(values, values.length);
    }
}
