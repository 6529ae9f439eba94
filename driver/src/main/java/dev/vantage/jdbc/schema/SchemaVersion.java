package dev.vantage.jdbc.schema;

/**
 * Tells whether a schema, as one connection sees it, is the one that was read.
 *
 * @param searchPath the schemas that unqualified names resolve to, as one text
 * @param state differs after something that is read of those schemas has changed, whoever changed it
 */
public record SchemaVersion(String searchPath, String state) {}
