package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.jdbc.schema.SchemaVersion;
import dev.vantage.model.schema.Schema;

/**
 * A schema and what checks SQL against it.
 *
 * @param version of the schema when it was read
 * @param schema what may be seen
 */
public record CheckedSchema(SchemaVersion version, Schema schema, Gate gate) implements Versioned {}
