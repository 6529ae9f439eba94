package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vantage.eval.Report.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whether the confidence of answers is the share of them that is right.
 *
 * @param answered counted questions that have a confidence
 * @param expectedError expected calibration error: the mean distance between confidence and accuracy of a bin, weighted by
 *     the bins' sizes; 0 where nothing was answered
 * @param brier mean squared distance between the confidence and 1 for a right answer, 0 for a wrong one
 * @param bins ten of equal width, those that hold answers
 * @param thresholds what would come of answering only above a confidence
 * @see <a href="https://arxiv.org/abs/1706.04599">On Calibration of Modern Neural Networks</a>
 */
public record Calibration(
        int answered,
        @JsonProperty("expected_calibration_error") double expectedError,
        double brier,
        List<Bin> bins,
        List<Threshold> thresholds) {

    private static final int BINS = 10;
    private static final double[] LEAST = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    public Calibration {
        bins = List.copyOf(bins);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Answers with confidences from one bound, included, to the next, which only the last bin includes.
     *
     * @param confidence their mean
     * @param accuracy the share of them that is right
     */
    public record Bin(double from, double to, int count, double confidence, double accuracy) {}

    /**
     * @param least the confidence from which on an answer is given
     * @param answered how many questions are answered then
     * @param share of all counted questions that are answered
     * @param accuracy share of the answered questions that are right; 0 where none is answered
     * @param rightShare share of all counted questions that are answered and right
     */
    public record Threshold(double least, int answered, double share, double accuracy, double rightShare) {}

    private record Given(double confidence, boolean right) {}

    /** @param counted the questions that count, answered or not */
    static Calibration of(List<Item> counted) {
        var given = new ArrayList<Given>();
        for (var item : counted) {
            var confidence = item.confidence();
            if (confidence != null) {
                given.add(new Given(confidence, item.execution()));
            }
        }
        var bins = bins(given);
        double distance = bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.accuracy() - bin.confidence()))
                .sum();
        double squares = given.stream()
                .mapToDouble(one -> one.confidence() - (one.right() ? 1 : 0))
                .map(off -> off * off)
                .sum();
        int all = Math.max(given.size(), 1);
        var thresholds = DoubleStream.of(LEAST)
                .mapToObj(least -> threshold(least, given, counted.size()))
                .toList();
        return new Calibration(
                given.size(), distance / all, squares / all, bins, given.isEmpty() ? List.of() : thresholds);
    }

    private static List<Bin> bins(List<Given> given) {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS; i++) {
            int place = i;
            var inside = given.stream().filter(one -> bin(one) == place).toList();
            if (!inside.isEmpty()) {
                double confidence =
                        inside.stream().mapToDouble(Given::confidence).average().orElse(0);
                bins.add(new Bin(
                        (double) i / BINS,
                        (double) (i + 1) / BINS,
                        inside.size(),
                        confidence,
                        (double) right(inside) / inside.size()));
            }
        }
        return bins;
    }

    private static int bin(Given one) {
        return Math.min((int) (one.confidence() * BINS), BINS - 1);
    }

    private static Threshold threshold(double least, List<Given> given, int counted) {
        var answered = given.stream().filter(one -> one.confidence() >= least).toList();
        long right = right(answered);
        return new Threshold(
                least,
                answered.size(),
                (double) answered.size() / counted,
                (double) right / Math.max(answered.size(), 1),
                (double) right / counted);
    }

    private static long right(List<Given> given) {
        return given.stream().filter(Given::right).count();
    }
}
