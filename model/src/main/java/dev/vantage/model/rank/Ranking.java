package dev.vantage.model.rank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A learned order of candidates, a log-linear model: each candidate has a score, the sum of its weighted features, and its
 * share is the softmax of the scores. How likely a candidate is to be right is learned apart, from its share.
 *
 * @param weights of the {@link PlanFeatures} by name; a feature without one does not count
 * @param emptiness natural logarithm of how many times more often a first candidate returns no rows where it is wrong than
 *     where it is right; 0 where that is not known
 */
public record Ranking(Map<String, Double> weights, Confidence confidence, double emptiness) {

    private static final JsonMapper JSON = new JsonMapper();

    public Ranking {
        weights = Map.copyOf(weights);
    }

    /**
     * How likely a candidate is to be right, by its share: a logistic function of the share's log-odds and of how certain the
     * model is of what it finds most probable (after Platt, "Probabilistic outputs for support vector machines", 1999).
     *
     * @param bias log-odds of a candidate with a share of a half where the model is certain
     * @param sharpness by which the log-odds of the share are multiplied; more than 0, so that the order stays
     * @param doubt how much lower the log-odds are for each nat by which the model's own probability of its first is less
     *     than 1
     */
    public record Confidence(double bias, double sharpness, double doubt) {

        /** A share of 1, of an only candidate, is no more than this. */
        private static final double MOST = 0.999;

        /** @param first the model's own natural logarithm of the probability of its first candidate */
        public double of(double share, double first) {
            return 1 / (1 + Math.exp(-bias - sharpness * logOdds(share) - doubt * first));
        }

        /** The log-odds of a share, as they count here. */
        public static double logOdds(double share) {
            double within = Math.clamp(share, 1 - MOST, MOST);
            return Math.log(within / (1 - within));
        }
    }

    /** How likely each candidate is to be right, in the order given. */
    public double[] probabilities(List<Map<String, Double>> candidates) {
        double first = logProbabilityOfFirst(candidates);
        return Arrays.stream(shares(candidates))
                .map(share -> confidence.of(share, first))
                .toArray();
    }

    /** The share of each candidate, in the order given; they sum to 1. */
    public double[] shares(List<Map<String, Double>> candidates) {
        return shares(candidates.stream().mapToDouble(this::score).toArray());
    }

    /** The softmax of scores. */
    public static double[] shares(double[] scores) {
        double max = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(score -> Math.exp(score - max)).sum();
        return Arrays.stream(scores).map(score -> Math.exp(score - max) / sum).toArray();
    }

    /** Of the candidate that the model itself finds most probable. */
    public static double logProbabilityOfFirst(List<Map<String, Double>> candidates) {
        return candidates.stream()
                .mapToDouble(candidate -> candidate.getOrDefault(PlanFeatures.LOG_PROBABILITY, 0.0))
                .max()
                .orElse(0);
    }

    /** How likely a candidate is to be right after it has returned no rows. @param probability before that */
    public double probabilityIfEmpty(double probability) {
        double right = probability * Math.exp(-emptiness);
        return right / (right + (1 - probability));
    }

    /**
     * How likely a candidate is to be right where another has returned no rows: what that one has lost is shared by all that
     * are left. Where the two of them were together likelier than 1, both may have been right.
     *
     * @param probability before that
     * @param ofEmpty the other's probability before that
     * @param ofEmptyNow the other's probability now that it has no rows
     */
    public static double probabilityBeside(double probability, double ofEmpty, double ofEmptyNow) {
        if (ofEmpty >= 1 || ofEmptyNow >= 1) {
            return probability;
        }
        double left = (1 - ofEmpty) / (1 - ofEmptyNow);
        return probability / (left + Math.max(0, probability + ofEmpty - 1));
    }

    private double score(Map<String, Double> features) {
        double score = 0;
        for (var feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if it is no ranking; the message says what is wrong
     */
    public static Ranking parse(String json) {
        try {
            return JSON.readValue(json, Ranking.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no ranking: " + e.getOriginalMessage(), e);
        }
    }

    /** A JSON object with the weights by name, the largest first. */
    public String toJson() {
        var sorted = new LinkedHashMap<String, Double>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue((a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        var object = JSON.createObjectNode();
        object.set("weights", JSON.valueToTree(sorted));
        object.set("confidence", JSON.valueToTree(confidence));
        object.put("emptiness", emptiness);
        return object.toPrettyString();
    }
}
