package dev.vantage.jdbc.question;

import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.SchemaVersion;

/** Something that was made of a schema, and is out of date when the schema has another version. */
public sealed interface Versioned permits CheckedSchema, PreparedSchema {

    /** As {@link SchemaReader#version} gave it when the schema was read. */
    SchemaVersion version();

    /** Lets what has given up after a failure try once more. */
    default void tryAgain() {}
}
