package dev.vantage.eval.script;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The rows of a query in values that are equal where Python's are: 1 and 1.0 are, 0.1 + 0.2 and 0.3 are not, NULL is NULL,
 * and no text is a number.
 *
 * @param labels of the columns; none for a statement that is no query
 * @param rows in the order of the database
 * @param sortedRows the same rows, each with its values sorted by their printed form, in which 1 and 1.0 differ
 */
public record ScriptTable(List<String> labels, List<List<Object>> rows, List<List<Object>> sortedRows) {

    /** What a statement without rows gives. */
    public static final ScriptTable EMPTY = new ScriptTable(List.of(), List.of(), List.of());

    private static final int MOST_ROWS = 5_000_000;
    private static final double TWO_TO_63 = 0x1p63;
    private static final char REPLACEMENT = '\uFFFD';

    private record Bytes(String hex) {}

    /** @param printed as Python prints the value, with its type behind it */
    private record Cell(Object value, String printed) {}

    public ScriptTable {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
        sortedRows = List.copyOf(sortedRows);
    }

    /**
     * Reads the rows that are left.
     *
     * @throws SQLException also for text that is not UTF-8, where that fails, and for more rows than memory should hold
     */
    public static ScriptTable read(ResultSet results, Decoding decoding) throws SQLException {
        var labels = labels(results);
        int columns = labels.size();
        var rows = new ArrayList<List<Object>>();
        var sorted = new ArrayList<List<Object>>();
        while (results.next()) {
            var cells = new ArrayList<Cell>(columns);
            for (int column = 1; column <= columns; column++) {
                cells.add(cell(results, column, decoding));
            }
            if (rows.size() == MOST_ROWS) {
                throw new SQLException("More than %d rows".formatted(MOST_ROWS));
            }
            rows.add(cells.stream().map(Cell::value).toList());
            sorted.add(cells.stream()
                    .sorted(Comparator.comparing(Cell::printed))
                    .map(Cell::value)
                    .toList());
        }
        return new ScriptTable(labels, rows, sorted);
    }

    /** The labels of a result's columns, from left to right. */
    public static List<String> labels(ResultSet results) throws SQLException {
        var metadata = results.getMetaData();
        var labels = new ArrayList<String>();
        for (int column = 1; column <= metadata.getColumnCount(); column++) {
            labels.add(metadata.getColumnLabel(column));
        }
        return labels;
    }

    /** How many columns there are. */
    public int columns() {
        return labels.size();
    }

    private static Cell cell(ResultSet results, int column, Decoding decoding) throws SQLException {
        var value = results.getObject(column);
        if (value == null) {
            return new Cell(Null.NULL, "None<class 'NoneType'>");
        }
        return switch (value) {
            case Double number -> new Cell(exact(number), python(number) + "<class 'float'>");
            case Number whole -> new Cell(whole.longValue(), whole.longValue() + "<class 'int'>");
            case byte[] bytes -> {
                var hex = HexFormat.of().formatHex(bytes);
                yield new Cell(new Bytes(hex), hex + "<class 'bytes'>");
            }
            default -> {
                var text = text(results, column, value.toString(), decoding);
                yield new Cell(text, text + "<class 'str'>");
            }
        };
    }

    /** Python compares whole and other numbers by their exact values. */
    private static Object exact(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < TWO_TO_63;
        return whole ? (Object) (long) number : (Object) number;
    }

    private static String text(ResultSet results, int column, String decoded, Decoding decoding) throws SQLException {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return decoded;
        }
        var action = switch (decoding) {
            case DROPS_WRONG_BYTES -> CodingErrorAction.IGNORE;
            case FAILS -> CodingErrorAction.REPORT;
        };
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(action)
                    .decode(ByteBuffer.wrap(results.getBytes(column)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new SQLException("Could not decode to UTF-8: " + decoded, notUtf8);
        }
    }

    /** Python's shortest form: with an exponent below 0.0001 and from 1e16 on. */
    private static String python(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0.0";
        }
        var decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            var plain = decimal.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        var digits = decimal.unscaledValue().abs().toString();
        return (decimal.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }
}
