package dev.vantage.eval.page;

import dev.vantage.eval.Report;
import dev.vantage.eval.Scores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as a person reads it: totals and tables, the calibration, the settings, and every question. */
public final class ReportPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; \
            style-src 'sha256-%s'; script-src 'sha256-%s'"/>
            <meta name="viewport" content="width=device-width"/>
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            """;

    private final Report report;

    public ReportPage(Report report) {
        this.report = report;
    }

    /** @throws IllegalArgumentException if the file cannot be written */
    public void write(Path file) {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalArgumentException("Cannot write " + file + ": " + failure.getMessage(), failure);
        }
    }

    String html() {
        var style = resource("report.css");
        var script = resource("report.js");
        return HEAD.formatted(hash(style), hash(script), Html.escaped(report.name()), style)
                + "<header>\n<h1>" + Html.escaped(report.name()) + "</h1>\n"
                + "<p class=\"about\">Sources " + Html.escaped(report.commit())
                + ". <a href=\"#list\">To the questions</a></p>\n"
                + totals()
                + "</header>\n<main>\n<section>\n<h2>Where it is right</h2>\n<div class=\"side\">\n"
                + groups("By hardness", "hardness", report.byHardness())
                + scores()
                + errorKinds()
                + "</div>\n<details><summary>By database</summary>\n"
                + groups("", "database", report.byDatabase())
                + "</details>\n</section>\n"
                + new CalibrationSection(report.calibration(), report.count()).html()
                + settings()
                + new QuestionSection(report).html()
                + "</main>\n<script>" + script + "</script>\n</body>\n</html>\n";
    }

    private String totals() {
        var totals = new LinkedHashMap<String, String>();
        totals.put("right", Html.percent(report.executionAccuracy()));
        totals.put("right of counted", report.correct() + " of " + report.count());
        switch (report.scores()) {
            case Scores.None none -> {}
            case Scores.Spider spider -> {
                totals.put("exact set match", Html.percent(spider.exactAccuracy()));
                totals.put("execution by the official script", Html.percent(spider.officialExecutionAccuracy()));
            }
            case Scores.Bird bird -> {
                totals.put("soft F1", Html.format("%.1f", bird.softF1()));
                totals.put("R-VES", Html.format("%.1f", bird.rVes()));
            }
            case Scores.WikiSql wikiSql -> {
                totals.put("logical form", Html.percent(wikiSql.logicalFormAccuracy()));
                totals.put("right is decided by", wikiSql.executed() ? "execution" : "logical form");
            }
            case Scores.Lines lines -> {
                totals.put("same query", Html.percent(lines.exactAccuracy()));
                totals.put("judged by rows", String.valueOf(lines.byRows()));
                totals.put("right by rows", Html.percent(lines.rightByRows()));
                totals.put("judged by the query, no rows", String.valueOf(lines.withoutRows()));
                totals.put("right by the query", Html.percent(lines.rightWithoutRows()));
            }
        }
        totals.put("without an answer", String.valueOf(report.invalid()));
        if (report.goldFailed() > 0) {
            totals.put("not counted, gold SQL fails", String.valueOf(report.goldFailed()));
        }
        if (!report.leftOut().isEmpty()) {
            int questions =
                    report.leftOut().values().stream().mapToInt(count -> count).sum();
            totals.put("left out, no database", String.valueOf(questions));
        }
        if (report.msP95() > 0) {
            totals.put("to the first row, median", Html.format("%.0f ms", report.msMedian()));
            totals.put("95 % within", Html.format("%.0f ms", report.msP95()));
        }
        var html = new StringBuilder("<dl class=\"totals\">\n");
        totals.forEach((name, value) -> html.append("<div><dt>")
                .append(Html.escaped(name))
                .append("</dt><dd>")
                .append(Html.escaped(value))
                .append("</dd></div>\n"));
        return html + "</dl>\n";
    }

    private static String groups(String caption, String kind, Map<String, Report.Group> groups) {
        var table = new HtmlTable(caption, 1, List.of(kind, "questions", "right"));
        groups.forEach((name, group) -> table.row(name, group.count(), Html.percent(group.executionAccuracy())));
        return table.toString();
    }

    private String scores() {
        return switch (report.scores()) {
            case Scores.None none -> "";
            case Scores.Spider spider -> {
                var table = new HtmlTable("Exact set match", 1, List.of("hardness", "exact"));
                spider.exactByHardness().forEach((name, share) -> table.row(name, Html.percent(share)));
                yield table.toString();
            }
            case Scores.Bird bird -> {
                var table =
                        new HtmlTable("By difficulty", 1, List.of("difficulty", "questions", "EX", "soft F1", "R-VES"));
                bird.byDifficulty()
                        .forEach((name, group) -> table.row(
                                name,
                                group.count(),
                                Html.format("%.1f", group.ex()),
                                Html.format("%.1f", group.softF1()),
                                Html.format("%.1f", group.rVes())));
                yield table.toString();
            }
            case Scores.WikiSql wikiSql -> "";
            case Scores.Lines lines ->
                lines.byDifficulty().isEmpty() ? "" : groups("By difficulty", "difficulty", lines.byDifficulty());
        };
    }

    private String errorKinds() {
        var table = new HtmlTable(
                "Kinds of error; a wrong answer can be of several", 2, List.of("kind", "what it is", "wrong answers"));
        report.byErrorKind().forEach((kind, count) -> table.row(kind, kind.rule(), count));
        return table.toString();
    }

    private String settings() {
        var table = new HtmlTable("", 2, List.of("setting", "value"));
        report.settings().forEach((name, value) -> table.row(name, value.isEmpty() ? "(empty)" : value));
        return "<section>\n<details><summary>Settings of this run</summary>\n" + table + "</details>\n</section>\n";
    }

    private static String resource(String name) {
        try (var stream = ReportPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a content security policy names an inline script or style. */
    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
