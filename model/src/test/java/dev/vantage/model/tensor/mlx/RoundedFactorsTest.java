package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products whose factors are rounded to bfloat16, where the processor has instructions for them. */
class RoundedFactorsTest {

    private Engine engine;

    @BeforeEach
    void roundFactors() {
        engine = TestEngines.mlx();
        assumeTrue(engine.roundFactors(true), "this processor multiplies no bfloat16");
    }

    @AfterEach
    void roundNoMore() {
        engine.roundFactors(false);
    }

    /** Sizes around those of tiles and of blocks of them, each matrix as it stands or transposed. */
    @ParameterizedTest
    @CsvSource({
        "16, 16, 1024",
        "17, 33, 550",
        "100, 80, 65",
        "300, 1100, 40",
        "64, 50, 1300",
        "1030, 40, 31",
        "2000, 384, 384"
    })
    void areThoseOfRoundedNumbers(int m, int n, int k) {
        for (boolean leftIsTransposed : List.of(false, true)) {
            for (boolean rightIsTransposed : List.of(false, true)) {
                try (var scope = engine.openScope()) {
                    var left = random(m * k, 1);
                    var right = random(k * n, 2);
                    var product = matrix(left, m, k, leftIsTransposed).matmul(matrix(right, k, n, rightIsTransposed));

                    assertProduct(product.toFloats(), left, right, m, n, k, RoundedFactorsTest::bfloat16);
                }
            }
        }
    }

    @Test
    void areRoundedInABatch() {
        try (var scope = engine.openScope()) {
            var left = random(2 * 40 * 200, 3);
            var right = random(2 * 200 * 50, 4);
            var product = engine.floats(left, 2, 40, 200)
                    .matmul(engine.floats(right, 2, 200, 50))
                    .toFloats();

            for (int i = 0; i < 2; i++) {
                var a = part(left, i, 40 * 200);
                var b = part(right, i, 200 * 50);
                assertProduct(part(product, i, 40 * 50), a, b, 40, 50, 200, RoundedFactorsTest::bfloat16);
            }
        }
    }

    @Test
    void leaveSmallProductsAsTheyAre() {
        try (var scope = engine.openScope()) {
            var left = random(8 * 30, 5);
            var right = random(30 * 9, 6);

            var product = engine.floats(left, 8, 30).matmul(engine.floats(right, 30, 9));

            assertProduct(product.toFloats(), left, right, 8, 9, 30, DoubleUnaryOperator.identity());
        }
    }

    @Test
    void endWhenTheyAreNoLongerWanted() {
        assertThat(engine.roundFactors(false)).isFalse();
        try (var scope = engine.openScope()) {
            var left = random(100 * 80, 7);
            var right = random(80 * 90, 8);

            var product = engine.floats(left, 100, 80).matmul(engine.floats(right, 80, 90));

            assertProduct(product.toFloats(), left, right, 100, 90, 80, DoubleUnaryOperator.identity());
        }
    }

    private Tensor matrix(float[] values, int rows, int columns, boolean isTransposed) {
        var matrix = engine.floats(values, rows, columns);
        return isTransposed
                ? engine.floats(transposed(values, rows, columns), columns, rows)
                        .transpose(1, 0)
                : matrix;
    }

    private static float[] transposed(float[] values, int rows, int columns) {
        var result = new float[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[j * rows + i] = values[i * columns + j];
            }
        }
        return result;
    }

    private static void assertProduct(
            float[] product, float[] left, float[] right, int m, int n, int k, DoubleUnaryOperator rounding) {
        var random = new SplittableRandom(m);
        for (int checked = 0; checked < 500; checked++) {
            int i = checked == 0 ? m - 1 : random.nextInt(m);
            int j = checked == 0 ? n - 1 : random.nextInt(n);
            double sum = 0;
            for (int l = 0; l < k; l++) {
                sum += rounding.applyAsDouble(left[i * k + l]) * rounding.applyAsDouble(right[l * n + j]);
            }
            assertThat((double) product[i * n + j]).isCloseTo(sum, within(1e-6 * k));
        }
    }

    /** The nearest number whose float has nothing in its lower half, of two the even one. */
    private static double bfloat16(double value) {
        int bits = Float.floatToRawIntBits((float) value);
        return Float.intBitsToFloat((bits + 0x7fff + (bits >>> 16 & 1)) & 0xffff0000);
    }

    private static float[] random(int count, long seed) {
        var random = new SplittableRandom(seed);
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }

    private static float[] part(float[] values, int number, int length) {
        return Arrays.copyOfRange(values, number * length, (number + 1) * length);
    }
}
