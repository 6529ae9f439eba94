package dev.vantage.training.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.training.optimizer.Schedule.Fall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final double DIGITS_WRITTEN = 1e-6;

    /** At 9 the cosine has fallen a little already: 0.8 x (1 + cos(0.09 pi)) / 2 + 0.2. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"0, 0.1", "9, 0.984117", "50, 0.6", "100, 0.2", "150, 0.2"})
    void growsForATenthAndFallsToAFifth(long step, double share) {
        assertThat(new Schedule(Fall.COSINE, 100, 0.1, 0.2).at(step)).isEqualTo(share, within(DIGITS_WRITTEN));
    }

    /** At 25: 0.8 x 0.75 + 0.2, where the cosine would be at 0.883. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"0, 0.1", "9, 0.928", "25, 0.8", "50, 0.6", "100, 0.2", "150, 0.2"})
    void fallsInAStraightLineIfItShall(long step, double share) {
        assertThat(new Schedule(Fall.LINEAR, 100, 0.1, 0.2).at(step)).isEqualTo(share, within(DIGITS_WRITTEN));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"0, 1", "5, 0.5", "10, 0"})
    void fallsFromTheFirstStepWithoutWarmUp(long step, double share) {
        assertThat(new Schedule(Fall.COSINE, 10, 0, 0).at(step)).isEqualTo(share, within(DIGITS_WRITTEN));
    }
}
