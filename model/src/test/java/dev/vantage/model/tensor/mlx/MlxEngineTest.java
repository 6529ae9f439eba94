package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MlxEngineTest {

    private static Engine engine;

    /** Here, where a missing library skips the tests; while the class is initialised it would fail them. */
    @BeforeAll
    static void openEngine() {
        engine = TestEngines.mlx();
    }

    @Test
    void saysWhatRuns() {
        assertThat(engine.description()).startsWith("mlx ").containsAnyOf("(cpu)", "(gpu)");
    }

    @Test
    void readsBackWhatWasPutIn() {
        try (var scope = engine.openScope()) {
            var tensor = engine.floats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
            assertThat(tensor.shape()).containsExactly(2, 3);
            assertThat(tensor.transpose(1, 0).toFloats()).containsExactly(1, 4, 2, 5, 3, 6);
        }
    }

    @Test
    void namesBothShapesThatDoNotFit() {
        try (var scope = engine.openScope()) {
            var left = engine.zeros(2, 3);
            var right = engine.zeros(4);
            assertThatThrownBy(() -> left.add(right))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(2,3)")
                    .hasMessageContaining("(4)")
                    .message()
                    .doesNotContain(".cpp");
        }
    }

    @Test
    void refusesValuesThatDoNotFillTheShape() {
        assertThatThrownBy(() -> engine.floats(new float[5], 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2, 3]");
    }

    @Test
    void refusesToReadIntegersAsFloats() {
        try (var scope = engine.openScope()) {
            var numbers = engine.ints(new int[] {1}, 1);
            assertThatThrownBy(numbers::toFloats).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesATensorWhoseScopeIsClosed() {
        Tensor stale;
        try (var scope = engine.openScope()) {
            stale = engine.zeros(2);
        }
        assertThatThrownBy(stale::toFloats)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scope");
    }

    @Test
    void keepsATensorForTheScopeAround() {
        try (var outer = engine.openScope()) {
            Tensor kept;
            try (var inner = engine.openScope()) {
                kept = inner.keep(engine.floats(new float[] {7}, 1));
            }
            assertThat(kept.item()).isEqualTo(7);
        }
    }

    @Test
    void refusesToCloseAScopeThatHasAnotherInside() {
        var outer = engine.openScope();
        var inner = engine.openScope();
        assertThatThrownBy(outer::close).isInstanceOf(IllegalStateException.class);
        inner.close();
        outer.close();
    }

    @Test
    void releasesOneTensorBeforeItsScopeIsClosed() {
        try (var scope = engine.openScope()) {
            var before = engine.nativeBytes();
            var tensor = engine.floats(new float[1 << 16], 1 << 16);
            assertThat(engine.nativeBytes()).isGreaterThanOrEqualTo(before + (Float.BYTES << 16));
            engine.release(tensor);
            assertThat(engine.nativeBytes()).isEqualTo(before);
            assertThatThrownBy(tensor::toFloats).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void holdsNoMoreMemoryAfterAThousandSteps() {
        try (var scope = engine.openScope()) {
            var weight = engine.floats(new float[64 * 64], 64, 64);
            trainingStep(weight);
            var before = engine.nativeBytes();
            for (int i = 0; i < 1_000; i++) {
                trainingStep(weight);
            }
            assertThat(engine.nativeBytes()).isEqualTo(before);
        }
    }

    private static void trainingStep(Tensor weight) {
        try (var step = engine.openScope()) {
            var x = engine.floats(new float[8 * 64], 8, 64);
            var gradients = engine.gradients(
                    p -> List.of(x.matmulTransposed(p.get(0)).gelu().sum()), List.of(weight));
            engine.evaluate(gradients.gradients());
        }
    }

    @Test
    void givesTheFunctionsResultsBesideTheGradients() {
        try (var scope = engine.openScope()) {
            var gradients = engine.gradients(
                    p -> List.of(p.get(0).mul(p.get(1)).sum(), p.get(0).add(1)),
                    List.of(engine.floats(new float[] {1, 2}, 2), engine.floats(new float[] {3, 4}, 2)));
            assertThat(gradients.results().get(0).item()).isEqualTo(11);
            assertThat(gradients.results().get(1).toFloats()).containsExactly(2, 3);
            assertThat(gradients.gradients().get(0).toFloats()).containsExactly(3, 4);
            assertThat(gradients.gradients().get(1).toFloats()).containsExactly(1, 2);
        }
    }

    @Test
    void gradientsFlowThroughWhatTheFunctionReadOnTheWay() {
        try (var scope = engine.openScope()) {
            var x = engine.floats(new float[] {1, 3, 2, 5}, 4);
            var gradients = engine.gradients(
                    p -> {
                        var squares = p.get(0).square();
                        var best = squares.topK(2).indices().toInts();
                        assertThat(best).containsExactly(3, 1);
                        assertThat(squares.toFloats()).containsExactly(1, 9, 4, 25);
                        return List.of(squares.take(engine.ints(best, 2)).sum());
                    },
                    List.of(x));
            assertThat(gradients.results().get(0).item()).isEqualTo(34);
            assertThat(gradients.gradients().get(0).toFloats()).containsExactly(0, 6, 0, 10);
        }
    }

    @Test
    void rethrowsWhatTheFunctionThrewAndGoesOn() {
        try (var scope = engine.openScope()) {
            var x = engine.floats(new float[] {2}, 1);
            var failure = new IllegalStateException("a failure of the function");
            assertThatThrownBy(() -> engine.gradients(
                            p -> {
                                throw failure;
                            },
                            List.of(x)))
                    .isSameAs(failure);
            var gradients = engine.gradients(p -> List.of(p.get(0).square().sum()), List.of(x));
            assertThat(gradients.gradients().get(0).item()).isEqualTo(4);
        }
    }

    @Test
    void refusesALossOfSeveralElements() {
        try (var scope = engine.openScope()) {
            var x = engine.zeros(3);
            assertThatThrownBy(() -> engine.gradients(p -> List.of(p.get(0).exp()), List.of(x)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void differentiatesOnSeveralThreadsAtOnce() throws Exception {
        try (var scope = engine.openScope();
                var pool = Executors.newFixedThreadPool(4)) {
            var x = engine.floats(new float[] {1, 2, 3}, 3);
            Callable<float[]> task = () -> {
                try (var step = engine.openScope()) {
                    return engine.gradients(
                                    p -> List.of(p.get(0).square().gelu().sum()), List.of(x))
                            .gradients()
                            .get(0)
                            .toFloats();
                }
            };
            var expected = task.call();
            for (var result : pool.invokeAll(Collections.nCopies(40, task))) {
                assertThat(result.get()).containsExactly(expected);
            }
        }
    }

    @Test
    void takesTheSmallerIndexFirstAmongEquals() {
        try (var scope = engine.openScope()) {
            var top = engine.floats(new float[] {1, 5, 5, 0, 5, 2}, 6).topK(4);
            assertThat(top.indices().toInts()).containsExactly(1, 2, 4, 5);
            assertThat(top.values().toFloats()).containsExactly(5, 5, 5, 2);
        }
    }

    @Test
    void attentionOfSharedKeysEqualsAttentionOfRepeatedKeys() {
        try (var scope = engine.openScope()) {
            var queries = Gradual.values(engine, 1, 2, 4, 3, 8);
            var keys = Gradual.values(engine, 2, 2, 2, 5, 8);
            var values = Gradual.values(engine, 3, 2, 2, 5, 8);
            var bias = Gradual.values(engine, 4, 2, 1, 5, 3).transpose(0, 1, 3, 2);
            var shared = queries.attention(keys, values, bias, 0.5f).toFloats();
            var repeated = byHand(queries, repeat(keys), repeat(values), bias, 0.5f);
            assertThat(shared).containsExactly(repeated.toFloats(), within(1e-5f));
        }
    }

    private static Tensor repeat(Tensor x) {
        return x.reshape(2, 2, 1, 5, 8).broadcastTo(2, 2, 2, 5, 8).reshape(2, 4, 5, 8);
    }

    private static Tensor byHand(Tensor queries, Tensor keys, Tensor values, Tensor bias, float scale) {
        var scores = queries.matmulTransposed(keys).mul(scale).add(bias);
        var weights = scores.exp();
        return weights.div(weights.sum(-1, true)).matmul(values);
    }
}
