package dev.vantage.eval;

/**
 * Where WikiSQL's files are, inside the data set.
 *
 * @param tables {@code dev.tables.jsonl} as published, or a JSON object from a table's id to names of its columns
 * @param database {@code dev.db} as published, on which queries are executed; empty to compare logical forms only
 * @param split the part of the questions to ask, where they say to which they belong; empty for all
 */
public record WikiSqlSettings(String tables, String database, String split) {}
