package dev.vantage.training.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sums over the steps since the last line of the metrics. A save holds them, so that a resumed run writes the line that it
 * would have written.
 *
 * @param seconds that the steps took
 * @param load [layers][experts] the steps' shares of the tokens' choices that each expert got, added up
 */
record Window(
        int steps,
        int questions,
        int right,
        int tokens,
        double tokenLoss,
        double relevanceLoss,
        double norm,
        double seconds,
        double[][] load) {

    static final Window EMPTY = new Window(0, 0, 0, 0, 0, 0, 0, 0, new double[0][]);

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws JsonProcessingException if the text is not what {@link #toJson} gave */
    static Window parse(String json) throws JsonProcessingException {
        return JSON.readValue(json, Window.class);
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Window plus(TrainingStep.Report report, double took) {
        return new Window(
                steps + 1,
                questions + report.questions(),
                right + report.right(),
                tokens + report.tokens(),
                tokenLoss + report.tokenLoss(),
                relevanceLoss + report.relevanceLoss(),
                norm + report.norm(),
                seconds + took,
                sum(load, report.load()));
    }

    /**
     * The means that tell whoever watches how a run goes.
     *
     * @param format of loss, percentage of plans that are right, and questions a second
     */
    String summary(String format) {
        return String.format(Locale.ROOT, format, tokenLoss / steps, 100.0 * right / questions, questions / seconds);
    }

    /** The means, as a line of the metrics. */
    Map<String, Object> line(long step, double rate) {
        var line = new LinkedHashMap<String, Object>();
        line.put("step", step);
        line.put("token_loss", tokenLoss / steps);
        line.put("relevance_loss", relevanceLoss / steps);
        line.put("plans_right", right / (double) questions);
        line.put("gradient_norm", norm / steps);
        line.put("learning_rate", rate);
        line.put("expert_load", Arrays.stream(load).map(this::rounded).toList());
        line.put("questions_per_second", questions / seconds);
        line.put("tokens_per_second", tokens / seconds);
        return line;
    }

    /** The mean share of each expert of a layer, in thousandths. */
    private List<Double> rounded(double[] ofLayer) {
        return Arrays.stream(ofLayer)
                .mapToObj(sum -> Math.round(1000 * sum / steps) / 1000.0)
                .toList();
    }

    private static double[][] sum(double[][] left, double[][] right) {
        if (left.length == 0) {
            return right;
        }
        var sum = new double[left.length][];
        for (int l = 0; l < left.length; l++) {
            sum[l] = left[l].clone();
            for (int e = 0; e < sum[l].length; e++) {
                sum[l][e] += right[l][e];
            }
        }
        return sum;
    }
}
