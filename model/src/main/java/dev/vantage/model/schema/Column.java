package dev.vantage.model.schema;

/**
 * @param name as the database spells it
 * @param label the name in words, as a person would say it
 * @param type the kind of its values
 * @param primaryKey whether it is the primary key or a part of it
 * @param comment the database's own comment, or empty
 * @param form how the database keeps values of this kind
 */
public record Column(String name, String label, ColumnType type, boolean primaryKey, String comment, Form form) {

    /** What a question does not need to know of a type, but its SQL does. */
    public enum Form {
        PLAIN,
        /** Texts of a type of their own, which functions of texts do not take. */
        ENUMERATION,
        /** A time without a date. */
        TIME_OF_DAY
    }

    /** A column of the ordinary type of its kind. */
    public Column(String name, String label, ColumnType type, boolean primaryKey, String comment) {
        this(name, label, type, primaryKey, comment, Form.PLAIN);
    }

    /** A column whose label is its name split into words. */
    public static Column of(String name, ColumnType type, boolean primaryKey) {
        return new Column(name, Names.inWords(name), type, primaryKey, "");
    }

    Column withType(ColumnType other) {
        return new Column(name, label, other, primaryKey, comment, form);
    }

    public Column withLabel(String other) {
        return new Column(name, other, type, primaryKey, comment, form);
    }

    public Column withPrimaryKey(boolean isKey) {
        return new Column(name, label, type, isKey, comment, form);
    }

    public Column withForm(Form other) {
        return new Column(name, label, type, primaryKey, comment, other);
    }
}
