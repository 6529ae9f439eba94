package dev.vantage.model.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one database as the model sees them. Columns have a flat index: their position when the columns of all
 * tables are listed in table order. Plans, links and foreign keys point to columns by that index.
 *
 * @param tables in a stable order
 * @param foreignKeys pairs of flat column indices; a key over several columns is several pairs
 */
public record Schema(List<Table> tables, List<ForeignKey> foreignKeys) {

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

    public int columnCount() {
        return tables.stream().mapToInt(table -> table.columns().size()).sum();
    }

    /** All columns by flat index. */
    public List<Column> columns() {
        var all = new ArrayList<Column>();
        tables.forEach(table -> all.addAll(table.columns()));
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
