package dev.vantage.training.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.eval.RankingSearches.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingFitTest {

    @Test
    void learnsASignThatTheModelDoesNotSee() {
        var searches = searches(400);

        var score = RankingFit.crossValidate(searches);

        assertThat(score.searches()).isEqualTo(400);
        assertThat(score.byRanking()).isGreaterThan(score.byProbability());
        assertThat(score.byRanking()).isGreaterThan(score.atBest() * 9 / 10);
        assertThat(RankingFit.fit(searches).weights().get("values unused")).isNegative();
    }

    @Test
    void saysHowOftenItIsRight() {
        var searches = searches(2000);
        var ranking = RankingFit.fit(searches);

        double expected = searches.stream()
                .mapToDouble(search -> Arrays.stream(ranking.probabilities(search.features()))
                        .max()
                        .orElseThrow())
                .sum();
        long right = searches.stream()
                .filter(search -> search.right().contains(true))
                .count();

        assertThat(expected / right).isCloseTo(1, within(0.02));
    }

    @Test
    void isTheSameForTheSameSearches() {
        assertThat(RankingFit.fit(searches(50))).isEqualTo(RankingFit.fit(searches(50)));
    }

    @Test
    void needsACandidate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingFit.fit(List.of(new Search("shop", List.of(), List.of(), List.of()))))
                .withMessageContaining("no candidate");
    }

    /** Two candidates each; the one that uses the question's value is right, in nine searches of ten. */
    private static List<Search> searches(int count) {
        var random = new Random(7);
        var searches = new ArrayList<Search>();
        for (int i = 0; i < count; i++) {
            boolean firstUses = random.nextBoolean();
            boolean oneIsRight = random.nextInt(10) > 0;
            var first = features(-0.7 - random.nextDouble() * 0.1, firstUses);
            var second = features(-0.9 - random.nextDouble() * 0.1, !firstUses);
            searches.add(new Search(
                    "database" + i % 20,
                    List.of(first, second),
                    List.of(oneIsRight && firstUses, oneIsRight && !firstUses),
                    List.of(!firstUses, firstUses)));
        }
        return searches;
    }

    private static Map<String, Double> features(double logProbability, boolean uses) {
        return Map.of("log probability", logProbability, "values unused", uses ? 0.0 : 1.0);
    }
}
