package dev.vantage.model.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A value that a plan may compare with.
 *
 * @param text the value as the question or the gold SQL spells it, without quotes; of a parameter {@code $} and its number
 * @param kind how it is written in SQL
 * @param cells the stored texts that it matched, by column; a comparison with that column uses the stored spelling
 */
public record PlanValue(String text, Kind kind, List<Cell> cells) {

    private static final Pattern PARAMETER_TEXT = Pattern.compile("\\$[1-9]\\d{0,3}");

    public PlanValue {
        if (kind == Kind.PARAMETER && !PARAMETER_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("A parameter is $ and its number, not " + text);
        }
        cells = List.copyOf(cells);
    }

    /**
     * Whether a column is known to store it.
     *
     * @param column flat column index
     */
    public boolean isStoredIn(int column) {
        return cells.stream().anyMatch(cell -> cell.column() == column);
    }

    /**
     * A number literal, a string literal, for {@code UNTYPED} whichever the compared column asks for, or a parameter whose
     * value is known only when the query runs.
     */
    public enum Kind {
        NUMBER,
        TEXT,
        UNTYPED,
        PARAMETER
    }

    /**
     * @param column flat column index
     * @param text the stored text
     */
    public record Cell(int column, String text) {}
}
