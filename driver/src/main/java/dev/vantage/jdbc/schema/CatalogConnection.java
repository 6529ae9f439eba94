package dev.vantage.jdbc.schema;

import java.sql.Connection;

/** What a connection of ours unwraps to where a database's catalog is read, which plain SQL behind a gate may not be. */
public interface CatalogConnection {

    /** The wrapped driver's connection. */
    Connection delegate();
}
