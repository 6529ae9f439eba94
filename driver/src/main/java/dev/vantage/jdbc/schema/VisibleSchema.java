package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.calcite.gate.SearchPath;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.Set;

/**
 * The part of a database that questions may see.
 *
 * @param schema what is visible, as if there were nothing else
 * @param searchPath over all of the database, what is hidden too
 * @param isPart whether anything may be hidden
 * @param partlyHidden names of the tables of which some columns are hidden
 */
public record VisibleSchema(Schema schema, SearchPath searchPath, boolean isPart, Set<String> partlyHidden) {

    public VisibleSchema {
        partlyHidden = Set.copyOf(partlyHidden);
    }

    /** What lets statements read this part and nothing else. */
    public Gate gate(Dialect dialect) {
        return isPart ? Gate.ofPart(dialect, schema, searchPath, partlyHidden) : new Gate(dialect, schema, searchPath);
    }
}
