package dev.vantage.model.rank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A learned order of candidates, a log-linear model: each candidate has a score, the sum of its weighted features; that none
 * is right is one more choice, with a score of its own; the probabilities are the softmax of all.
 *
 * @param weights of the {@link PlanFeatures} by name; a feature without one does not count
 * @param none the score of "none of them" where the model is certain of its first
 * @param doubt how much that score grows with each nat by which the model's own probability of its first is less than 1
 * @param emptiness natural logarithm of how many times more often a first candidate returns no rows where it is wrong than
 *     where it is right; 0 where that is not known
 */
public record Ranking(Map<String, Double> weights, double none, double doubt, double emptiness) {

    private static final JsonMapper JSON = new JsonMapper();

    public Ranking {
        weights = Map.copyOf(weights);
    }

    /** How likely each candidate is to be right, in the order given; they sum to less than 1. */
    public double[] probabilities(List<Map<String, Double>> candidates) {
        var scores = new double[candidates.size()];
        double first = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(candidates.get(i));
            first = Math.max(first, candidates.get(i).getOrDefault(PlanFeatures.LOG_PROBABILITY, 0.0));
        }
        double noneScore = none - doubt * first;
        double max = noneScore;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = Math.exp(noneScore - max);
        for (double score : scores) {
            sum += Math.exp(score - max);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - max) / sum;
        }
        return scores;
    }

    /** How likely a candidate is to be right after it has returned no rows. @param probability before that */
    public double probabilityIfEmpty(double probability) {
        double right = probability * Math.exp(-emptiness);
        return right / (right + (1 - probability));
    }

    /**
     * How likely a candidate is to be right where another has returned no rows: what that one has lost is shared by all that
     * are left.
     *
     * @param probability before that
     * @param ofEmpty the other's probability before that
     * @param ofEmptyNow the other's probability now that it has no rows
     */
    public static double probabilityBeside(double probability, double ofEmpty, double ofEmptyNow) {
        return ofEmpty < 1 ? probability * (1 - ofEmptyNow) / (1 - ofEmpty) : probability;
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
        object.put("none", none);
        object.put("doubt", doubt);
        object.put("emptiness", emptiness);
        return object.toPrettyString();
    }
}
