package dev.vantage.training.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.training.optimizer.AdamW.Slot;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdamWTest {

    /** A few units in the last place of a float near 1. */
    private static final Offset<Float> ROUNDING = within(1e-6f);

    private static final double RATE = 0.1;

    private final AdamW adam = new AdamW(0.9, 0.99, 0.1);

    @Test
    void movesByTheRateInTheFirstStepWhateverTheGradient() {
        var slot = Slot.of(new float[] {1, 1}, false);

        adam.update(slot, new float[] {0.5f, -300}, 1, RATE, 1);

        assertThat(slot.values()).containsExactly(new float[] {0.9f, 1.1f}, ROUNDING);
    }

    /** Step 2: m = -0.055, v = 0.012475, so w = 0.89 x 0.99 + 0.1 x (0.055 / 0.19) / sqrt(0.012475 / 0.0199). */
    @Test
    void takesTwoStepsAsComputedByHand() {
        var slot = Slot.of(new float[] {1}, true);

        adam.update(slot, new float[] {0.5f}, 1, RATE, 1);
        assertThat(slot.values()[0]).isEqualTo(0.89f, ROUNDING);

        adam.update(slot, new float[] {-1}, 1, RATE, 2);
        assertThat(slot.firstMoment()[0]).isEqualTo(-0.055f, ROUNDING);
        assertThat(slot.secondMoment()[0]).isEqualTo(0.012475f, ROUNDING);
        assertThat(slot.values()[0]).isEqualTo(0.9176608f, ROUNDING);
    }

    @Test
    void decaysOnlyWhatDecays() {
        var decaying = Slot.of(new float[] {2}, true);
        var kept = Slot.of(new float[] {2}, false);

        adam.update(decaying, new float[1], 1, RATE, 1);
        adam.update(kept, new float[1], 1, RATE, 1);

        assertThat(decaying.values()[0]).isEqualTo(1.98f, ROUNDING);
        assertThat(kept.values()[0]).isEqualTo(2);
    }

    @Test
    void scalesTheGradientBeforeItIsUsed() {
        var scaled = Slot.of(new float[] {1}, true);
        var given = Slot.of(new float[] {1}, true);

        adam.update(scaled, new float[] {8}, 0.25f, RATE, 1);
        adam.update(given, new float[] {2}, 1, RATE, 1);

        assertThat(scaled.firstMoment()).containsExactly(given.firstMoment());
        assertThat(scaled.secondMoment()).containsExactly(given.secondMoment());
        assertThat(scaled.values()).containsExactly(given.values());
    }

    @Test
    void sumsSquares() {
        assertThat(AdamW.squares(new float[] {3, -4})).isEqualTo(25);
    }
}
