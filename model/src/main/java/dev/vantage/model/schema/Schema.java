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
 * @param notations by flat index the columns that are known to write numbers or dates only
 * @param gaps flat indices of columns of numbers or dates that are known to have NULLs
 * @param openEnds by flat index of a column of dates the stored text of one so far off (the year 9999) that it says what NULL
 *     says elsewhere: no end yet
 */
public record Schema(
        List<Table> tables,
        List<ForeignKey> foreignKeys,
        Map<Integer, Notation> notations,
        Set<Integer> gaps,
        Map<Integer, String> openEnds) {

    private static final Set<ColumnType> MAY_BE_TEXT = EnumSet.of(ColumnType.TEXT, ColumnType.TIME);

    /** A schema of which nothing is known about what its columns store. */
    public Schema(List<Table> tables, List<ForeignKey> foreignKeys) {
        this(tables, foreignKeys, Map.of(), Set.of(), Map.of());
    }

    public Schema {
        tables = List.copyOf(tables);
        foreignKeys = List.copyOf(foreignKeys);
        notations = Map.copyOf(notations);
        gaps = Set.copyOf(gaps);
        openEnds = Map.copyOf(openEnds);
        int columns = tables.stream().mapToInt(table -> table.columns().size()).sum();
        for (var key : foreignKeys) {
            if (key.from() >= columns || key.to() >= columns) {
                throw new IllegalArgumentException(
                        "Foreign key " + key + " points outside the " + columns + " columns of the schema");
            }
        }
    }

    /** The same, with what is known about its columns of texts and of dates, which SQLite keeps as texts; others are left out. */
    public Schema withNotations(Map<Integer, Notation> found) {
        var columns = columns();
        var ofTexts = found.entrySet().stream()
                .filter(entry ->
                        MAY_BE_TEXT.contains(columns.get(entry.getKey()).type()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ofTexts.equals(notations) ? this : new Schema(tables, foreignKeys, ofTexts, gaps, openEnds);
    }

    /** The same, with the columns that are known to have NULLs. */
    public Schema withGaps(Set<Integer> found) {
        return found.equals(gaps) ? this : new Schema(tables, foreignKeys, notations, found, openEnds);
    }

    /** The same, with the dates that are known to stand for no end. */
    public Schema withOpenEnds(Map<Integer, String> found) {
        return found.equals(openEnds) ? this : new Schema(tables, foreignKeys, notations, gaps, found);
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
        notations.forEach((column, notation) -> all.set(column, all.get(column).withType(notation.meaning())));
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
