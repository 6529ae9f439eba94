package dev.vantage.training.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines over the steps of a run, as SVG that needs nothing else. Both axes begin at zero. */
final class Chart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int LEFT = 56;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final int TICKS = 4;

    private final List<Series> series;
    private final double lastStep;
    private final double most;

    /** @param value finite */
    record Point(double step, double value) {}

    /** @param label empty where it is the only one */
    record Series(String label, List<Point> points) {}

    /** @param series each of at least one point */
    Chart(List<Series> series) {
        this.series = series;
        var points = series.stream().flatMap(one -> one.points().stream()).toList();
        lastStep = Math.max(1, points.stream().mapToDouble(Point::step).max().orElse(1));
        most = roundedUp(points.stream().mapToDouble(Point::value).max().orElse(1));
    }

    String svg() {
        var svg = new StringBuilder(format("<svg viewBox=\"0 0 %d %d\" role=\"img\">\n", WIDTH, HEIGHT));
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = most * tick / TICKS;
            double step = lastStep * tick / TICKS;
            svg.append(format(
                    "<path class=\"grid\" d=\"M%d %.1fH%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT, y(value), WIDTH - RIGHT, LEFT - 6, y(value) + 4, number(value)));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%.0f</text>\n",
                    x(step), HEIGHT - 6, tick == TICKS ? "end" : "middle", step));
        }
        for (int s = 0; s < series.size(); s++) {
            svg.append(line(s));
        }
        return svg.append("</svg>\n").toString();
    }

    private String line(int s) {
        var points = series.get(s).points();
        var path = points.stream()
                .map(point -> format("%.1f,%.1f", x(point.step()), y(point.value())))
                .collect(Collectors.joining(" "));
        var last = points.getLast();
        var label = series.get(s).label();
        return format(
                "<polyline class=\"line%d\" points=\"%s\"/>"
                        + "<circle class=\"line%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"><title>%s</title></circle>\n",
                s,
                path,
                s,
                x(last.step()),
                y(last.value()),
                format("%s%s at step %.0f", label.isEmpty() ? "" : label + ": ", number(last.value()), last.step()));
    }

    private double x(double step) {
        return LEFT + (WIDTH - LEFT - RIGHT) * step / lastStep;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / most;
    }

    /** The next of 1, 2, 2.5 and 5 times a power of ten. */
    private static double roundedUp(double value) {
        if (value <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (value <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Four digits at most, as an exponent where zeros would hide them. */
    static String number(double value) {
        if (value != 0 && value < 0.001) {
            return format("%.1e", value);
        }
        var text = format(value < 10 ? "%.3f" : "%.1f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
