package dev.vantage.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.QuantisedValues;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantiserTest {

    private static final int GROUP = 64;

    /** Zero must be met exactly, which can push the far end of a group's range out by one step. */
    private static final double LARGEST_ERROR_IN_STEPS = 1.001;

    /** Rounding to the nearest step gives 1 / sqrt(12) = 0.29; the rest is for the far end, as above. */
    private static final double LARGEST_MEAN_SQUARE_ERROR_IN_STEPS = 0.33;

    private static final SafeTensors MLX = SafeTensors.open(Resources.path("quantised.safetensors"));

    @Test
    void givesTheBitsOfMlx() {
        var quantised = Quantiser.quantise(MLX.floats("input", 24, 128), Quantisation.GROUPS_OF_64);
        assertThat(quantised.packed()).containsExactly(StoredIntegers.of(MLX.get("weight", 24, 32)));
        assertThat(quantised.scales()).containsExactly(MLX.floats("scales", 24, 2));
        assertThat(quantised.biases()).containsExactly(MLX.floats("biases", 24, 2));
    }

    @Test
    void readsTheRowsThatMlxDequantises() {
        var matrix = new QuantisedMatrix(new QuantisedValues(
                24,
                128,
                8,
                GROUP,
                MLX.get("weight").bytes().asIntBuffer(),
                MLX.floats("scales", 24, 2),
                MLX.floats("biases", 24, 2)));
        assertThat(matrix.toFloats()).containsExactly(MLX.floats("dequantised", 24, 128));
    }

    static LongStream seeds() {
        return Long.getLong("seed") == null ? LongStream.range(0, 50) : LongStream.of(Long.getLong("seed"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysWithinAStepOfTheNumber(long seed) {
        var random = new Random(seed);
        float spread = (float) Math.exp(random.nextGaussian() * 3);
        float centre = random.nextBoolean() ? 0 : (float) random.nextGaussian() * spread;
        var values = new float[GROUP * 20];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(50) == 0 ? 0 : centre + (float) random.nextGaussian() * spread;
        }
        int bits = random.nextBoolean() ? 8 : 4;
        var quantised = Quantiser.quantise(values, new Quantisation(GROUP, bits));
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            float scale = quantised.scales()[i / GROUP];
            int stored = (quantised.packed()[i * bits / 32] >>> (i * bits % 32)) & ((1 << bits) - 1);
            double steps = (stored * scale + quantised.biases()[i / GROUP] - values[i]) / scale;
            assertThat(Math.abs(steps)).isLessThanOrEqualTo(LARGEST_ERROR_IN_STEPS);
            squares += steps * steps;
        }
        assertThat(Math.sqrt(squares / values.length)).isLessThan(LARGEST_MEAN_SQUARE_ERROR_IN_STEPS);
    }
}
