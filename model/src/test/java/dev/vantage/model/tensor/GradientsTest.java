package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.vantage.model.tensor.DifferentiableOperations.Differentiable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradientsTest {

    private static final float STEP = 1e-2f;

    /** Of central differences: the third derivative times STEP^2 / 6, and rounding of the loss divided by STEP. */
    private static final float TOLERANCE = 2e-3f;

    static Stream<Engine> engines() {
        return TestEngines.all().stream();
    }

    static Stream<Arguments> enginesAndOperations() {
        return engines()
                .flatMap(engine -> DifferentiableOperations.all().stream()
                        .map(operation -> Arguments.of(engine.description(), operation, engine)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("enginesAndOperations")
    void agreesWithFiniteDifferences(String name, Differentiable operation, Engine engine) {
        try (var scope = engine.openScope()) {
            var values = randomValues(operation);
            var found = engine.gradients(
                    parameters -> List.of(loss(engine, operation, parameters)), parameters(engine, operation, values));
            for (int i = 0; i < values.size(); i++) {
                var gradient = found.gradients().get(i);
                assertThat(gradient.shape()).containsExactly(operation.shapes()[i]);
                var actual = gradient.toFloats();
                for (int j = 0; j < actual.length; j++) {
                    assertThat(actual[j])
                            .as("parameter %d, element %d", i, j)
                            .isCloseTo(difference(operation, values, i, j), offset(TOLERANCE));
                }
            }
        }
    }

    /** By the reference engine, so that two mistakes of one engine cannot cancel out. */
    private static float difference(Differentiable operation, List<float[]> values, int parameter, int element) {
        float above = lossAt(operation, values, parameter, element, STEP);
        float below = lossAt(operation, values, parameter, element, -STEP);
        return (above - below) / (2 * STEP);
    }

    private static float lossAt(
            Differentiable operation, List<float[]> values, int parameter, int element, float step) {
        var moved = new ArrayList<>(values);
        moved.set(parameter, values.get(parameter).clone());
        moved.get(parameter)[element] += step;
        var engine = TestEngines.REFERENCE;
        return loss(engine, operation, parameters(engine, operation, moved)).item();
    }

    /** Each element of the result counts by another factor. */
    private static Tensor loss(Engine engine, Differentiable operation, List<Tensor> parameters) {
        var result = operation.function().apply(engine, parameters);
        var factors = normal(new Random(2), Shapes.count(result.shape()));
        return result.mul(engine.floats(factors, result.shape())).sum();
    }

    private static List<float[]> randomValues(Differentiable operation) {
        var random = new Random(1);
        return Arrays.stream(operation.shapes())
                .map(shape -> normal(random, Shapes.count(shape)))
                .toList();
    }

    private static List<Tensor> parameters(Engine engine, Differentiable operation, List<float[]> values) {
        var parameters = new ArrayList<Tensor>();
        for (int i = 0; i < values.size(); i++) {
            parameters.add(engine.floats(values.get(i), operation.shapes()[i]));
        }
        return parameters;
    }

    private static float[] normal(Random random, int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aParameterThatIsNotUsedHasNoInfluence(Engine engine) {
        try (var scope = engine.openScope()) {
            var used = engine.floats(new float[] {2});
            var unused = engine.floats(new float[] {3, 4}, 2);
            var found = engine.gradients(p -> List.of(p.getFirst().square()), List.of(used, unused));
            TensorAssert.that(found.gradients().get(0)).hasShape().holds(4);
            TensorAssert.that(found.gradients().get(1)).hasShape(2).holds(0, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void noGradientFlowsThroughAStop(Engine engine) {
        try (var scope = engine.openScope()) {
            var x = engine.floats(new float[] {3});
            var found =
                    engine.gradients(p -> List.of(p.getFirst().stopGradient().mul(p.getFirst())), List.of(x));
            TensorAssert.that(found.gradients().getFirst()).holds(3);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theFirstResultIsTheLossAndTheOthersAreReported(Engine engine) {
        try (var scope = engine.openScope()) {
            var x = engine.floats(new float[] {1, 2}, 2);
            var found = engine.gradients(
                    p -> List.of(
                            p.getFirst().sum(),
                            p.getFirst().mul(10),
                            p.getFirst().argMax(0)),
                    List.of(x));
            TensorAssert.that(found.gradients().getFirst()).holds(1, 1);
            TensorAssert.that(found.results().get(0)).holds(3);
            TensorAssert.that(found.results().get(1)).holds(10, 20);
            TensorAssert.that(found.results().get(2)).hasShape().holdsInts(1);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLossHasOneElement(Engine engine) {
        try (var scope = engine.openScope()) {
            var x = engine.zeros(2);
            assertThatThrownBy(() -> engine.gradients(p -> p, List.of(x))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
