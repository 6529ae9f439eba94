package dev.vantage.model.schema;

import java.util.List;

/**
 * @param namespace the database schema that holds the table, empty where the database has none or it is the default
 * @param name as the database spells it
 * @param label the name in words, as a person would say it: {@code "car makers"} for {@code car_makers}
 * @param comment the database's own comment, or empty
 */
public record Table(String namespace, String name, String label, String comment, List<Column> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of the default namespace whose label is its name split into words. */
    public static Table of(String name, List<Column> columns) {
        return new Table("", name, Names.inWords(name), "", columns);
    }
}
