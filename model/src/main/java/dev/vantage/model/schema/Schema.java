package dev.vantage.model.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of one database as the model sees them. Columns have a flat index: their position when the columns of all
 * tables are listed in table order. Plans, links and foreign keys point to columns by that index.
 *
 * @param tables in a stable order
 * @param foreignKeys pairs of flat column indices; a key over several columns is several pairs
 * @param stored what is known of the columns' values
 */
public record Schema(List<Table> tables, List<ForeignKey> foreignKeys, StoredValues stored) {

    private static final Set<ColumnType> MAY_BE_TEXT = EnumSet.of(ColumnType.TEXT, ColumnType.TIME);

    /** A schema of which nothing is known about what its columns store. */
    public Schema(List<Table> tables, List<ForeignKey> foreignKeys) {
        this(tables, foreignKeys, StoredValues.UNKNOWN);
    }

    public Schema {
        tables = List.copyOf(tables);
        foreignKeys = List.copyOf(foreignKeys);
        int columns = tables.stream().mapToInt(table -> table.columns().size()).sum();
        for (var key : foreignKeys) {
            if (key.from() >= columns || key.to() >= columns) {
                throw new IllegalArgumentException(
                        "Foreign key " + key + " points outside the " + columns + " columns of the schema");
            }
        }
    }

    /** The same, with what is known of its values. Notations are those of texts, of dates, which SQLite keeps as texts, and of points in time. */
    public Schema with(StoredValues found) {
        var columns = columns();
        var ofTexts = found.notations().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Epoch
                        || MAY_BE_TEXT.contains(columns.get(entry.getKey()).type()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var known = found.withNotations(ofTexts);
        return known.equals(stored) ? this : new Schema(tables, foreignKeys, known);
    }

    public int columnCount() {
        return tables.stream().mapToInt(table -> table.columns().size()).sum();
    }

    /** All columns by flat index. */
    public List<Column> columns() {
        var all = new ArrayList<Column>();
        tables.forEach(table -> all.addAll(table.columns()));
        return List.copyOf(all);
    }

    /** The same, a column of texts that write numbers or dates as if it stored these. */
    public List<Column> columnsAsMeant() {
        var all = new ArrayList<>(columns());
        stored.notations()
                .forEach((column, notation) -> all.set(column, all.get(column).withType(notation.meaning())));
        return List.copyOf(all);
    }

    /** For each flat column index, the index of its table. */
    public int[] tableOfColumn() {
        var owner = new int[columnCount()];
        int next = 0;
        for (int t = 0; t < tables.size(); t++) {
            for (int c = 0; c < tables.get(t).columns().size(); c++) {
                owner[next++] = t;
            }
        }
        return owner;
    }

    /** For each table, the flat index of its first column. */
    public int[] firstColumnOfTable() {
        var first = new int[tables.size()];
        int next = 0;
        for (int t = 0; t < tables.size(); t++) {
            first[t] = next;
            next += tables.get(t).columns().size();
        }
        return first;
    }
}
