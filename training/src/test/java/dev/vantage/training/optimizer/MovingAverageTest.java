package dev.vantage.training.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingAverageTest {

    /** A few units in the last place of a float near 10. */
    private static final float ROUNDING = 1e-5f;

    /** The average was 0 and the value is 10, so 10 times what is not kept is left: 1 - step / (step + 9), or 1 - decay. */
    @ParameterizedTest(name = "decay {0}, step {1}: {2}")
    @CsvSource({"0.9, 1, 9", "0.9, 11, 4.5", "0.9, 81, 1", "0.9, 100000, 1", "0, 500, 10"})
    void keepsMoreOfTheAverageFromStepToStep(double decay, long step, float expected) {
        var average = new float[1];

        new MovingAverage(decay).update(average, new float[] {10}, step);

        assertThat(average[0]).isEqualTo(expected, within(ROUNDING));
    }
}
