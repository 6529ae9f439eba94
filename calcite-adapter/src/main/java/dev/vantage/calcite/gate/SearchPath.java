package dev.vantage.calcite.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the database looks for what a statement names without a namespace.
 *
 * @param namespaces in the order of looking, first the default one, which also holds the tables of a schema without a
 *     namespace; empty means the database's usual one
 * @param firstHolders for each name that more than one place of the path has, be it a table that may be read or not, the
 *     first of those places. PostgreSQL looks in its own catalog before all namespaces that do not have that among them.
 * @param types of this database that a cast may name, where that runs no code of its users: enumerations, and what
 *     extensions bring. As a statement writes them: with their namespaces, and also without where they are found so
 */
public record SearchPath(List<String> namespaces, Map<String, String> firstHolders, Set<String> types) {

    public SearchPath {
        namespaces = List.copyOf(namespaces);
        firstHolders = Map.copyOf(firstHolders);
        types = Set.copyOf(types);
    }

    /** A path on which no name is in two places, and no type of this database. */
    public static SearchPath of(String... namespaces) {
        return new SearchPath(List.of(namespaces), Map.of(), Set.of());
    }
}
