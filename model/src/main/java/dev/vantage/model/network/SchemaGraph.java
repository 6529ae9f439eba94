package dev.vantage.model.network;

import dev.vantage.model.link.ColumnRanges;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;

/**
 * What the joint encoder is told of a schema besides its names: the relations between its items and each item's
 * features. Items are the tables followed by the columns.
 */
public final class SchemaGraph {

    /** Type (one of five), primary key, part of a foreign key. Tables have none of them. */
    static final int FEATURES = ColumnType.values().length + 3;

    private final int tables;
    private final int items;
    private final int[] tableOfColumn;
    private final ColumnType[] types;
    private final ColumnRanges ranges;
    private final long[] relations;
    private final float[] features;

    /** @param ranges of the schema's columns */
    public SchemaGraph(Schema schema, ColumnRanges ranges) {
        tables = schema.tables().size();
        items = tables + schema.columnCount();
        tableOfColumn = schema.tableOfColumn();
        types = schema.columnsAsMeant().stream().map(Column::type).toArray(ColumnType[]::new);
        this.ranges = ranges;
        relations = new long[items * items];
        features = new float[items * FEATURES];
        describeColumns(schema);
        relateTables(schema);
        relateTablesToColumns(schema);
        relateColumns(schema);
    }

    int tables() {
        return tables;
    }

    /** How many items the schema has: tables and columns. */
    public int items() {
        return items;
    }

    int tableOfColumn(int column) {
        return tableOfColumn[column];
    }

    /** Whether a number may be a value of a column, or the year of one. */
    boolean mayHold(int column, double number) {
        return switch (types[column]) {
            case NUMBER -> !ranges.exclude(column, number);
            case TIME -> ranges.include(column, number);
            case TEXT, BOOLEAN, OTHER -> false;
        };
    }

    /** The relations from one item to another, as bits. */
    long relations(int from, int to) {
        return relations[from * items + to];
    }

    /** Copies the features of all items, [items, FEATURES], into {@code target} from {@code offset} on. */
    void copyFeatures(float[] target, int offset) {
        System.arraycopy(features, 0, target, offset, features.length);
    }

    private void relate(int from, int to, Relation relation) {
        relations[from * items + to] |= relation.bit();
    }

    private void describeColumns(Schema schema) {
        var columns = schema.columns();
        int kinds = ColumnType.values().length;
        for (int c = 0; c < columns.size(); c++) {
            int at = (tables + c) * FEATURES;
            features[at + types[c].ordinal()] = 1;
            features[at + kinds] = columns.get(c).primaryKey() ? 1 : 0;
        }
        for (var key : schema.foreignKeys()) {
            features[(tables + key.from()) * FEATURES + kinds + 1] = 1;
            features[(tables + key.to()) * FEATURES + kinds + 2] = 1;
        }
    }

    private void relateTables(Schema schema) {
        for (var key : schema.foreignKeys()) {
            int from = tableOfColumn[key.from()];
            int to = tableOfColumn[key.to()];
            if (from != to) {
                relate(from, to, Relation.TABLE_REFERENCES);
                relate(to, from, Relation.TABLE_REFERENCED_BY);
            }
        }
        for (int a = 0; a < tables; a++) {
            for (int b = 0; b < tables; b++) {
                if (a == b) {
                    relate(a, b, Relation.TABLE_SELF);
                } else if (relations(a, b) == 0) {
                    relate(a, b, Relation.TABLE_TABLE);
                }
            }
        }
    }

    private void relateTablesToColumns(Schema schema) {
        var columns = schema.columns();
        for (int t = 0; t < tables; t++) {
            for (int c = 0; c < columns.size(); c++) {
                int item = tables + c;
                if (tableOfColumn[c] != t) {
                    relate(t, item, Relation.TABLE_COLUMN);
                    relate(item, t, Relation.COLUMN_TABLE);
                    continue;
                }
                relate(t, item, Relation.TABLE_HAS_COLUMN);
                relate(item, t, Relation.COLUMN_IN_TABLE);
                if (columns.get(c).primaryKey()) {
                    relate(t, item, Relation.TABLE_HAS_KEY);
                    relate(item, t, Relation.COLUMN_KEY_OF_TABLE);
                }
            }
        }
    }

    private void relateColumns(Schema schema) {
        for (var key : schema.foreignKeys()) {
            relate(tables + key.from(), tables + key.to(), Relation.COLUMN_REFERENCES);
            relate(tables + key.to(), tables + key.from(), Relation.COLUMN_REFERENCED_BY);
        }
        var labels = schema.columns().stream().map(column -> column.label()).toArray(String[]::new);
        for (int a = 0; a < labels.length; a++) {
            for (int b = 0; b < labels.length; b++) {
                if (a == b) {
                    relations[(tables + a) * items + tables + b] = Relation.COLUMN_SELF.bit();
                    continue;
                }
                if (tableOfColumn[a] == tableOfColumn[b]) {
                    relate(tables + a, tables + b, Relation.COLUMN_SAME_TABLE);
                }
                if (labels[a].equals(labels[b])) {
                    relate(tables + a, tables + b, Relation.COLUMN_SAME_NAME);
                }
                if (relations(tables + a, tables + b) == 0) {
                    relate(tables + a, tables + b, Relation.COLUMN_COLUMN);
                }
            }
        }
    }
}
