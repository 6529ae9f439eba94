package dev.vantage.model.link;

import java.util.HashMap;
import java.util.Map;

/**
 * Between which numbers the stored values of columns lie, as far as that is known; of a column of dates, between which
 * years. Immutable.
 */
public final class ColumnRanges {

    /** How far beyond the stored values a question may ask, as a part of what they span. */
    private static final double MARGIN = 0.1;

    private final Map<Integer, Range> byColumn;

    private ColumnRanges(Map<Integer, Range> byColumn) {
        this.byColumn = byColumn;
    }

    /**
     * Whether the column's values are known to lie around this number.
     *
     * @param column flat column index
     */
    public boolean include(int column, double number) {
        var range = byColumn.get(column);
        return range != null && range.includes(number);
    }

    /** Whether the column's values are known and none lies around this number. */
    public boolean exclude(int column, double number) {
        var range = byColumn.get(column);
        return range != null && !range.includes(number);
    }

    /** Whether the column's values are known and all lie between two numbers, both included. */
    public boolean areWithin(int column, double least, double most) {
        var range = byColumn.get(column);
        return range != null && range.least() >= least && range.most() <= most;
    }

    /** @param columns flat indices; the first becomes column 0 of the part */
    public ColumnRanges of(int[] columns) {
        var part = new HashMap<Integer, Range>();
        for (int c = 0; c < columns.length; c++) {
            var range = byColumn.get(columns[c]);
            if (range != null) {
                part.put(c, range);
            }
        }
        return new ColumnRanges(Map.copyOf(part));
    }

    private record Range(double least, double most) {

        boolean includes(double number) {
            double margin = MARGIN * (most - least);
            return number >= least - margin && number <= most + margin;
        }
    }

    /** Collects ranges column by column. */
    static final class Builder {

        private final Map<Integer, Range> byColumn = new HashMap<>();

        void add(int column, double least, double most) {
            byColumn.put(column, new Range(least, most));
        }

        ColumnRanges build() {
            return new ColumnRanges(Map.copyOf(byColumn));
        }
    }
}
