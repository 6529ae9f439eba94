package dev.vantage.jdbc.schema;

/**
 * Tells whether a schema, as one connection sees it, is the one that was read.
 *
 * @param viewpoint what it sees a schema from, as one text: its role and the schemas that unqualified names resolve to
 * @param isOwn whether no other connection sees the same from there
 * @param state differs after something that is read of the schemas has changed, whoever changed it
 */
public record SchemaVersion(String viewpoint, boolean isOwn, String state) {}
