package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final int DRAWS = 20_000;
    private static final double[] LOGS = logs(0.5, 0.3, 0.15, 0.05);

    private static double[] logs(double... probabilities) {
        return Arrays.stream(probabilities).map(Math::log).toArray();
    }

    private static double[] probabilities(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    @Test
    void aTemperatureOfOneLeavesProbabilitiesAsTheyAre() {
        assertThat(probabilities(new Sampling(1, 1).drawn(LOGS)))
                .containsExactly(new double[] {0.5, 0.3, 0.15, 0.05}, within(1e-12));
    }

    @Test
    void aLowTemperatureSharpens() {
        var sharp = probabilities(new Sampling(0.5, 1).drawn(LOGS));

        assertThat(sharp[0] / sharp[1]).isEqualTo(25 / 9.0, within(1e-9));
        assertThat(Arrays.stream(sharp).sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void drawsOnlyFromTheMostProbableThatTogetherHaveTopP() {
        assertThat(probabilities(new Sampling(1, 0.6).drawn(LOGS)))
                .containsExactly(new double[] {0.625, 0.375, 0, 0}, within(1e-12));
        assertThat(probabilities(new Sampling(1, 0.01).drawn(LOGS))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void theHighestScoreIsThatOfThePlanSoFar() {
        var scores = Sampling.scores(LOGS, -3.5, new Random(7));

        assertThat(Arrays.stream(scores).max()).hasValue(-3.5);
        assertThat(Arrays.stream(scores).filter(score -> score < -3.5).count()).isEqualTo(3);
    }

    @Test
    void theHighestScoresAreASample() {
        var random = new Random(3);
        var first = new int[LOGS.length];
        for (int i = 0; i < DRAWS; i++) {
            var scores = Sampling.scores(LOGS, 0, random);
            first[
                    IntStream.range(0, scores.length)
                            .reduce((a, b) -> scores[a] >= scores[b] ? a : b)
                            .orElseThrow()]++;
        }

        for (int i = 0; i < LOGS.length; i++) {
            assertThat((double) first[i] / DRAWS).isEqualTo(Math.exp(LOGS[i]), within(0.02));
        }
    }

    @Test
    void neverDrawsWhatIsNotInTheNucleus() {
        var scores = Sampling.scores(new Sampling(1, 0.6).drawn(LOGS), 0, new Random(1));

        assertThat(scores[2]).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void refusesWhatIsNoTemperatureAndNoProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(1, 1.5));
    }
}
