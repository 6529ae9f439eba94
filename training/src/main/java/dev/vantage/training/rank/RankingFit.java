package dev.vantage.training.rank;

import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.rank.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits a {@link Ranking} by maximum likelihood. Features are brought to one scale, and the square of each weight costs a
 * little. "None of them" is fitted after the weights and by itself: searches without a right candidate say nothing of the
 * order. The same searches give the same ranking.
 */
public final class RankingFit {

    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    private static final double PENALTY = 1e-3;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final int PARTS = 5;
    private static final double LEAST_DEVIATION = 1e-3;

    private final List<String> names;
    private final int logProbability;
    private final double[] scale;
    private final List<double[][]> features = new ArrayList<>();
    private final List<boolean[]> right = new ArrayList<>();
    /** Weights of the scaled features; none, doubt and sharpness. */
    private final double[] parameters;

    private RankingFit(List<Search> searches) {
        names = searches.stream()
                .flatMap(search -> search.features().stream())
                .findFirst()
                .map(first -> List.copyOf(first.keySet()))
                .orElseThrow(() -> new IllegalArgumentException("There is no candidate to learn from"));
        logProbability = names.indexOf(PlanFeatures.LOG_PROBABILITY);
        for (var search : searches) {
            features.add(search.features().stream()
                    .map(values -> names.stream().mapToDouble(values::get).toArray())
                    .toArray(double[][]::new));
            var ok = new boolean[search.right().size()];
            for (int c = 0; c < ok.length; c++) {
                ok[c] = search.right().get(c);
            }
            right.add(ok);
        }
        scale = deviations();
        parameters = new double[names.size() + 3];
        parameters[sharpness()] = 1;
    }

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

    /** Learns from all searches. */
    public static Ranking fit(List<Search> searches) {
        var fit = new RankingFit(searches);
        fit.run();
        return fit.ranking(searches);
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

    private static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private double[] deviations() {
        var sums = new double[names.size()];
        var squares = new double[names.size()];
        long rows = 0;
        for (var search : features) {
            for (var row : search) {
                for (int f = 0; f < row.length; f++) {
                    sums[f] += row[f];
                    squares[f] += row[f] * row[f];
                }
                rows++;
            }
        }
        var deviations = new double[names.size()];
        for (int f = 0; f < deviations.length; f++) {
            double mean = sums[f] / rows;
            deviations[f] = Math.sqrt(Math.max(0, squares[f] / rows - mean * mean)) + LEAST_DEVIATION;
        }
        return deviations;
    }

    /** The weights first, from searches that have right candidates and wrong ones; then what they are worth beside "none". */
    private void run() {
        climb(IntStream.range(0, names.size()).toArray(), false);
        climb(IntStream.range(names.size(), parameters.length).toArray(), true);
    }

    /** Adam on all searches at once. */
    private void climb(int[] changed, boolean withNone) {
        var first = new double[parameters.length];
        var second = new double[parameters.length];
        for (int step = 1; step <= STEPS; step++) {
            var gradient = gradient(withNone);
            for (int k : changed) {
                double slope = gradient[k] + (withNone ? 0 : PENALTY * parameters[k]);
                first[k] = BETA1 * first[k] + (1 - BETA1) * slope;
                second[k] = BETA2 * second[k] + (1 - BETA2) * slope * slope;
                double mean = first[k] / (1 - Math.pow(BETA1, step));
                double size = Math.sqrt(second[k] / (1 - Math.pow(BETA2, step)));
                parameters[k] -= RATE * mean / (size + 1e-8);
            }
        }
    }

    /** Of the mean negative log-likelihood of the searches. */
    private double[] gradient(boolean withNone) {
        var gradient = new double[parameters.length];
        int counted = 0;
        for (int s = 0; s < features.size(); s++) {
            var rows = features.get(s);
            var isRight = right.get(s);
            boolean isNone = IntStream.range(0, rows.length).noneMatch(c -> isRight[c]);
            if (isNone && !withNone) {
                continue;
            }
            counted++;
            double first = mostProbable(rows);
            var all = probabilities(rows, first, withNone);
            double wanted = isNone ? all[rows.length] : 0;
            for (int c = 0; c < rows.length; c++) {
                wanted += isRight[c] ? all[c] : 0;
            }
            for (int c = 0; c < rows.length; c++) {
                double pull = all[c] - (isRight[c] ? all[c] / wanted : 0);
                for (int f = 0; f < names.size(); f++) {
                    gradient[f] += parameters[sharpness()] * pull * rows[c][f] / scale[f];
                }
                gradient[sharpness()] += pull * score(rows[c]);
            }
            double pull = all[rows.length] - (isNone ? 1 : 0);
            gradient[none()] += pull;
            gradient[doubt()] -= pull * first;
        }
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] /= Math.max(1, counted);
        }
        return gradient;
    }

    private int none() {
        return names.size();
    }

    private int doubt() {
        return names.size() + 1;
    }

    /** By which every weight is multiplied in the end. */
    private int sharpness() {
        return names.size() + 2;
    }

    /** Of each candidate and, last, of none of them, which has 0 where it is left out. */
    private double[] probabilities(double[][] rows, double first, boolean withNone) {
        var scores = new double[rows.length + 1];
        scores[rows.length] = withNone ? parameters[none()] - parameters[doubt()] * first : Double.NEGATIVE_INFINITY;
        double max = scores[rows.length];
        for (int c = 0; c < rows.length; c++) {
            scores[c] = parameters[sharpness()] * score(rows[c]);
            max = Math.max(max, scores[c]);
        }
        double sum = 0;
        for (int c = 0; c <= rows.length; c++) {
            scores[c] = Math.exp(scores[c] - max);
            sum += scores[c];
        }
        for (int c = 0; c <= rows.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    private double score(double[] row) {
        double score = 0;
        for (int f = 0; f < row.length; f++) {
            score += parameters[f] * row[f] / scale[f];
        }
        return score;
    }

    private double mostProbable(double[][] rows) {
        double most = rows.length == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (var row : rows) {
            most = Math.max(most, row[logProbability]);
        }
        return most;
    }

    private Ranking ranking(List<Search> searches) {
        var byName = new LinkedHashMap<String, Double>();
        for (int f = 0; f < names.size(); f++) {
            byName.put(names.get(f), parameters[sharpness()] * parameters[f] / scale[f]);
        }
        var order = new Ranking(byName, parameters[none()], parameters[doubt()], 0);
        return new Ranking(byName, order.none(), order.doubt(), emptiness(searches, order));
    }

    /** Of the first candidates, counting one more without rows and one more with rows on either side. */
    private static double emptiness(List<Search> searches, Ranking order) {
        double right = 2;
        double rightEmpty = 1;
        double wrong = 2;
        double wrongEmpty = 1;
        for (var search : searches) {
            int first = best(order.probabilities(search.features()));
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
