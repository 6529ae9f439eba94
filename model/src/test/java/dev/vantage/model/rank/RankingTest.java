package dev.vantage.model.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.rank.Ranking.Confidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    private static final Ranking RANKING =
            new Ranking(Map.of("log probability", 1.0, "values unused", -2.0), new Confidence(1, 2, 0.5), 1.2);

    @Test
    void prefersTheCandidateThatSaysWhatTheQuestionSays() {
        var probabilities = RANKING.probabilities(List.of(candidate(-0.5, 1), candidate(-1.5, 0)));

        assertThat(probabilities[1]).isGreaterThan(probabilities[0]);
    }

    @Test
    void saysHowLikelyACandidateIsByItsShareAndTheModelsOwnCertainty() {
        var candidates = List.of(candidate(-0.5, 0), candidate(-1.5, 0));

        double odds = 1 + 2 * 1 - 0.5 * 0.5;
        assertThat(RANKING.probabilities(candidates)[0]).isCloseTo(1 / (1 + Math.exp(-odds)), within(1e-9));
    }

    @Test
    void isNotCertainOfAnOnlyCandidate() {
        assertThat(RANKING.shares(List.of(candidate(-4, 0)))).containsExactly(1);
        assertThat(RANKING.probabilities(List.of(candidate(-4, 0)))[0]).isLessThan(1);
        assertThat(RANKING.probabilities(List.of())).isEmpty();
    }

    @Test
    void doubtsWhatHasNoRows() {
        assertThat(RANKING.probabilityIfEmpty(0.5)).isCloseTo(1 / (1 + Math.exp(1.2)), within(1e-9));
        assertThat(RANKING.probabilityIfEmpty(0)).isZero();
        assertThat(RANKING.probabilityIfEmpty(1)).isEqualTo(1);
    }

    @Test
    void sharesWhatAnEmptyOneHasLost() {
        assertThat(Ranking.probabilityBeside(0.2, 0.5, 0.1)).isCloseTo(0.2 * 0.9 / 0.5, within(1e-9));
        assertThat(Ranking.probabilityBeside(0.6, 0.9, 0.1)).isBetween(0.9, 1.0);
        assertThat(Ranking.probabilityBeside(0.6, 1, 1)).isEqualTo(0.6);
    }

    @Test
    void isTheSameAfterWritingAndReading() {
        assertThat(Ranking.parse(RANKING.toJson())).isEqualTo(RANKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"weights\": 3}", "{\"weights\": {}, \"nine\": 1}"})
    void refusesWhatIsNoRanking(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.parse(json))
                .withMessageStartingWith("it is no ranking");
    }

    private static Map<String, Double> candidate(double logProbability, double unused) {
        return Map.of("log probability", logProbability, "values unused", unused);
    }
}
