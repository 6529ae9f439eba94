package dev.vantage.cli;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a person reads them: aligned, numbers to the right, long text cut, and every row on one line. */
final class TextTable {

    private static final int WIDEST = 60;
    private static final int MOST_BYTES = 16;

    private TextTable() {}

    static String of(List<String> columns, List<List<@Nullable Object>> rows) {
        var header = columns.stream().map(TextTable::fitted).toList();
        var body = rows.stream()
                .map(row -> row.stream().map(TextTable::text).toList())
                .toList();
        var widths = new int[columns.size()];
        var right = new boolean[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(
                    length(header.get(at)),
                    body.stream().mapToInt(row -> length(row.get(at))).max().orElse(0));
            right[column] = rows.stream().anyMatch(row -> row.get(at) instanceof Number);
        }
        var lines = new ArrayList<String>();
        lines.add(line(header, widths, right, " | "));
        var rule = new ArrayList<String>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(line(rule, widths, right, "-+-"));
        body.forEach(row -> lines.add(line(row, widths, right, " | ")));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(List<String> cells, int[] widths, boolean[] right, String between) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            var space = " ".repeat(widths[column] - length(cell));
            line.append(column == 0 ? "" : between).append(right[column] ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case byte[] bytes -> hex(bytes);
            default -> fitted(value.toString());
        };
    }

    private static String hex(byte[] bytes) {
        boolean cut = bytes.length > MOST_BYTES;
        return "x'" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, MOST_BYTES)) + (cut ? "…" : "'");
    }

    /** Control characters could move the cursor, so they become blanks. */
    private static String fitted(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ");
        if (length(plain) <= WIDEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
