package dev.vantage.jdbc.question;

/** Something that was made of a schema, and is out of date when the schema has another version. */
public sealed interface Versioned permits CheckedSchema, PreparedSchema {

    /** As {@link dev.vantage.jdbc.schema.SchemaReader#version} gave it when the schema was read. */
    String version();

    /** Lets what has given up after a failure try once more. */
    default void tryAgain() {}
}
