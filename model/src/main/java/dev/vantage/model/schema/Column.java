package dev.vantage.model.schema;

/**
 * @param name as the database spells it
 * @param label the name in words, as a person would say it
 * @param type the kind of its values
 * @param primaryKey whether it is the primary key or a part of it
 * @param comment the database's own comment, or empty
 */
public record Column(String name, String label, ColumnType type, boolean primaryKey, String comment) {

    /** A column whose label is its name split into words. */
    public static Column of(String name, ColumnType type, boolean primaryKey) {
        return new Column(name, Names.inWords(name), type, primaryKey, "");
    }

    Column withType(ColumnType other) {
        return new Column(name, label, other, primaryKey, comment);
    }
}
