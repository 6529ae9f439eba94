package dev.vantage.model.schema;

/** The SQL that a database speaks. */
public enum Dialect {
    SQLITE,
    POSTGRESQL
}
