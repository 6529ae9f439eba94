package dev.vantage.eval.page;

import dev.vantage.eval.Marks;
import dev.vantage.eval.Preview;
import dev.vantage.eval.Report;
import dev.vantage.eval.Report.Item;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every question with all that is known of it, and the form that chooses among them. */
final class QuestionSection {

    private final Report report;

    QuestionSection(Report report) {
        this.report = report;
    }

    String html() {
        var html = new StringBuilder("<section id=\"list\">\n<h2>Questions</h2>\n").append(form());
        html.append("<div id=\"questions\">\n");
        report.items().forEach(item -> html.append(question(item)));
        return html + "</div>\n</section>\n";
    }

    private String form() {
        return """
                <form id="filter" role="search" hidden="hidden">
                <label>Words in question, SQL or rows <input type="search" name="search" autocomplete="off"/></label>
                """
                + choice("verdict", "Verdict", all(QuestionSection::verdict))
                + choice("hardness", "Hardness", all(QuestionSection::hardness))
                + choice("database", "Database", all(Item::db))
                + choice(
                        "error",
                        "Kind of error",
                        report.byErrorKind().keySet().stream()
                                .map(String::valueOf)
                                .toList())
                + """
                <label>Order <select name="order">
                <option value="index up">as in the file</option>
                <option value="confidence up">least confident first</option>
                <option value="confidence down">most confident first</option>
                <option value="ms down">slowest first</option>
                </select></label>
                <button type="reset">Show all</button>
                </form>
                <p><output id="shown" for="filter" aria-live="polite"></output></p>
                """;
    }

    private TreeSet<String> all(Function<Item, String> property) {
        return report.items().stream().map(property).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String choice(String name, String label, Collection<String> values) {
        var html =
                new StringBuilder("<label>" + label + " <select name=\"" + name + "\"><option value=\"\">all</option>");
        values.forEach(
                value -> html.append("<option>").append(Html.escaped(value)).append("</option>"));
        return html + "</select></label>\n";
    }

    private static String verdict(Item item) {
        if (!item.isCounted()) {
            return "not counted";
        }
        if (item.execution()) {
            return "right";
        }
        return item.error().isEmpty() ? "wrong" : "no answer";
    }

    /** The data set's own word where there is one. */
    private static String hardness(Item item) {
        var difficulty = switch (item.marks()) {
            case Marks.Spider spider -> "";
            case Marks.WikiSql wikiSql -> "";
            case Marks.Bird bird -> bird.difficulty();
            case Marks.Line line -> line.difficulty();
        };
        return difficulty.isEmpty() ? item.hardness().toString() : difficulty;
    }

    private static String question(Item item) {
        var confidence = item.confidence();
        var errors = item.errorKinds().stream().map(String::valueOf).collect(Collectors.joining("|"));
        var html = new StringBuilder(Html.format(
                "<details class=\"question\" id=\"q%d\" data-index=\"%d\" data-verdict=\"%s\" data-hardness=\"%s\""
                        + " data-database=\"%s\" data-error=\"%s\" data-confidence=\"%s\" data-ms=\"%.1f\">\n",
                item.index(),
                item.index(),
                verdict(item),
                Html.escaped(hardness(item)),
                Html.escaped(item.db()),
                errors,
                confidence == null ? "-1" : confidence.toString(),
                item.ms()));
        html.append("<summary><span class=\"verdict\">").append(verdict(item)).append("</span> ");
        html.append(Html.escaped(item.question())).append(" <span class=\"about\">");
        html.append(Html.escaped(about(item, confidence))).append("</span></summary>\n<dl>\n");
        fact(html, "kinds of error", errors.replace("|", ", "));
        fact(html, "gold SQL", pre(item.gold()));
        fact(html, "predicted SQL", pre(item.predicted()));
        fact(html, "error", Html.escaped(item.error()));
        fact(html, "error of the gold SQL", Html.escaped(item.goldError()));
        fact(
                html,
                "rows",
                "<div class=\"side\">" + rows("gold", item.goldRows()) + rows("predicted", item.predictedRows())
                        + "</div>");
        fact(html, "linked from", provenance(item));
        fact(
                html,
                "alternatives",
                item.background().alternatives().stream()
                        .map(QuestionSection::pre)
                        .collect(Collectors.joining()));
        return html + "</dl>\n</details>\n";
    }

    private static String about(Item item, @Nullable Double confidence) {
        return Html.format("%s, %s, number %d", item.db(), hardness(item), item.index())
                + (confidence == null ? "" : Html.format(", confidence %.0f %%", 100 * confidence))
                + (item.ms() > 0 ? Html.format(", %.0f ms", item.ms()) : "");
    }

    /** @param value HTML; nothing is said where it is empty */
    private static void fact(StringBuilder html, String name, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
        }
    }

    private static String pre(String sql) {
        return sql.isEmpty() ? "" : "<pre>" + Html.escaped(sql) + "</pre>";
    }

    private static String provenance(Item item) {
        var origins = item.background().provenance();
        if (origins.isEmpty()) {
            return "";
        }
        var table = new HtmlTable("", 3, List.of("", "name", "words of the question"));
        origins.forEach(origin -> table.row(origin.kind(), origin.name(), origin.source()));
        return table.toString();
    }

    private static String rows(String title, Preview preview) {
        if (preview.columns().isEmpty()) {
            return "";
        }
        var table = new HtmlTable(
                Html.format("%s, %d %s", title, preview.total(), preview.total() == 1 ? "row" : "rows"),
                Integer.MAX_VALUE,
                preview.columns());
        for (List<@Nullable String> row : preview.rows()) {
            table.values(row);
        }
        if (preview.total() > preview.rows().size()) {
            table.row("…");
        }
        return table.toString();
    }
}
