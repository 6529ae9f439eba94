package dev.vantage.model.schema;

/** The kind of a column's values, as coarse as the network needs it. */
public enum ColumnType {
    TEXT,
    NUMBER,
    TIME,
    BOOLEAN,
    OTHER
}
