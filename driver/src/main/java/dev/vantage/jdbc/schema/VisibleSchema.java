package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * The part of a database that questions may see.
 *
 * @param schema what is visible, as if there were nothing else
 * @param searchPath the schemas in which the database looks for an unqualified table, the default one first
 * @param isPart whether anything may be hidden
 * @param partlyHidden names of the tables of which some columns are hidden
 */
public record VisibleSchema(Schema schema, List<String> searchPath, boolean isPart, Set<String> partlyHidden) {

    public VisibleSchema {
        searchPath = List.copyOf(searchPath);
        partlyHidden = Set.copyOf(partlyHidden);
    }

    /** What lets statements read this part and nothing else. */
    public Gate gate(Dialect dialect) {
        return isPart ? Gate.ofPart(dialect, schema, searchPath, partlyHidden) : new Gate(dialect, schema, searchPath);
    }
}
