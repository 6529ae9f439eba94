package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.eval.Calibration.Bin;
import dev.vantage.eval.Report.Item;
import dev.vantage.eval.spider.Hardness;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double EXACT = 1e-12;

    @Test
    void isPerfectWhereTheShareOfRightAnswersIsTheConfidence() {
        var calibration = Calibration.of(List.of(item(0.5, true), item(0.5, false), item(1.0, true), item(0.0, false)));

        assertThat(calibration.expectedError()).isCloseTo(0, within(EXACT));
        assertThat(calibration.brier()).isCloseTo(0.125, within(EXACT));
    }

    @Test
    void weighsTheDistanceOfEachBinByItsSize() {
        var calibration =
                Calibration.of(List.of(item(0.91, false), item(0.99, false), item(0.95, true), item(0.25, true)));

        assertThat(calibration.bins())
                .usingRecursiveComparison()
                .withComparatorForType((one, other) -> Math.abs(one - other) < EXACT ? 0 : 1, Double.class)
                .isEqualTo(List.of(new Bin(0.2, 0.3, 1, 0.25, 1), new Bin(0.9, 1.0, 3, 0.95, 1.0 / 3)));
        assertThat(calibration.expectedError()).isCloseTo((3 * (0.95 - 1.0 / 3) + 0.75) / 4, within(EXACT));
    }

    @Test
    void putsABoundIntoTheUpperBinAndOneIntoTheLast() {
        var bins = Calibration.of(List.of(item(0.1, true), item(1.0, true))).bins();

        assertThat(bins).extracting(Bin::from).containsExactly(0.1, 0.9);
    }

    @Test
    void tellsWhatAnsweringAboveAThresholdWouldGive() {
        var thresholds = Calibration.of(List.of(
                        item(0.95, true), item(0.5, false), item(0.5, true), item(0.2, true), item(null, false)))
                .thresholds();

        assertThat(thresholds).contains(new Calibration.Threshold(0, 4, 0.8, 0.75, 0.6));
        assertThat(thresholds).contains(new Calibration.Threshold(0.5, 3, 0.6, 2.0 / 3, 0.4));
        assertThat(thresholds).contains(new Calibration.Threshold(0.95, 1, 0.2, 1, 0.2));
        assertThat(thresholds).contains(new Calibration.Threshold(0.99, 0, 0, 0, 0));
    }

    @Test
    void saysNothingWhereNoAnswerHasAConfidence() {
        var calibration = Calibration.of(List.of(item(null, true)));

        assertThat(calibration.answered()).isZero();
        assertThat(calibration.bins()).isEmpty();
        assertThat(calibration.thresholds()).isEmpty();
        assertThat(calibration.expectedError()).isZero();
    }

    private static Item item(@Nullable Double confidence, boolean right) {
        return new Item(
                0,
                "music",
                "?",
                "SELECT 1",
                "SELECT 1",
                right,
                Hardness.EASY,
                1,
                "",
                "",
                Set.of(),
                confidence,
                Preview.NONE,
                Preview.NONE,
                Background.UNKNOWN,
                new Marks.Bird("", 0, 0));
    }
}
