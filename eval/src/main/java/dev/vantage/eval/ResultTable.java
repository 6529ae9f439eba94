package dev.vantage.eval;

import dev.vantage.eval.script.Null;
import dev.vantage.eval.script.ScriptTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The rows of a query, in values that can be compared: numbers of any type are doubles, except those that a double
 * cannot hold; fractions are rounded to six decimals, small ones to six digits and large ones to twelve; all else is text.
 *
 * @param labels of the columns, also where there is no row
 */
record ResultTable(List<String> labels, List<List<Object>> rows) {

    private static final int DECIMALS = 6;
    /** Of a sum, whose last digits say in which order it was added. */
    private static final int DIGITS = 12;
    /** What additions leave of numbers that cancel each other out. */
    private static final double RESIDUE = 1e-12;

    private static final long LARGEST_EXACT = 1L << 53;

    ResultTable {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** Reads the rows that are left. */
    static ResultTable read(ResultSet results) throws SQLException {
        var labels = ScriptTable.labels(results);
        int columns = labels.size();
        var rows = new ArrayList<List<Object>>();
        while (results.next()) {
            var row = new ArrayList<Object>(columns);
            for (int column = 1; column <= columns; column++) {
                row.add(comparable(results, column));
            }
            rows.add(List.copyOf(row));
        }
        return new ResultTable(labels, rows);
    }

    int columns() {
        return labels.size();
    }

    private static Object comparable(ResultSet results, int column) throws SQLException {
        var value = results.getObject(column);
        if (value == null) {
            return Null.NULL;
        }
        return switch (value) {
            case Long whole when Math.abs(whole) > LARGEST_EXACT -> whole;
            case Number number -> rounded(number.doubleValue());
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    private static double rounded(double value) {
        if (Math.abs(value) < RESIDUE) {
            return 0;
        }
        if (value == Math.rint(value) || !Double.isFinite(value)) {
            return value;
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        int decimals = Math.min(DECIMALS - Math.min(0, magnitude + 1), Math.max(0, DIGITS - 1 - magnitude));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
