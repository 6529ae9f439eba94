package dev.vantage.cli;

import dev.vantage.eval.Report;
import dev.vantage.eval.Scores;
import dev.vantage.eval.spider.Clause;
import dev.vantage.eval.spider.PartialTable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A report as a person reads it. */
final class ReportText {

    private final PrintStream out;
    private final Report report;

    ReportText(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    void print() {
        line(
                "%s: %.1f %% right (%d of %d), %d without rows",
                report.name(), 100 * report.executionAccuracy(), report.correct(), report.count(), report.invalid());
        if (report.goldFailed() > 0) {
            line("not counted: %d whose gold SQL fails", report.goldFailed());
        }
        if (!report.leftOut().isEmpty()) {
            int questions =
                    report.leftOut().values().stream().mapToInt(count -> count).sum();
            line(
                    "left out: %d whose database is not there (%s)",
                    questions, String.join(", ", report.leftOut().keySet()));
        }
        switch (report.scores()) {
            case Scores.None none -> line("no question was counted");
            case Scores.Spider spider -> print(spider);
            case Scores.Bird bird -> print(bird);
            case Scores.Lines lines -> print(lines);
            case Scores.WikiSql wikiSql -> {
                line("logical form: %.1f %%", 100 * wikiSql.logicalFormAccuracy());
                line(
                        "%s",
                        wikiSql.executed()
                                ? "right is by execution"
                                : "right is by logical form, nothing was executed");
                line("");
            }
        }
        boolean hasQuestionsToEach = 2 * report.byDatabase().size() <= report.count();
        if (hasQuestionsToEach) {
            print("database", report.byDatabase());
        }
        printErrorKinds();
        printCalibration();
        if (report.msP95() > 0) {
            line("time to the first row: median %.0f ms, 95 %% within %.0f ms", report.msMedian(), report.msP95());
        }
    }

    private void printErrorKinds() {
        if (report.byErrorKind().isEmpty()) {
            return;
        }
        line("%-24s  wrong answers, each of one kind or more", "kind of error");
        report.byErrorKind().forEach((kind, count) -> line("%-24s  %13d", kind, count));
        line("");
    }

    private void printCalibration() {
        if (report.calibration().answered() > 0) {
            line(
                    "confidence: expected calibration error %.3f, Brier score %.3f",
                    report.calibration().expectedError(), report.calibration().brier());
        }
    }

    private void print(Scores.Spider spider) {
        line("exact set match: %.1f %%", 100 * spider.exactAccuracy());
        line("execution match by the official script: %.1f %%", 100 * spider.officialExecutionAccuracy());
        line("");
        line("%-24s  questions  right  exact", "hardness");
        report.byHardness()
                .forEach((name, group) -> line(
                        "%-24s  %9d  %5.1f  %5.1f",
                        name,
                        group.count(),
                        100 * group.executionAccuracy(),
                        100 * spider.exactByHardness().getOrDefault(name, 0.0)));
        print("clause: accuracy", spider.partial(), PartialTable.Figures::accuracy);
        print("clause: recall", spider.partial(), PartialTable.Figures::recall);
        print("clause: F1", spider.partial(), PartialTable.Figures::f1);
        line("");
    }

    private void print(String title, PartialTable table, ToDoubleFunction<PartialTable.Figures> figure) {
        line("");
        var header = new StringBuilder("%-18s".formatted(title));
        table.levels().keySet().forEach(level -> header.append("%8s".formatted(level)));
        line("%s", header);
        for (var clause : Clause.values()) {
            var row = new StringBuilder("%-18s".formatted(clause));
            table.levels().values().forEach(figures -> {
                var ofClause = figures.get(clause);
                if (ofClause != null) {
                    row.append(String.format(Locale.ROOT, "%8.3f", figure.applyAsDouble(ofClause)));
                }
            });
            line("%s", row);
        }
    }

    private void print(Scores.Bird bird) {
        var settings = report.config().bird();
        boolean timed = settings != null && settings.repetitions() > 0;
        line("soft F1: %.2f", bird.softF1());
        if (timed) {
            line("R-VES: %.2f", bird.rVes());
        }
        line("");
        line("%-24s  questions     EX  soft F1%s", "difficulty", timed ? "   R-VES" : "");
        bird.byDifficulty()
                .forEach((name, group) -> line(
                        "%-24s  %9d  %5.2f  %7.2f%s",
                        name,
                        group.count(),
                        group.ex(),
                        group.softF1(),
                        timed ? String.format(Locale.ROOT, "  %6.2f", group.rVes()) : ""));
        line("");
    }

    private void print(Scores.Lines lines) {
        line("judged by rows: %d, %.1f %% right", lines.byRows(), 100 * lines.rightByRows());
        line(
                "judged by the query, because there are no rows: %d, %.1f %% right",
                lines.withoutRows(), 100 * lines.rightWithoutRows());
        line("same query: %.1f %%", 100 * lines.exactAccuracy());
        line("");
        if (!lines.byDifficulty().isEmpty()) {
            print("difficulty", lines.byDifficulty());
        }
    }

    private void print(String kind, Map<String, Report.Group> groups) {
        line("%-24s  questions  right", kind);
        groups.forEach(
                (name, group) -> line("%-24s  %9d  %5.1f", name, group.count(), 100 * group.executionAccuracy()));
        line("");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
