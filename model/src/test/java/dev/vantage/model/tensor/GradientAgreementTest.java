package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients of faster engines against those of the plain loops, which finite differences check. */
class GradientAgreementTest {

    /**
     * Of the largest number in the gradient: rounding in sums of up to 600 products, in another order, twice; and the
     * approximated exponential and error functions.
     */
    private static final float TOLERANCE = 5e-5f;

    static Stream<Arguments> enginesAndSeeds() {
        return TestEngines.all().stream()
                .skip(1)
                .flatMap(engine -> Seeds.all().mapToObj(seed -> Arguments.of(engine.description(), seed, engine)));
    }

    @ParameterizedTest(name = "{0}: seed {1}")
    @MethodSource("enginesAndSeeds")
    void agreesWithTheReference(String name, int seed, Engine engine) {
        for (var group : RandomOperations.Group.values()) {
            try (var scope = engine.openScope()) {
                var expected = gradients(TestEngines.REFERENCE, group, seed);
                var actual = gradients(engine, group, seed);
                for (int i = 0; i < expected.size(); i++) {
                    assertClose(
                            group + ", operand " + i,
                            expected.get(i).toFloats(),
                            actual.get(i).toFloats());
                }
            }
        }
    }

    /** Of a sum in which each element of each result counts by another factor, for all operands of a group's operations. */
    private static List<Tensor> gradients(Engine engine, RandomOperations.Group group, int seed) {
        var operands = new ArrayList<Tensor>();
        RandomOperations.run(
                engine,
                (values, shape) -> {
                    operands.add(engine.floats(values, shape));
                    return operands.getLast();
                },
                group,
                seed);
        return engine.gradients(parameters -> List.of(loss(engine, parameters.iterator(), group, seed)), operands)
                .gradients();
    }

    private static Tensor loss(Engine engine, Iterator<Tensor> operands, RandomOperations.Group group, int seed) {
        var random = new Random(seed);
        return RandomOperations.run(engine, (values, shape) -> operands.next(), group, seed).stream()
                .map(result -> result.tensor()
                        .mul(engine.floats(
                                normal(random, Shapes.count(result.tensor().shape())),
                                result.tensor().shape()))
                        .sum())
                .reduce(Tensor::add)
                .orElseThrow();
    }

    private static float[] normal(Random random, int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static void assertClose(String what, float[] right, float[] found) {
        assertThat(found).as(what).hasSameSizeAs(right);
        float largest = 1;
        for (float value : right) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < right.length; i++) {
            if (Math.abs(found[i] - right[i]) <= TOLERANCE * largest) {
                continue;
            }
            assertThat(found[i]).as("%s, element %d", what, i).isCloseTo(right[i], offset(TOLERANCE * largest));
        }
    }
}
