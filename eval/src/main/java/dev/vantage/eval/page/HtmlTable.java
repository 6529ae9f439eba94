package dev.vantage.eval.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose every text is escaped. */
final class HtmlTable {

    private final StringBuilder html = new StringBuilder("<div class=\"scroll\"><table>");
    private final int firstNumber;

    /**
     * @param caption empty for none
     * @param firstNumber place of the first column of numbers; all columns behind it hold numbers, too
     */
    HtmlTable(String caption, int firstNumber, List<String> header) {
        this.firstNumber = firstNumber;
        if (!caption.isEmpty()) {
            html.append("<caption>").append(Html.escaped(caption)).append("</caption>");
        }
        html.append("<thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            html.append("<th scope=\"col\"").append(numberClass(i)).append('>');
            html.append(Html.escaped(header.get(i))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    void row(Object... cells) {
        html.append("<tr>");
        for (int i = 0; i < cells.length; i++) {
            html.append("<td").append(numberClass(i)).append('>');
            html.append(Html.escaped(cells[i])).append("</td>");
        }
        html.append("</tr>\n");
    }

    /** A row of a result; null is NULL. */
    void values(List<@Nullable String> cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append(cell == null ? "<td class=\"null\">NULL" : "<td>" + Html.escaped(cell))
                    .append("</td>");
        }
        html.append("</tr>\n");
    }

    private String numberClass(int column) {
        return column >= firstNumber ? " class=\"number\"" : "";
    }

    @Override
    public String toString() {
        return html + "</tbody></table></div>\n";
    }
}
