package dev.vantage.model.schema;

/**
 * A reference between two columns, by flat index in {@link Schema#columns()}.
 *
 * @param from the referencing column
 * @param to the referenced column
 */
public record ForeignKey(int from, int to) {}
