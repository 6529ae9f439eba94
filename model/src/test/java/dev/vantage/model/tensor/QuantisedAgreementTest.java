package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Products with quantised matrices, on every engine, against the plain loops on the same matrices in full precision. */
class QuantisedAgreementTest {

    /**
     * Of the largest number in the result: rounding in sums of up to 768 products, in another order, where a group's bias is
     * added after its numbers, which are up to 255 steps from it.
     */
    private static final float TOLERANCE = 1e-5f;

    /** The same for a product of such products. */
    private static final float GRADIENT_TOLERANCE = 5e-5f;

    private static final int MOST_ROWS = 300;
    private static final int MOST_GROUPS = 6;

    /** As many rows of the other factor as decoding has, and as a question has. */
    private static final int FEW = 5;

    private static final int MANY = 70;

    static Stream<Arguments> enginesAndSeeds() {
        return TestEngines.all().stream()
                .flatMap(engine -> Seeds.all().mapToObj(seed -> Arguments.of(engine.description(), seed, engine)));
    }

    static List<Engine> engines() {
        return TestEngines.all();
    }

    @ParameterizedTest(name = "{0}: seed {1}")
    @MethodSource("enginesAndSeeds")
    void multipliesAsWithTheMatrixInFullPrecision(String name, int seed, Engine engine) {
        var random = new Random(seed);
        var values = values(random);
        int few = 1 + random.nextInt(FEW);
        int many = 1 + random.nextInt(MANY);
        for (int n : new int[] {few, many}) {
            var x = normal(random, 2 * n * values.columns());
            var y = normal(random, n * values.rows());
            try (var scope = engine.openScope()) {
                var matrix = engine.quantised(values);
                var floats = floats(TestEngines.REFERENCE, values);
                assertClose(
                        reference(x, 2, n, values.columns()).matmulTransposed(floats),
                        engine.floats(x, 2, n, values.columns()).matmulTransposed(matrix),
                        TOLERANCE);
                assertClose(
                        reference(y, n, values.rows()).matmul(floats),
                        engine.floats(y, n, values.rows()).matmul(matrix),
                        TOLERANCE);
            }
        }
    }

    @ParameterizedTest(name = "{0}: seed {1}")
    @MethodSource("enginesAndSeeds")
    void differentiatesWhatIsMultiplied(String name, int seed, Engine engine) {
        var random = new Random(seed);
        var values = values(random);
        int n = 1 + random.nextInt(FEW);
        var x = normal(random, n * values.columns());
        try (var scope = engine.openScope()) {
            var matrix = engine.quantised(values);
            var floats = floats(TestEngines.REFERENCE, values);
            var expected = TestEngines.REFERENCE.gradients(
                    p -> List.of(p.getFirst().matmulTransposed(floats).square().sum()),
                    List.of(reference(x, n, values.columns())));
            var actual = engine.gradients(
                    p -> List.of(p.getFirst().matmulTransposed(matrix).square().sum()),
                    List.of(engine.floats(x, n, values.columns())));
            assertClose(expected.gradients().getFirst(), actual.gradients().getFirst(), GRADIENT_TOLERANCE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void namesTheShapesThatDoNotFit(Engine engine) {
        var values = values(new Random(1));
        try (var scope = engine.openScope()) {
            var matrix = engine.quantised(values);
            var x = engine.zeros(2, values.columns() + 1);
            assertThatThrownBy(() -> x.matmulTransposed(matrix).toFloats())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(values.columns() + 1));
        }
    }

    /** Numbers of about one tenth, in few bits. */
    private static QuantisedValues values(Random random) {
        int bits = random.nextBoolean() ? 8 : 4;
        int group = 32 << random.nextInt(3);
        int rows = 1 + random.nextInt(MOST_ROWS);
        int columns = group * (1 + random.nextInt(MOST_GROUPS));
        var words = random.ints((long) rows * columns * bits / Integer.SIZE).toArray();
        var scales = new float[rows * columns / group];
        var biases = new float[scales.length];
        float largest = (1 << bits) - 1;
        for (int i = 0; i < scales.length; i++) {
            scales[i] = (random.nextBoolean() ? 1 : -1) * (0.1f + random.nextFloat()) / 5 / largest;
            biases[i] = -scales[i] * largest * random.nextFloat();
        }
        return new QuantisedValues(rows, columns, bits, group, IntBuffer.wrap(words), scales, biases);
    }

    private static Tensor floats(Engine engine, QuantisedValues values) {
        var floats = new float[values.rows() * values.columns()];
        for (int row = 0; row < values.rows(); row++) {
            values.readRow(row, floats, row * values.columns());
        }
        return engine.floats(floats, values.rows(), values.columns());
    }

    private static Tensor reference(float[] values, int... shape) {
        return TestEngines.REFERENCE.floats(values, shape);
    }

    private static float[] normal(Random random, int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static void assertClose(Tensor expected, Tensor actual, float tolerance) {
        assertThat(actual.shape()).containsExactly(expected.shape());
        var right = expected.toFloats();
        var found = actual.toFloats();
        float largest = 0;
        for (float value : right) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < right.length; i++) {
            assertThat(found[i]).as("element %d", i).isCloseTo(right[i], offset(tolerance * largest));
        }
    }
}
