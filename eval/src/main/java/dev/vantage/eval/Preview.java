package dev.vantage.eval;

import dev.vantage.eval.script.Null;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a result, to be shown: ten rows, twenty columns and eighty characters of a value at most.
 *
 * @param columns labels of the first columns
 * @param rows texts by row and column; null is NULL
 * @param total how many rows there are in all
 */
public record Preview(List<String> columns, List<List<@Nullable String>> rows, int total) {

    /** No result at all. */
    public static final Preview NONE = new Preview(List.of(), List.of(), 0);

    private static final int MOST_ROWS = 10;
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST = 80;
    private static final double LARGEST_EXACT = 0x1p53;

    public Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Preview of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rows(var table) -> of(table.labels(), table.rows());
            case Outcome.Failed failed -> NONE;
            case Outcome.Unseen unseen -> NONE;
        };
    }

    static Preview of(ScriptOutcome outcome) {
        return switch (outcome) {
            case ScriptOutcome.Rows(var table) -> of(table.labels(), table.rows());
            case ScriptOutcome.Failed failed -> NONE;
        };
    }

    private static Preview of(List<String> labels, List<List<Object>> all) {
        var columns = labels.stream().limit(MOST_COLUMNS).map(Preview::cut).toList();
        var rows = new ArrayList<List<@Nullable String>>();
        for (var row : all.subList(0, Math.min(all.size(), MOST_ROWS))) {
            var texts = new ArrayList<@Nullable String>();
            for (var value : row.subList(0, columns.size())) {
                texts.add(value instanceof Null ? null : text(value));
            }
            rows.add(Collections.unmodifiableList(texts));
        }
        return new Preview(columns, rows, all.size());
    }

    private static String text(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT) {
            return String.valueOf(number.longValue());
        }
        return cut(value.toString());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
