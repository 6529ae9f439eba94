package dev.vantage.training.rank;

import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.rank.Ranking.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits a {@link Ranking} to searches: the weights, then how likely a first candidate is to be right, then how much less likely
 * rows that are missing make it. The same searches give the same ranking.
 */
public final class RankingFit {

    private static final int PARTS = 5;

    private RankingFit() {}

    /**
     * What a ranking is worth on databases that it was not learned from.
     *
     * @param searches how many there are
     * @param byProbability of them whose most probable candidate is right
     * @param byRanking of them whose first candidate is right
     * @param byRows of them whose first candidate is right once another has taken the place of one without rows
     * @param atBest of them that have a right candidate
     */
    public record Score(int searches, int byProbability, int byRanking, int byRows, int atBest) {}

    /**
     * Learns from all searches.
     *
     * @throws IllegalArgumentException if no search has a candidate
     */
    public static Ranking fit(List<Search> searches) {
        var order = new Ranking(WeightsFit.of(searches), new Confidence(0, 1, 0), 0);
        var confidence = ConfidenceFit.of(searches, order);
        return new Ranking(order.weights(), confidence, emptiness(searches, order));
    }

    /** Learns five times, each time without a fifth of the databases, and counts what is right on those. */
    public static Score crossValidate(List<Search> searches) {
        var databases = List.copyOf(
                new TreeSet<>(searches.stream().map(Search::database).toList()));
        int byProbability = 0;
        int byRanking = 0;
        int byRows = 0;
        int atBest = 0;
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            var tried = searches.stream()
                    .filter(search -> databases.indexOf(search.database()) % PARTS == left)
                    .toList();
            var learned = searches.stream()
                    .filter(search -> databases.indexOf(search.database()) % PARTS != left)
                    .toList();
            if (tried.isEmpty()
                    || learned.stream().allMatch(search -> search.features().isEmpty())) {
                continue;
            }
            var ranking = fit(learned);
            for (var search : tried) {
                byProbability += isRight(search, mostProbable(search)) ? 1 : 0;
                var probabilities = ranking.probabilities(search.features());
                byRanking += isRight(search, best(probabilities)) ? 1 : 0;
                byRows += isRight(search, bestWithRows(search, probabilities, ranking)) ? 1 : 0;
                atBest += search.right().contains(true) ? 1 : 0;
            }
        }
        return new Score(searches.size(), byProbability, byRanking, byRows, atBest);
    }

    /** The most probable after those that have no rows have become less so, as a driver chooses. */
    private static int bestWithRows(Search search, double[] probabilities, Ranking ranking) {
        int first = best(probabilities);
        if (first < 0 || !search.empty().get(first)) {
            return first;
        }
        double ifEmpty = ranking.probabilityIfEmpty(probabilities[first]);
        return IntStream.range(0, probabilities.length)
                .filter(c -> !search.empty().get(c)
                        && Ranking.probabilityBeside(probabilities[c], probabilities[first], ifEmpty) > ifEmpty)
                .boxed()
                .max(Comparator.comparingDouble(c -> probabilities[c]))
                .orElse(first);
    }

    private static boolean isRight(Search search, int candidate) {
        return candidate >= 0 && search.right().get(candidate);
    }

    private static int mostProbable(Search search) {
        return best(search.features().stream()
                .mapToDouble(features -> features.getOrDefault(PlanFeatures.LOG_PROBABILITY, 0.0))
                .toArray());
    }

    static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Of the first candidates, counting one more without rows and one more with rows on either side. */
    private static double emptiness(List<Search> searches, Ranking order) {
        double right = 2;
        double rightEmpty = 1;
        double wrong = 2;
        double wrongEmpty = 1;
        for (var search : searches) {
            int first = best(order.shares(search.features()));
            if (first < 0) {
                continue;
            }
            double empty = search.empty().get(first) ? 1 : 0;
            if (search.right().get(first)) {
                right++;
                rightEmpty += empty;
            } else {
                wrong++;
                wrongEmpty += empty;
            }
        }
        return Math.max(0, Math.log(wrongEmpty / wrong) - Math.log(rightEmpty / right));
    }
}
