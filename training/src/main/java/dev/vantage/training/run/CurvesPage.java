package dev.vantage.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vantage.eval.page.Html;
import dev.vantage.training.TrainingException;
import dev.vantage.training.run.Chart.Point;
import dev.vantage.training.run.Chart.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** {@code curves.html} of a run: its metrics as lines over the steps, in one file that loads nothing else. */
final class CurvesPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem; padding: 0 1rem; }
            main { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); }
            h2 { font-size: 1rem; font-weight: 600; margin: 0; }
            svg { width: 100%%; height: auto; }
            svg text { font-size: 11px; fill: currentColor; opacity: .7; }
            .grid { stroke: currentColor; opacity: .15; }
            polyline { fill: none; stroke-width: 1.8; }
            .line0 { stroke: #2a78c8; } circle.line0 { fill: #2a78c8; }
            .line1 { stroke: #d9730d; } circle.line1 { fill: #d9730d; }
            .line2 { stroke: #2e9e5b; } circle.line2 { fill: #2e9e5b; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <main>
            """;

    private static final List<Curve> CURVES = List.of(
            new Curve("Loss of a token", List.of("/token_loss")),
            new Curve("Plans right, as a share", List.of("/plans_right")),
            new Curve("Dev questions answered right, as a share", List.of("/" + DevScore.EXECUTION_ACCURACY)),
            new Curve("Learning rate", List.of("/learning_rate")),
            new Curve("Norm of the gradient", List.of("/gradient_norm")),
            new Curve(
                    "Share of the busiest expert, for each layer",
                    List.of("/expert_load/0", "/expert_load/1", "/expert_load/2")));

    private final Path file;
    private final String run;

    /** @param pointers JSON pointers into a line of the metrics, one for each line of the chart; of a list the most counts */
    private record Curve(String title, List<String> pointers) {}

    CurvesPage(Path file, String run) {
        this.file = file;
        this.run = run;
    }

    void write(List<JsonNode> metrics) {
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.writeString(partial, html(metrics));
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new TrainingException(
                    "The curves cannot be written to " + file + ": " + e
                            + ". The last save is intact; make room, see that the folder can be written, and resume.",
                    e);
        }
    }

    private String html(List<JsonNode> metrics) {
        var html = new StringBuilder(HEAD.formatted(Html.escaped(run)));
        for (var curve : CURVES) {
            html.append("<section><h2>").append(curve.title());
            var series = series(curve, metrics);
            if (series.isEmpty()) {
                html.append("</h2><p>No numbers yet.</p>");
            } else {
                series.forEach(one -> html.append(": ")
                        .append(Chart.number(one.points().getLast().value())));
                html.append("</h2>\n").append(new Chart(series).svg());
            }
            html.append("</section>\n");
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static List<Series> series(Curve curve, List<JsonNode> metrics) {
        var series = new ArrayList<Series>();
        for (var pointer : curve.pointers()) {
            var points = metrics.stream()
                    .map(line -> new Point(line.path("step").asDouble(), value(line.at(pointer))))
                    .filter(point -> Double.isFinite(point.value()))
                    .toList();
            if (!points.isEmpty()) {
                series.add(new Series(curve.pointers().size() == 1 ? "" : "layer " + (series.size() + 1), points));
            }
        }
        return series;
    }

    /** Not a number where there is none. */
    private static double value(JsonNode node) {
        return node.isArray()
                ? node.valueStream().mapToDouble(JsonNode::asDouble).max().orElse(Double.NaN)
                : node.asDouble(Double.NaN);
    }
}
