package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faster engines against the plain loops, whose sums are in double precision. */
class TensorAgreementTest {

    /**
     * Of the largest number in the result: rounding in sums of up to 600 products, in another order, and the
     * approximated exponential and error functions.
     */
    private static final float TOLERANCE = 1e-5f;

    static Stream<Arguments> enginesAndSeeds() {
        return TestEngines.all().stream()
                .skip(1)
                .flatMap(engine -> Seeds.all().mapToObj(seed -> Arguments.of(engine.description(), seed, engine)));
    }

    @ParameterizedTest(name = "{0}: seed {1}")
    @MethodSource("enginesAndSeeds")
    void agreesWithTheReference(String name, int seed, Engine engine) {
        try (var scope = engine.openScope()) {
            var expected = RandomOperations.run(TestEngines.REFERENCE, seed);
            var actual = RandomOperations.run(engine, seed);
            for (int i = 0; i < expected.size(); i++) {
                assertClose(expected.get(i), actual.get(i));
            }
        }
    }

    private static void assertClose(RandomOperations.Result expected, RandomOperations.Result actual) {
        assertThat(actual.tensor().shape())
                .as(expected.operation())
                .containsExactly(expected.tensor().shape());
        var right = expected.tensor().toFloats();
        var found = actual.tensor().toFloats();
        float largest = 1;
        for (float value : right) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < right.length; i++) {
            assertThat(found[i])
                    .as("%s, element %d", expected.operation(), i)
                    .isCloseTo(right[i], offset(TOLERANCE * largest));
        }
    }
}
