package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.plan.Meetings;
import dev.vantage.model.schema.Schema;
import java.util.Optional;

/**
 * A schema as the network reads it, on the heap and without ties to an engine, so that any thread may use it and nothing
 * needs to be given back.
 *
 * @param items tables, then columns, then categories
 * @param width of a row of names; a row of vectors is twice as wide
 * @param meetings of plans over the schema
 * @param graph of the whole schema, where it is small enough to be read whole
 */
record EncodedSchema(
        Schema schema,
        LinkedSchema linked,
        ValueIndex values,
        ReadItems items,
        int width,
        Meetings meetings,
        Optional<SchemaGraph> graph)
        implements SchemaMemory {

    /** The row of the text of a category that a question does not mention, else -1. */
    int rowOf(ValueCandidate value) {
        return values.categories().rowOf(value, schema.tables().size() + schema.columnCount());
    }

    @Override
    public void close() {
        // Everything is on the heap.
    }
}
