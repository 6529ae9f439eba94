package dev.vantage.model.plan;

import java.util.List;

/**
 * A value that a plan may compare with.
 *
 * @param text the value as the question or the gold SQL spells it, without quotes
 * @param kind how it is written in SQL
 * @param cells the stored texts that it matched, by column; a comparison with that column uses the stored spelling
 */
public record PlanValue(String text, Kind kind, List<Cell> cells) {

    public PlanValue {
        cells = List.copyOf(cells);
    }

    /** A number literal, a string literal, or for {@code UNTYPED} whichever the compared column asks for. */
    public enum Kind {
        NUMBER,
        TEXT,
        UNTYPED
    }

    /**
     * @param column flat column index
     * @param text the stored text
     */
    public record Cell(int column, String text) {}
}
