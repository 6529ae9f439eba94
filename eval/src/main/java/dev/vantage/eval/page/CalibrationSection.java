package dev.vantage.eval.page;

import dev.vantage.eval.Calibration;
import java.util.List;

/** Whether the confidence can be believed: accuracy by bins, and what answering above a threshold would give. */
final class CalibrationSection {

    private static final int SIDE = 200;
    private static final int LEFT = 40;
    private static final int TOP = 10;
    private static final double GAP = 1;

    private final Calibration calibration;
    private final int counted;

    /** @param counted questions, answered or not */
    CalibrationSection(Calibration calibration, int counted) {
        this.calibration = calibration;
        this.counted = counted;
    }

    /** Empty where no answer has a confidence. */
    String html() {
        if (calibration.answered() == 0) {
            return "";
        }
        return "<section>\n<h2>Whether the confidence can be believed</h2>\n<p>"
                + Html.format(
                        "%d of %d questions have an answer with a confidence. Expected calibration error: %.3f."
                                + " Brier score: %.3f.",
                        calibration.answered(), counted, calibration.expectedError(), calibration.brier())
                + "</p>\n<div class=\"side\">\n" + chart() + bins() + thresholds() + "</div>\n</section>\n";
    }

    private String chart() {
        var svg = new StringBuilder(Html.format(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Accuracy of answers by their confidence; the table"
                        + " beside it has the numbers\">\n",
                LEFT + SIDE + 10, TOP + SIDE + 34));
        for (var bin : calibration.bins()) {
            svg.append(Html.format(
                    "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                    x(bin.from()) + GAP,
                    y(bin.accuracy()),
                    x(bin.to()) - x(bin.from()) - 2 * GAP,
                    y(0) - y(bin.accuracy())));
        }
        svg.append(Html.format("<path class=\"ideal\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n", x(0), y(0), x(1), y(1)));
        svg.append(Html.format("<path class=\"axis\" d=\"M%.1f %.1fV%.1fH%.1f\"/>\n", x(0), y(1), y(0), x(1)));
        for (double share : new double[] {0, 0.5, 1}) {
            svg.append(label(x(share), y(0) + 14, "middle", Html.format("%.1f", share)));
            svg.append(label(LEFT - 6, y(share) + 4, "end", Html.format("%.1f", share)));
        }
        svg.append(label(x(0.5), y(0) + 28, "middle", "confidence; the height is the share that is right"));
        return svg + "</svg>\n";
    }

    private static String label(double x, double y, String anchor, String text) {
        return Html.format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text);
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private String bins() {
        var table = new HtmlTable("By confidence", 1, List.of("confidence", "answers", "mean confidence", "right"));
        calibration
                .bins()
                .forEach(bin -> table.row(
                        Html.format("%.0f to %.0f %%", 100 * bin.from(), 100 * bin.to()),
                        bin.count(),
                        Html.percent(bin.confidence()),
                        Html.percent(bin.accuracy())));
        return table.toString();
    }

    private String thresholds() {
        var table = new HtmlTable(
                "If only answers above a confidence were given",
                0,
                List.of("at least", "answered", "of all", "right of these", "answered and right, of all"));
        calibration
                .thresholds()
                .forEach(threshold -> table.row(
                        Html.format("%.0f %%", 100 * threshold.least()),
                        threshold.answered(),
                        Html.percent(threshold.share()),
                        Html.percent(threshold.accuracy()),
                        Html.percent(threshold.rightShare())));
        return table.toString();
    }
}
