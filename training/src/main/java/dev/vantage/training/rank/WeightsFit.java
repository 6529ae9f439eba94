package dev.vantage.training.rank;

import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.model.rank.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weights of a log-linear order by maximum likelihood, from the searches that have right candidates: of those, the shares
 * of the right ones are made large. Features are brought to one scale, and the square of each weight costs a little.
 */
final class WeightsFit {

    private static final double PENALTY = 1e-3;
    private static final double LEAST_DEVIATION = 1e-3;

    private final List<String> names;
    private final double[] scale;
    private final List<Scaled> searches = new ArrayList<>();

    /** A search with a right candidate: the scaled features of each candidate. */
    private record Scaled(double[][] rows, boolean[] right) {}

    private WeightsFit(List<Search> all) {
        names = all.stream()
                .flatMap(search -> search.features().stream())
                .findFirst()
                .map(first -> List.copyOf(first.keySet()))
                .orElseThrow(() -> new IllegalArgumentException("There is no candidate to learn from"));
        scale = deviations(all);
        for (var search : all) {
            if (search.right().contains(true)) {
                searches.add(scaled(search));
            }
        }
    }

    /** @throws IllegalArgumentException if no search has a candidate */
    static Map<String, Double> of(List<Search> searches) {
        var fit = new WeightsFit(searches);
        var weights = new double[fit.names.size()];
        Adam.descend(weights, fit::gradient);
        var byName = new LinkedHashMap<String, Double>();
        for (int f = 0; f < weights.length; f++) {
            byName.put(fit.names.get(f), weights[f] / fit.scale[f]);
        }
        return byName;
    }

    private double[] deviations(List<Search> all) {
        var sums = new double[names.size()];
        var squares = new double[names.size()];
        long rows = 0;
        for (var search : all) {
            for (var features : search.features()) {
                var row = row(features);
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

    private double[] row(Map<String, Double> features) {
        return names.stream().mapToDouble(features::get).toArray();
    }

    private Scaled scaled(Search search) {
        var rows = search.features().stream().map(this::row).toArray(double[][]::new);
        var right = new boolean[rows.length];
        for (int c = 0; c < rows.length; c++) {
            right[c] = search.right().get(c);
            for (int f = 0; f < scale.length; f++) {
                rows[c][f] /= scale[f];
            }
        }
        return new Scaled(rows, right);
    }

    /** Of the mean negative log-likelihood, and of the penalty. */
    private double[] gradient(double[] weights) {
        var gradient = new double[weights.length];
        for (var search : searches) {
            var shares = shares(search.rows(), weights);
            double wanted = 0;
            for (int c = 0; c < shares.length; c++) {
                wanted += search.right()[c] ? shares[c] : 0;
            }
            for (int c = 0; c < shares.length; c++) {
                double pull = shares[c] - (search.right()[c] ? shares[c] / wanted : 0);
                for (int f = 0; f < weights.length; f++) {
                    gradient[f] += pull * search.rows()[c][f] / searches.size();
                }
            }
        }
        for (int f = 0; f < weights.length; f++) {
            gradient[f] += PENALTY * weights[f];
        }
        return gradient;
    }

    private static double[] shares(double[][] rows, double[] weights) {
        return Ranking.shares(Arrays.stream(rows)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(f -> weights[f] * row[f])
                        .sum())
                .toArray());
    }
}
