package dev.vantage.model.decoding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether a search finds the most probable plans, or draws plans at random without drawing one twice, as stochastic beam
 * search does (Kool, van Hoof and Welling, 2019, arXiv:1903.06059).
 *
 * @param temperature 0 for the most probable; else the logarithms of the network's probabilities are divided by it
 * @param topP of each token only the most probable are drawn that together have this probability, and one at least; more
 *     than 0, at most 1 (Holtzman et al., 2020, arXiv:1904.09751)
 */
public record Sampling(double temperature, double topP) {

    public static final Sampling NONE = new Sampling(0, 1);

    public Sampling {
        if (!(temperature >= 0 && temperature < Double.POSITIVE_INFINITY) || !(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException(
                    "A temperature is at least 0 and top-p above 0 and at most 1, not " + temperature + " and " + topP);
        }
    }

    public boolean isNone() {
        return temperature == 0;
    }

    /**
     * The probabilities that tokens are drawn by, as logarithms; minus infinity for those that are not drawn.
     *
     * @param logProbabilities of all tokens that may follow
     */
    double[] drawn(double[] logProbabilities) {
        var drawn =
                Arrays.stream(logProbabilities).map(log -> log / temperature).toArray();
        normalise(drawn);
        if (topP < 1) {
            keepNucleus(drawn);
            normalise(drawn);
        }
        return drawn;
    }

    private void keepNucleus(double[] logs) {
        var order = IntStream.range(0, logs.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> logs[i]).reversed())
                .toList();
        double before = 0;
        for (int i : order) {
            double probability = Math.exp(logs[i]);
            if (before >= topP) {
                logs[i] = Double.NEGATIVE_INFINITY;
            }
            before += probability;
        }
    }

    /** Makes logits the logarithms of probabilities: log-softmax, in place. */
    static void normalise(double[] logs) {
        double max = Arrays.stream(logs).max().orElse(0);
        double sum = Arrays.stream(logs).map(log -> Math.exp(log - max)).sum();
        double logSum = max + Math.log(sum);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= logSum;
        }
    }

    /**
     * Random scores of the ways in which a plan may go on, the highest of which is the plan's own: the plans of the highest
     * scores are a sample without repetition. Section 4.2 and appendix B.3 of the paper.
     *
     * @param logs of the probability that each longer plan is drawn
     * @param score of the plan so far
     */
    static double[] scores(double[] logs, double score, Random random) {
        var perturbed = Arrays.stream(logs)
                .map(log -> log - Math.log(-Math.log(positive(random))))
                .toArray();
        double max = Arrays.stream(perturbed).max().orElse(0);
        return Arrays.stream(perturbed)
                .map(one -> {
                    double v = score - one + Math.log1p(-Math.exp(one - max));
                    return score - Math.max(0, v) - Math.log1p(Math.exp(-Math.abs(v)));
                })
                .toArray();
    }

    private static double positive(Random random) {
        double number = random.nextDouble();
        return number > 0 ? number : Double.MIN_VALUE;
    }
}
