package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares gradients with finite differences. */
class MlxGradientsTest {

    /** Central differences of F32 values at this step are right to about three digits. */
    private static final float STEP = 1e-2f;

    private static final Offset<Float> TOLERANCE = Offset.offset(4e-3f);

    private static Engine engine;

    /** Here, where a missing library skips the tests; while the class is initialised it would fail them. */
    @BeforeAll
    static void openEngine() {
        engine = TestEngines.mlx();
    }

    /** A function of tensors of some shapes. */
    record Case(String name, Function<List<Tensor>, Tensor> function, int[]... shapes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("add, broadcast", p -> p.get(0).add(p.get(1)), shape(3, 4), shape(4)),
                new Case("mul, broadcast", p -> p.get(0).mul(p.get(1)), shape(3, 4), shape(3, 1)),
                new Case("div", p -> p.get(0).div(p.get(1).square().add(1)), shape(3, 4), shape(3, 4)),
                new Case("gelu", p -> p.get(0).mul(3).gelu(), shape(5, 7)),
                new Case("silu", p -> p.get(0).mul(3).silu(), shape(5, 7)),
                new Case("sigmoid", p -> p.get(0).mul(3).sigmoid(), shape(5, 7)),
                new Case("softplus", p -> p.get(0).mul(3).softplus(), shape(5, 7)),
                new Case("softmax", p -> p.get(0).softmax(), shape(4, 37)),
                new Case(
                        "softmax of a transposed tensor",
                        p -> p.get(0).transpose(1, 0).softmax(),
                        shape(6, 4)),
                new Case("logSoftmax", p -> p.get(0).logSoftmax(), shape(4, 9)),
                new Case("logSumExp", p -> p.get(0).logSumExp(0, false), shape(4, 9)),
                new Case("rmsNorm", p -> p.get(0).rmsNorm(p.get(1), 1e-5f), shape(6, 37), shape(37)),
                new Case(
                        "layerNorm",
                        p -> p.get(0).layerNorm(p.get(1), p.get(2), 1e-5f),
                        shape(6, 37),
                        shape(37),
                        shape(37)),
                new Case("matmul", p -> p.get(0).matmul(p.get(1)), shape(2, 3, 4), shape(4, 5)),
                new Case("matmulTransposed", p -> p.get(0).matmulTransposed(p.get(1)), shape(2, 3, 4), shape(2, 5, 4)),
                new Case(
                        "attention",
                        p -> p.get(0).attention(p.get(1), p.get(2), null, 0.5f),
                        shape(2, 2, 3, 4),
                        shape(2, 2, 5, 4),
                        shape(2, 2, 5, 4)),
                new Case(
                        "attention with bias",
                        p -> p.get(0).attention(p.get(1), p.get(2), p.get(3), 0.5f),
                        shape(2, 2, 3, 4),
                        shape(2, 2, 5, 4),
                        shape(2, 2, 5, 4),
                        shape(2, 1, 3, 5)),
                new Case(
                        "attention of shared keys",
                        p -> p.get(0).attention(p.get(1), p.get(2), p.get(3), 0.5f),
                        shape(2, 4, 3, 4),
                        shape(2, 2, 5, 4),
                        shape(2, 2, 5, 4),
                        shape(1, 4, 1, 5)),
                new Case(
                        "attention of projected heads",
                        p -> heads(p.get(0)).attention(heads(p.get(1)), heads(p.get(2)), null, 0.5f),
                        shape(2, 3, 8),
                        shape(2, 5, 8),
                        shape(2, 5, 8)),
                new Case("rope", p -> p.get(0).rope(10_000, 2), shape(2, 3, 4)),
                new Case("take", p -> p.get(0).take(engine.ints(new int[] {2, 0, 2}, 3)), shape(4, 3)),
                new Case(
                        "takeAlong",
                        p -> p.get(0).takeAlong(1, engine.ints(new int[] {2, 0, 1, 1}, 2, 2)),
                        shape(2, 3)),
                new Case(
                        "addAt",
                        p -> p.get(0).addAt(engine.ints(new int[] {1, 3, 1}, 3), p.get(1)),
                        shape(4, 2),
                        shape(3, 2)),
                new Case("topK", p -> p.get(0).topK(2).values(), shape(3, 5)),
                new Case("max", p -> p.get(0).max(1, true), shape(3, 5)),
                new Case("concat", p -> engine.concat(1, p), shape(2, 3), shape(2, 1)),
                new Case("slice", p -> p.get(0).slice(1, 1, 3), shape(2, 4)),
                new Case(
                        "where",
                        p -> engine.floats(new float[] {1, 0, 0}, 3).where(p.get(0), p.get(1)),
                        shape(2, 3),
                        shape(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreeWithFiniteDifferences(Case tested) {
        try (var scope = engine.openScope()) {
            var parameters = Stream.of(tested.shapes())
                    .map(shape -> Gradual.values(engine, shape.length + shape[0], shape))
                    .toList();
            var gradients = engine.gradients(p -> List.of(loss(tested, p)), parameters);
            for (int i = 0; i < parameters.size(); i++) {
                assertThat(gradients.gradients().get(i).shape())
                        .containsExactly(parameters.get(i).shape());
                assertThat(gradients.gradients().get(i).toFloats())
                        .containsExactly(differences(tested, parameters, i), TOLERANCE);
            }
        }
    }

    /** A sum in which every element of the result has another weight. */
    private static Tensor loss(Case tested, List<Tensor> parameters) {
        var result = tested.function().apply(parameters);
        return result.mul(Gradual.values(engine, 99, result.shape())).sum();
    }

    private static float[] differences(Case tested, List<Tensor> parameters, int index) {
        var varied = parameters.get(index);
        var values = varied.toFloats();
        var differences = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            var above = lossWith(tested, parameters, index, moved(values, i, STEP));
            var below = lossWith(tested, parameters, index, moved(values, i, -STEP));
            differences[i] = (above - below) / (2 * STEP);
        }
        return differences;
    }

    private static float lossWith(Case tested, List<Tensor> parameters, int index, float[] values) {
        try (var scope = engine.openScope()) {
            var changed = new ArrayList<>(parameters);
            changed.set(index, engine.floats(values, parameters.get(index).shape()));
            return loss(tested, changed).item();
        }
    }

    private static float[] moved(float[] values, int index, float step) {
        var moved = values.clone();
        moved[index] += step;
        return moved;
    }

    /** [B, T, 8] to [B, 2, T, 4], as projections are divided among heads. */
    private static Tensor heads(Tensor x) {
        return x.reshape(x.size(0), x.size(1), 2, 4).transpose(0, 2, 1, 3);
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }
}
