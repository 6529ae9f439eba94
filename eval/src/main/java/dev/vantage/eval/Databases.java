package dev.vantage.eval;

import java.nio.file.Path;

/** The databases that questions ask, by name. */
interface Databases {

    boolean has(String name);

    /**
     * The SQLite file.
     *
     * @throws IllegalArgumentException if there is no such database
     */
    Path file(String name);
}
